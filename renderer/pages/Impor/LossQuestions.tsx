import type { DateKey } from '../../../shared/domain/date-key.ts'
import { fullNameOf } from '../../../shared/domain/region.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { QuestionDialog } from '../../components/QuestionDialog.tsx'
import type { Solution } from './solutions.ts'

/** A region chosen for a row whose figures would become the official ones of a region above the rows. */
export interface ParentAsked {
  readonly solution: Extract<Solution, { readonly kind: 'region' }>
  /** Key of the problem that it solves. */
  readonly key: string
  readonly spelling: string
}

/** Asks before a row that is no JUMLAH becomes the row of a region above the others. */
export const ParentQuestion = ({
  asked,
  onTake,
  onClose,
}: {
  readonly asked: ParentAsked | null
  readonly onTake: (asked: ParentAsked) => void
  readonly onClose: () => void
}) => {
  const name = asked === null ? '' : fullNameOf(asked.solution.region)
  const row = asked?.solution.row
  return (
    <QuestionDialog
      open={asked !== null}
      title={`Jadikan baris ${row} angka resmi ${name}?`}
      act={asked && { label: `Jadikan angka ${name}`, run: () => onTake(asked) }}
      onClose={onClose}
    >
      <p>
        Baris ini tidak bertanda JUMLAH{asked?.spelling ? ` dan tertulis “${asked.spelling}”` : ''}. Angkanya akan
        menggantikan jumlah wilayah di bawah {name}. Pilihan ini dapat diurungkan sebelum disimpan.
      </p>
    </QuestionDialog>
  )
}

/** Asks before a draft goes when another one is stored in its place. */
export const ReplaceQuestion = ({
  version,
  day,
  onReplace,
  onClose,
}: {
  /** Version of the draft that goes, null when nothing is asked. */
  readonly version: number | null
  readonly day: DateKey | null
  readonly onReplace: () => void
  readonly onClose: () => void
}) => (
  <QuestionDialog
    open={version !== null}
    title={`Ganti draf versi ${version}${day === null ? '' : ` potret ${formatDay(day)}`}?`}
    act={version === null ? null : { label: `Ganti draf versi ${version}`, run: onReplace }}
    onClose={onClose}
  >
    <p>
      Angka dan catatan temuan pada draf itu dihapus dan diganti dengan isi berkas ini. Draf lama hanya dapat
      dikembalikan dari cadangan.
    </p>
  </QuestionDialog>
)
