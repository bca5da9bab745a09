import { Input, Select } from 'antd'
import type { Official } from '../../../shared/domain/office.ts'
import { formatNip } from '../../../shared/format/nip.ts'
import { nipDoubt } from '../../../shared/format/nip-doubt.ts'
import { signatureBlock } from '../../../shared/report/signature.ts'
import { useWrite } from '../../api/use-call.ts'
import { FormField } from '../../components/FormField.tsx'
import { EditDrawer } from './EditDrawer.tsx'
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
      title={official === null ? 'Tambah pejabat' : 'Ubah pejabat'}
      saveLabel="Simpan pejabat"
      form="pengaturan-pejabat"
      id={official === null ? 'baru' : String(official.id)}
      initial={entryOf(official)}
      missing={missingIn}
      save={(entry) => save.mutateAsync({ id: official?.id ?? null, ...entry, nip: formatNip(entry.nip) })}
      error={save.error}
      isPending={save.isPending}
      close={close}
    >
      {(entry, change) => (
        <>
          <FormField label="Nama dengan gelar">
            {(control) => (
              <Input
                {...control}
                value={entry.name}
                maxLength={120}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </FormField>
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
            <FormField label="Jabatan" remark="Tanpa awalan, misalnya Sekretaris Daerah Kota Bima.">
              {(control) => (
                <Input
                  {...control}
                  value={entry.position}
                  maxLength={160}
                  onChange={(event) => change({ position: event.target.value })}
                />
              )}
            </FormField>
          </div>
          <FormField label="Pangkat" optional remark="Misalnya Pembina Utama Muda (IV/c).">
            {(control) => (
              <Input
                {...control}
                value={entry.rank}
                maxLength={80}
                onChange={(event) => change({ rank: event.target.value })}
              />
            )}
          </FormField>
          <FormField label="NIP" optional remark={<NipRemark nip={entry.nip} />}>
            {(control) => (
              <Input
                {...control}
                value={entry.nip}
                maxLength={40}
                inputMode="numeric"
                onChange={(event) => change({ nip: event.target.value })}
                onBlur={() => change({ nip: formatNip(entry.nip) })}
              />
            )}
          </FormField>
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
