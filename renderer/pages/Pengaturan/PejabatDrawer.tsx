import { Select } from 'antd'
import type { Official } from '../../../shared/domain/office.ts'
import { formatNip } from '../../../shared/format/nip.ts'
import { nipDoubt } from '../../../shared/format/nip-doubt.ts'
import { signatureBlock } from '../../../shared/report/signature.ts'
import { useWrite } from '../../api/use-call.ts'
import { FormField } from '../../components/FormField.tsx'
import { EditDrawer } from './EditDrawer.tsx'
import { TextField } from '../../components/TextField.tsx'
import { NIP_DOUBTS } from './nip-words.ts'

const PREFIXES = ['Pj.', 'Plt.', 'Plh.', 'a.n.']
const SIZE_PT = 12

interface Entry {
  readonly prefix: string
  readonly position: string
  readonly name: string
  readonly rank: string
  readonly nip: string
}

const entryOf = (official: Official | null): Entry => ({
  prefix: official?.prefix ?? '',
  position: official?.position ?? '',
  name: official?.name ?? '',
  rank: official?.rank ?? '',
  nip: official?.nip ?? '',
})

/** Adds or changes an official, with the signature as it will be printed. */
export const PejabatDrawer = ({
  official,
  close,
}: {
  readonly official: Official | null
  readonly close: () => void
}) => {
  const save = useWrite('official.save')
  return (
    <EditDrawer<Entry>
      what="pejabat"
      form="pengaturan-pejabat"
      record={official?.id ?? null}
      initial={entryOf(official)}
      missing={missingIn}
      save={(entry) => save.mutateAsync({ id: official?.id ?? null, ...entry, nip: formatNip(entry.nip) })}
      write={save}
      close={close}
    >
      {(entry, change) => (
        <>
          <TextField label="Nama dengan gelar" value={entry.name} max={120} change={(name) => change({ name })} />
          <div className="edit-pair edit-pair-narrow">
            <FormField label="Awalan">
              {(control) => (
                <Select
                  {...control}
                  value={entry.prefix}
                  onChange={(prefix) => change({ prefix })}
                  options={[
                    { value: '', label: 'tanpa' },
                    ...PREFIXES.map((prefix) => ({ value: prefix, label: prefix })),
                  ]}
                />
              )}
            </FormField>
            <TextField
              label="Jabatan"
              remark="Tanpa awalan, misalnya Sekretaris Daerah Kota Bima."
              value={entry.position}
              max={160}
              change={(position) => change({ position })}
            />
          </div>
          <TextField
            label="Pangkat"
            optional
            remark="Misalnya Pembina Utama Muda (IV/c)."
            value={entry.rank}
            max={80}
            change={(rank) => change({ rank })}
          />
          <TextField
            label="NIP"
            optional
            remark={<NipRemark nip={entry.nip} />}
            value={entry.nip}
            max={40}
            leave={() => change({ nip: formatNip(entry.nip) })}
            change={(nip) => change({ nip })}
          />
          {missingIn(entry) === null && <Signature entry={entry} />}
        </>
      )}
    </EditDrawer>
  )
}

const missingIn = ({ name, position }: Entry): string | null => {
  if (name.trim() === '') return 'Nama belum diisi.'
  return position.trim() === '' ? 'Jabatan belum diisi.' : null
}

const NipRemark = ({ nip }: { readonly nip: string }) => {
  const doubt = nipDoubt(nip)
  if (doubt === null) return '18 angka, dicetak berkelompok 8-6-1-3. Nomor PPPK juga dapat diisi.'
  return <span className="remark-doubt">{NIP_DOUBTS[doubt]}. Tetap dapat disimpan; periksa bila keliru.</span>
}

const Signature = ({ entry }: { readonly entry: Entry }) => {
  const { prefix, position, name, rank, nip } = entry
  const block = signatureBlock(
    { id: 0, prefix: prefix === '' ? null : prefix, position, name, rank: rank === '' ? null : rank, nip },
    [],
    SIZE_PT,
  )
  return (
    <figure className="signature-preview">
      <figcaption>Pratinjau (perkiraan)</figcaption>
      {block.position.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <span className="signature-space" />
      {block.name.map((line) => (
        <strong key={line}>{line}</strong>
      ))}
      {block.rank !== null && <span>{block.rank}</span>}
      {block.nip !== null && <span>{block.nip}</span>}
    </figure>
  )
}
