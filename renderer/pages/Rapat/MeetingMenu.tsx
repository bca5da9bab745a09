import { useState } from 'react'
import { useLocation } from 'wouter'
import type { MeetingDetail } from '../../../shared/contract/meeting-channels.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useWrite } from '../../api/use-call.ts'
import { QuestionDialog } from '../../components/QuestionDialog.tsx'
import { useUndo } from '../../frame/undo.tsx'
import { MoreMenu } from '../Rtl/MoreMenu.tsx'
import { useSingleRun } from '../Rtl/use-single-run.ts'

/** What else can be done with a meeting; a question comes before its deletion, and the focus returns to the menu's button. */
export const MeetingMenu = ({ detail: { item, keptBecause } }: { readonly detail: MeetingDetail }) => {
  const [asked, setAsked] = useState(false)
  const [, go] = useLocation()
  const offer = useUndo()
  const remove = useWrite('meeting.remove')
  const restore = useWrite('meeting.restore')
  const day = formatDay(item.date)
  const removing = useSingleRun(async () => {
    await remove.mutateAsync({ id: item.id })
    offer({
      words: `Rapat ${day} dihapus.`,
      // this component is gone by then: its promise is what remains of the mutation
      undo: () =>
        void restore.mutateAsync({ id: item.id }).then(
          () => go(`/rapat/${item.id}`),
          () => undefined,
        ),
    })
    go('/rapat')
  })
  return (
    <>
      <MoreMenu
        placement="bottomRight"
        items={[
          { key: 'print', label: 'Cetak ikhtisar rapat', run: () => window.print() },
          { key: 'remove', label: 'Hapus rapat…', danger: true, run: () => setAsked(true) },
        ]}
      />
      <QuestionDialog
        open={asked}
        title={keptBecause === null ? `Hapus rapat ${day}?` : `Rapat ${day} tidak dapat dihapus`}
        act={keptBecause === null ? { label: 'Hapus', run: removing.run } : null}
        busy={removing.running}
        error={removing.error}
        onClose={() => setAsked(false)}
      >
        <p>
          {keptBecause === null
            ? 'Jadwal, pilihan potret, daftar hadir, dan pengaturan dokumennya ikut dihapus. Penghapusan dapat diurungkan selama 10 detik.'
            : `Rapat ini tidak dihapus karena ${keptBecause}. Ubah jadwalnya bila rapat dipindahkan.`}
        </p>
      </QuestionDialog>
    </>
  )
}
