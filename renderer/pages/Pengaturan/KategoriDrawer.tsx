import { Button, Input } from 'antd'
import type { CategoryBand, CategoryScheme } from '../../../shared/domain/target.ts'
import { formatHundredths } from '../../../shared/format/number.ts'
import { typedHundredths } from '../../../shared/format/typed-number.ts'
import { useWrite } from '../../api/use-call.ts'
import { BandBar } from './BandBar.tsx'
import { EditDrawer } from './EditDrawer.tsx'
import { FigureField } from './EditFields.tsx'
import { TextField } from '../../components/TextField.tsx'
import { typedYear, yearFault } from './typed-year.ts'

const LABELS = ['sangat rendah', 'rendah', 'sedang', 'tinggi']
const MAX_BANDS = 8

interface BandEntry {
  /** Tells rows apart while they are edited. */
  readonly key: string
  readonly label: string
  readonly lower: string
}

interface Entry {
  readonly year: string
  readonly source: string
  /** Lowest first; the first one starts at 0. */
  readonly bands: readonly BandEntry[]
}

const entryOf = (scheme: CategoryScheme | null, year: number): Entry => ({
  year: String(scheme?.year ?? year),
  source: scheme?.source ?? '',
  bands:
    scheme?.bands.map(({ label, lower }) => ({ key: label, label, lower: formatHundredths(lower) })) ??
    LABELS.map((label, index) => ({ key: label, label, lower: index === 0 ? '0' : '' })),
})

/** Sets the bands of a year; a year that has some is changed, not added again. */
export const KategoriDrawer = ({
  scheme,
  taken,
  year,
  close,
}: {
  readonly scheme: CategoryScheme | null
  readonly taken: readonly number[]
  /** The year a new scheme is suggested for. */
  readonly year: number
  readonly close: () => void
}) => {
  const save = useWrite('category.save')
  const free = taken.includes(year) ? Math.max(...taken) + 1 : year
  const submit = (entry: Entry): Promise<unknown> => {
    const next = schemeOf(entry)
    if (next === null) return Promise.reject(new RangeError('incomplete bands were sent'))
    return save.mutateAsync({ ...next, bands: [...next.bands] })
  }
  const others = taken.filter((other) => other !== scheme?.year)
  return (
    <EditDrawer<Entry>
      what="kategori"
      form="pengaturan-kategori"
      record={scheme?.year ?? null}
      initial={entryOf(scheme, free)}
      missing={(entry) => missingIn(entry, others)}
      save={submit}
      write={save}
      close={close}
    >
      {(entry, change) => (
        <>
          <div className="edit-pair edit-pair-narrow">
            <FigureField
              label="Tahun"
              fault={entry.year.trim() === '' ? null : yearFault(entry.year)}
              value={entry.year}
              max={20}
              disabled={scheme !== null}
              change={(year) => change({ year })}
            />
            <TextField
              label="Sumber batas"
              optional
              remark="Bila kosong, dokumen mencetak “kategori menurut pengaturan pengguna”."
              value={entry.source}
              max={300}
              change={(source) => change({ source })}
            />
          </div>
          <Bands bands={entry.bands} change={(bands) => change({ bands })} />
          <Preview entry={entry} />
        </>
      )}
    </EditDrawer>
  )
}

const Bands = ({
  bands,
  change,
}: {
  readonly bands: readonly BandEntry[]
  readonly change: (bands: readonly BandEntry[]) => void
}) => {
  const put = (index: number, part: Partial<BandEntry>): void =>
    change(bands.map((band, at) => (at === index ? { ...band, ...part } : band)))
  return (
    <fieldset className="band-rows">
      <legend>Kategori dan batas bawahnya</legend>
      {bands.map((band, index) => (
        <div className="band-row" key={band.key}>
          <Input
            aria-label={`Nama kategori ${index + 1}`}
            value={band.label}
            maxLength={40}
            onChange={(event) => put(index, { label: event.target.value })}
          />
          <Input
            aria-label={`Batas bawah kategori ${index + 1} dalam persen`}
            value={band.lower}
            maxLength={20}
            className="edit-figure"
            status={isUnread(band.lower) ? 'error' : ''}
            aria-invalid={isUnread(band.lower)}
            inputMode="decimal"
            suffix="%"
            disabled={index === 0}
            onChange={(event) => put(index, { lower: event.target.value })}
          />
          <Button
            aria-label={`Hapus kategori ${index + 1}`}
            disabled={index === 0}
            onClick={() => change(bands.filter((_, at) => at !== index))}
          >
            Hapus
          </Button>
        </div>
      ))}
      <Button
        disabled={bands.length >= MAX_BANDS}
        onClick={() => change([...bands, { key: crypto.randomUUID(), label: '', lower: '' }])}
      >
        Tambah baris
      </Button>
      {bands.some(({ lower }) => isUnread(lower)) ? (
        <p className="form-field-fault">Batas ditulis 0 sampai 100 dengan paling banyak dua desimal, misalnya 62,22.</p>
      ) : (
        <p className="form-field-remark">Batas bawah termasuk dalam kategorinya.</p>
      )}
    </fieldset>
  )
}

const isUnread = (lower: string): boolean => lower.trim() !== '' && typedHundredths(lower) === null

const Preview = ({ entry }: { readonly entry: Entry }) => {
  const scheme = schemeOf(entry)
  return scheme === null ? null : <BandBar scheme={scheme} />
}

/** What the form says when it is complete and ascends from 0, null otherwise. */
const schemeOf = ({ year, source, bands }: Entry): CategoryScheme | null => {
  const number = typedYear(year)
  const read = bands.flatMap(({ label, lower }): readonly CategoryBand[] => {
    const hundredths = typedHundredths(lower)
    return hundredths === null || label.trim() === '' ? [] : [{ label: label.trim(), lower: hundredths }]
  })
  const ascends = read.every(({ lower }, index) => lower > (read[index - 1]?.lower ?? -1))
  if (number === null || read.length !== bands.length || read[0]?.lower !== 0 || !ascends) return null
  return { year: number, source: source.trim() === '' ? null : source.trim(), bands: read }
}

const missingIn = (entry: Entry, others: readonly number[]): string | null => {
  const year = typedYear(entry.year)
  if (year === null) return 'Tahun belum benar.'
  if (others.includes(year)) return `Kategori ${year} sudah ada.`
  if (entry.bands.some(({ label }) => label.trim() === '')) return 'Nama kategori belum lengkap.'
  if (new Set(entry.bands.map(({ label }) => label.trim())).size < entry.bands.length) return 'Nama kategori kembar.'
  if (entry.bands.some(({ lower }) => typedHundredths(lower) === null)) return 'Batas belum lengkap.'
  return schemeOf(entry) === null ? 'Batas harus naik.' : null
}
