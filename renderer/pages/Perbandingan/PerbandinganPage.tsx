import { Button } from 'antd'
import { useLocation } from 'wouter'
import type { ComparisonChoices } from '../../../shared/contract/comparison-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useRead } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { ComparisonScreen } from './ComparisonScreen.tsx'

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

const TooFew = ({ choices }: { readonly choices: ComparisonChoices }) => {
  const [, navigate] = useLocation()
  const [only] = choices.days
  return (
    <EmptyView
      heading={only ? 'Perbandingan memerlukan satu potret data lagi' : 'Perbandingan memerlukan dua potret data'}
      reason={
        only
          ? `Baru ada potret ${formatDay(only.asOf)}. Perubahan cakupan dihitung dari dua tanggal data yang berbeda.`
          : 'Perubahan cakupan dihitung dari dua tanggal data yang berbeda. Belum ada satu pun potret data.'
      }
      steps={[
        {
          text: 'Impor rekapitulasi kepesertaan dari BPJS Ketenagakerjaan (XLSX atau CSV)',
          action: (
            <Button type="primary" onClick={() => navigate('/impor')}>
              Impor berkas
            </Button>
          ),
        },
        {
          text: 'Atau isi potret data dengan mengetik atau menempel dari Excel',
          action: <Button onClick={() => navigate('/potret')}>Buka Potret Data</Button>,
        },
      ]}
    />
  )
}
