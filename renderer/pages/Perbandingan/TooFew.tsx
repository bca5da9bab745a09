import { Button } from 'antd'
import { useLocation } from 'wouter'
import type { ComparisonChoices } from '../../../shared/contract/comparison-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { useAct } from '../../frame/use-act.ts'

/** With fewer than two snapshots: what is there, what is missing, and the ways to get it. */
export const TooFew = ({ choices }: { readonly choices: ComparisonChoices }) => {
  const [, navigate] = useLocation()
  const act = useAct()
  const [only] = choices.days
  const fill = (): void => act({ path: '/potret', key: 'Alt+N' })
  useKeys({ 'Ctrl+Enter': fill })
  const ways = (
    <>
      <Button type="primary" onClick={fill}>
        Isi tabel
      </Button>
      <Button onClick={() => navigate('/impor')}>Impor berkas</Button>
    </>
  )
  const first = only
    ? {
        title: `Potret ${formatDay(only.asOf)}`,
        text: only.status === 'draft' ? 'Sudah ada, masih draf.' : 'Sudah ada dan final.',
        action: <Button onClick={() => navigate('/potret')}>Buka Potret Data</Button>,
        done: true,
      }
    : {
        title: 'Masukkan potret data pertama',
        text: 'Angka potensi dan peserta aktif per kecamatan pada satu tanggal. Ketik, tempel dari Excel, atau impor berkas.',
        action: ways,
      }
  return (
    <EmptyView
      heading={only ? 'Perbandingan memerlukan satu potret data lagi' : 'Perbandingan memerlukan dua potret data'}
      reason="Perubahan cakupan dihitung dari dua tanggal data yang berbeda."
      now={only ? 1 : 0}
      steps={[
        first,
        {
          title: 'Masukkan potret data tanggal lain',
          text: 'Misalnya posisi pada rapat sebelumnya. Setelah itu perubahannya tampil di layar ini.',
          ...(only ? { action: ways } : {}),
        },
      ]}
    />
  )
}
