import { Button } from 'antd'
import { type FormEvent, useId, useRef } from 'react'
import type { OfficeResponse } from '../../../shared/contract/office-channels.ts'
import type { OfficeZone } from '../../../shared/domain/office.ts'
import { useRead, useSaveAgain, useWrite } from '../../api/use-call.ts'
import { useDraft } from '../../api/use-draft.ts'
import { DraftGate } from '../../components/DraftGate.tsx'
import { DraftNote } from '../../components/DraftNote.tsx'
import { FormFault } from '../../components/FormFault.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { Panel } from '../../components/Panel.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { EmblemField } from './EmblemField.tsx'
import { KantorFields } from './KantorFields.tsx'
import { LetterheadPreview } from './LetterheadPreview.tsx'
import { SectionHead } from './SectionHead.tsx'
import { sameShape } from './same-shape.ts'
import './KantorSection.css'

const MAX_LINES = 4

/** The office as its form holds it. */
export interface OfficeEntry {
  readonly region: { readonly code: string; readonly name: string }
  readonly government: string
  readonly name: string
  /** One line of the letterhead a line. */
  readonly address: string
  readonly place: string
  readonly zone: OfficeZone
}

/** Letterhead, seat and zone of the office, with the letterhead as it will look. */
export const KantorSection = () => {
  const query = useRead('office.read', {})
  return (
    <>
      <SectionHead slug="kantor" />
      <LoadView query={query}>{(response) => <KantorForm response={response} />}</LoadView>
    </>
  )
}

const KantorForm = ({ response }: { readonly response: OfficeResponse }) => {
  const { office, region, regionFixed } = response
  const initial: OfficeEntry = {
    region: { code: region.code, name: region.name },
    government: office.government,
    name: office.name,
    address: office.address.join('\n'),
    place: office.place,
    zone: office.zone,
  }
  const draft = useDraft({
    form: 'pengaturan-kantor',
    id: 'kantor',
    initial,
    parse: (content) => (sameShape(initial, content) ? content : null),
  })
  const save = useWrite('office.save')
  const form = useRef<HTMLFormElement>(null)
  const reasonId = useId()
  const entry = draft.value
  const missing = missingIn(entry)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (missing !== null || save.isPending || !draft.changed) return
    const { region: place, ...rest } = entry
    try {
      await save.mutateAsync({ ...rest, region: place.code, address: linesOf(entry.address) })
    } catch {
      return
    }
    await draft.clear()
  }
  const submitNow = (): void => form.current?.requestSubmit()
  useSaveAgain(save.error, submitNow)
  const drop = (): void => {
    save.reset()
    void draft.clear()
  }
  useKeys({ 'Ctrl+S': submitNow, 'Ctrl+Enter': submitNow })
  if (!draft.ready) return <DraftGate draft={draft} />
  return (
    <div className="office-columns">
      <form ref={form} aria-label="Kantor" onSubmit={(event) => void submit(event)}>
        <Panel>
          <div className="office-form">
            <DraftNote restoredAt={draft.restoredAt} drop={drop} />
            <KantorFields
              entry={entry}
              regionFixed={regionFixed}
              change={(part) => draft.change({ ...entry, ...part })}
            />
            <FormFault error={save.error} />
            <div className="office-save">
              <span id={reasonId}>
                {draft.changed ? (missing ?? 'Perubahan belum disimpan.') : 'Semua isian tersimpan.'}
              </span>
              <Button
                type="primary"
                htmlType="submit"
                disabled={!draft.changed || missing !== null || save.isPending}
                aria-describedby={reasonId}
              >
                {save.isPending ? 'Menyimpan…' : 'Simpan kantor'}
              </Button>
            </div>
          </div>
        </Panel>
      </form>
      <div className="office-side">
        <Panel title="Kop naskah" remark="pratinjau (perkiraan)">
          <LetterheadPreview
            government={entry.government}
            name={entry.name}
            address={linesOf(entry.address)}
            emblem={office.emblem}
          />
        </Panel>
        <Panel title="Logo" remark="PNG, paling besar 1 MB">
          <EmblemField emblem={office.emblem} />
        </Panel>
      </div>
    </div>
  )
}

const linesOf = (address: string): string[] =>
  address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const missingIn = ({ government, name, address, place }: OfficeEntry): string | null => {
  if (government.trim() === '') return 'Baris pemerintah belum diisi.'
  if (name.trim() === '') return 'Nama kantor belum diisi.'
  if (linesOf(address).length > MAX_LINES) return `Alamat paling banyak ${MAX_LINES} baris.`
  return place.trim() === '' ? 'Tempat belum diisi.' : null
}
