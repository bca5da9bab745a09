import { Select } from 'antd'
import type { RateOutput } from '../../../shared/contract/reference-channels.ts'
import { formatCount, formatRupiah } from '../../../shared/format/number.ts'
import { typedRupiah } from '../../../shared/format/typed-number.ts'
import { useWrite } from '../../api/use-call.ts'
import { FormField } from '../../components/FormField.tsx'
import { EditDrawer } from './EditDrawer.tsx'
import { DayTextField, FigureField } from './EditFields.tsx'
import { TextField } from '../../components/TextField.tsx'
import { PAYER_CLASSES, payerName } from './payer-classes.ts'

interface Entry {
  readonly payerClass: string
  readonly label: string
  readonly rupiah: string
  readonly validFrom: string
  readonly validTo: string
  readonly source: string
}

const entryOf = (rate: RateOutput | null): Entry => ({
  payerClass: rate?.payerClass ?? 'bpu',
  label: rate?.label ?? '',
  rupiah: rate === null ? '' : formatCount(rate.rupiah),
  validFrom: rate?.validFrom ?? '',
  validTo: rate?.validTo ?? '',
  source: rate?.source ?? '',
})

/** Adds or changes a rate; periods of one class never overlap. */
export const TarifDrawer = ({ rate, close }: { readonly rate: RateOutput | null; readonly close: () => void }) => {
  const save = useWrite('rate.save')
  const submit = ({ payerClass, label, validFrom, validTo, source, ...entry }: Entry): Promise<unknown> => {
    const rupiah = typedRupiah(entry.rupiah)
    if (rupiah === null) return Promise.reject(new RangeError('an incomplete rate was sent'))
    return save.mutateAsync({
      id: rate?.id ?? null,
      payerClass,
      label,
      rupiah,
      validFrom,
      validTo: validTo === '' ? null : validTo,
      source,
    })
  }
  const classes = PAYER_CLASSES.map(({ code, name }) => ({ value: code as string, label: name as string }))
  return (
    <EditDrawer<Entry>
      what="tarif"
      form="pengaturan-tarif"
      record={rate?.id ?? null}
      initial={entryOf(rate)}
      missing={missingIn}
      save={submit}
      write={save}
      close={close}
    >
      {(entry, change) => (
        <>
          <div className="edit-pair">
            <FormField label="Golongan pembayar">
              {(control) => (
                <Select
                  {...control}
                  value={entry.payerClass}
                  onChange={(payerClass) => change({ payerClass })}
                  options={
                    classes.some(({ value }) => value === entry.payerClass)
                      ? classes
                      : [...classes, { value: entry.payerClass, label: payerName(entry.payerClass) }]
                  }
                />
              )}
            </FormField>
            <FigureField
              label="Rupiah per orang per bulan"
              before="Rp"
              fault={entry.rupiah.trim() === '' ? null : rupiahFault(entry.rupiah)}
              value={entry.rupiah}
              max={40}
              change={(rupiah) => change({ rupiah })}
            />
          </div>
          <TextField
            label="Uraian"
            remark="Misalnya Bukan Penerima Upah (JKK dan JKM)."
            value={entry.label}
            max={120}
            change={(label) => change({ label })}
          />
          <div className="edit-pair">
            <DayTextField label="Mulai berlaku" value={entry.validFrom} change={(validFrom) => change({ validFrom })} />
            <DayTextField label="Berakhir" optional value={entry.validTo} change={(validTo) => change({ validTo })} />
          </div>
          <TextField
            label="Sumber"
            remark="Peraturan yang menetapkan tarif."
            value={entry.source}
            max={300}
            change={(source) => change({ source })}
          />
        </>
      )}
    </EditDrawer>
  )
}

const MOST_RUPIAH = 1_000_000_000

const rupiahFault = (typed: string): string | null => {
  const rupiah = typedRupiah(typed)
  if (rupiah === null) return 'Rupiah ditulis sebagai bilangan bulat, misalnya 16.800.'
  if (rupiah === 0) return 'Tarif lebih dari nol. Tarif yang tidak ada lagi diberi tanggal berakhir.'
  return rupiah > MOST_RUPIAH ? `Tarif paling banyak ${formatRupiah(MOST_RUPIAH)}.` : null
}

const missingIn = (entry: Entry): string | null => {
  if (entry.rupiah.trim() === '') return 'Rupiah belum diisi.'
  if (rupiahFault(entry.rupiah) !== null) return 'Rupiah belum benar.'
  if (entry.label.trim() === '') return 'Uraian belum diisi.'
  if (entry.validFrom === '') return 'Tanggal mulai belum diisi.'
  if (entry.validTo !== '' && entry.validTo < entry.validFrom) return 'Berakhir sebelum mulai berlaku.'
  return entry.source.trim() === '' ? 'Sumber belum diisi.' : null
}
