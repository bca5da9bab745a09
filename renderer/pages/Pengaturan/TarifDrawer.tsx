import { Input, Select } from 'antd'
import type { RateOutput } from '../../../shared/contract/reference-channels.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { typedCount } from '../../../shared/format/typed-number.ts'
import { useWrite } from '../../api/use-call.ts'
import { DayField } from '../../components/DayField.tsx'
import { FormField } from '../../components/FormField.tsx'
import { EditDrawer } from './EditDrawer.tsx'
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
    const rupiah = typedCount(entry.rupiah)
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
      title={rate === null ? 'Tambah tarif' : 'Ubah tarif'}
      saveLabel="Simpan tarif"
      form="pengaturan-tarif"
      id={rate === null ? 'baru' : String(rate.id)}
      initial={entryOf(rate)}
      missing={missingIn}
      save={submit}
      error={save.error}
      isPending={save.isPending}
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
            <FormField
              label="Rupiah per orang per bulan"
              fault={entry.rupiah.trim() !== '' && typedCount(entry.rupiah) === null ? 'Tulis rupiah bulat.' : null}
            >
              {(control) => (
                <Input
                  {...control}
                  value={entry.rupiah}
                  maxLength={13}
                  inputMode="numeric"
                  onChange={(event) => change({ rupiah: event.target.value })}
                />
              )}
            </FormField>
          </div>
          <FormField label="Uraian" remark="Misalnya Bukan Penerima Upah (JKK dan JKM).">
            {(control) => (
              <Input
                {...control}
                value={entry.label}
                maxLength={120}
                onChange={(event) => change({ label: event.target.value })}
              />
            )}
          </FormField>
          <div className="edit-pair">
            <FormField label="Mulai berlaku">
              {(control) => (
                <DayField
                  {...control}
                  value={entry.validFrom === '' ? null : entry.validFrom}
                  onChange={(day) => change({ validFrom: day ?? '' })}
                />
              )}
            </FormField>
            <FormField label="Berakhir" optional>
              {(control) => (
                <DayField
                  {...control}
                  value={entry.validTo === '' ? null : entry.validTo}
                  onChange={(day) => change({ validTo: day ?? '' })}
                />
              )}
            </FormField>
          </div>
          <FormField label="Sumber" remark="Peraturan yang menetapkan tarif.">
            {(control) => (
              <Input
                {...control}
                value={entry.source}
                maxLength={300}
                onChange={(event) => change({ source: event.target.value })}
              />
            )}
          </FormField>
        </>
      )}
    </EditDrawer>
  )
}

const missingIn = (entry: Entry): string | null => {
  if (typedCount(entry.rupiah) === null) return 'Rupiah belum diisi.'
  if (entry.label.trim() === '') return 'Uraian belum diisi.'
  if (entry.validFrom === '') return 'Tanggal mulai belum diisi.'
  if (entry.validTo !== '' && entry.validTo < entry.validFrom) return 'Berakhir sebelum mulai berlaku.'
  return entry.source.trim() === '' ? 'Sumber belum diisi.' : null
}
