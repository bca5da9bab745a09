import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { ComparisonScreenBlocks } from './ComparisonBlocks.tsx'
import { ComparisonHeader } from './ComparisonHeader.tsx'
import { ComparisonScreen } from './ComparisonScreen.tsx'
import { TooFew } from './TooFew.tsx'

/** Screen "Perbandingan": two snapshots against each other; with fewer it says what is missing and where to get it. */
export const PerbandinganPage = ({ state }: { readonly state: ReadyState }) => {
  const choices = useRead('comparison.choices', {})
  if (choices.data?.pair) return <ComparisonScreen state={state} choices={choices.data} />
  return (
    <>
      {choices.data ? (
        <PageHeader title="Perbandingan" />
      ) : (
        <ComparisonHeader choice={null} standing={choices.isError ? 'failed' : 'reading'} exporting={null} />
      )}
      <LoadView query={choices} blocks={<ComparisonScreenBlocks />}>
        {(found) => (
          <div className="screen-body">
            <TooFew choices={found} />
          </div>
        )}
      </LoadView>
    </>
  )
}
