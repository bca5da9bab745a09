import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { ComparisonScreen } from './ComparisonScreen.tsx'
import { TooFew } from './TooFew.tsx'

/** Screen "Perbandingan": two snapshots against each other; with fewer it says what is missing and where to get it. */
export const PerbandinganPage = ({ state }: { readonly state: ReadyState }) => {
  const choices = useRead('comparison.choices', {})
  if (choices.data?.pair) return <ComparisonScreen state={state} choices={choices.data} />
  return (
    <>
      <PageHeader title="Perbandingan" />
      <div className="screen-body">
        <LoadView query={choices}>{(found) => <TooFew choices={found} />}</LoadView>
      </div>
    </>
  )
}
