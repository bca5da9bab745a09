import { Button } from 'antd'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { zoneOfRegion } from '../../../shared/domain/office-zone.ts'
import { fullNameOf, type Region } from '../../../shared/domain/region.ts'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import type { SetupState } from '../../frame/ready-state.ts'
import { focusScreen } from '../../frame/use-shortcuts.ts'
import { zoneLabel } from '../../components/zone-label.ts'
import { OfficeFields } from './OfficeFields.tsx'
import { Question } from './Question.tsx'
import { RegionSearch } from './RegionSearch.tsx'
import { type Start, StartChoice } from './StartChoice.tsx'
import { Welcome } from './Welcome.tsx'
import './Mulai.css'

interface Entry {
  readonly region: Region | null
  /** null until somebody types: the name then follows the region. */
  readonly name: string | null
  readonly place: string | null
  readonly start: Start
}

const EMPTY: Entry = { region: null, name: null, place: null, start: 'own' }

/** First run: one page, three questions, one button; a copy made earlier can be restored instead. */
export const MulaiPage = ({ state }: { readonly state: SetupState }) => {
  const [entry, setEntry] = useState<Entry>(EMPTY)
  const form = useRef<HTMLFormElement>(null)
  const nameField = useRef<HTMLInputElement>(null)
  const begin = useBegin()
  const reasonId = useId()
  useFocusOnLeaving()
  const { region, start } = entry
  const name = entry.name ?? suggestedName(region)
  const place = entry.place ?? suggestedPlace(region)
  const missing = start === 'sample' ? null : missingPart(region, name, place)

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (missing !== null || begin.isPending) return
    if (start === 'sample') begin.sample()
    else if (region !== null) begin.own({ region: region.code, officeName: name.trim(), place: place.trim() })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey && event.key === 'Enter') form.current?.requestSubmit()
  }
  return (
    <div className="first-run">
      <Welcome />
      <form className="first-run-form" ref={form} onSubmit={submit} onKeyDown={onKeyDown}>
        <main className="first-run-questions">
          <Question number={1} title="Wilayah kerja" off={start === 'sample'}>
            <RegionSearch
              chosen={region}
              disabled={start === 'sample'}
              choose={(next) => setEntry((now) => ({ ...now, region: next }))}
              proceed={() => nameField.current?.focus()}
            />
          </Question>
          <Question number={2} title="Kantor" off={start === 'sample'}>
            <OfficeFields
              name={name}
              place={place}
              disabled={start === 'sample'}
              nameField={nameField}
              changeName={(next) => setEntry((now) => ({ ...now, name: next }))}
              changePlace={(next) => setEntry((now) => ({ ...now, place: next }))}
            />
            <p className="first-run-hint">
              {region !== null && `Zona waktu ${zoneLabel(zoneOfRegion(region.code))} mengikuti wilayah. `}
              Kop naskah, pejabat, dan logo dapat diisi nanti di Pengaturan.
            </p>
          </Question>
          <Question number={3} title="Mulai dengan">
            <StartChoice
              value={start}
              sampleExists={state.sampleExists}
              change={(next) => setEntry((now) => ({ ...now, start: next }))}
            />
          </Question>
        </main>
        <footer className="first-run-footer">
          {begin.error === null ? (
            <p id={reasonId}>{missing ?? footerWords(start)}</p>
          ) : (
            <p className="first-run-failed" role="alert">
              {messageOf(begin.error)}
            </p>
          )}
          <Button
            type="primary"
            size="large"
            htmlType="submit"
            disabled={missing !== null || begin.isPending}
            aria-describedby={reasonId}
          >
            {begin.isPending ? 'Menyiapkan…' : 'Mulai bekerja'}
          </Button>
        </footer>
      </form>
    </div>
  )
}

/** The button that was pressed goes with this page: the first screen takes the focus over. */
const useFocusOnLeaving = (): void => {
  useEffect(
    () => () => {
      if (document.activeElement === document.body) focusScreen()
    },
    [],
  )
}

/** Both ways to begin; either ends on Beranda. */
const useBegin = () => {
  const [, go] = useLocation()
  const own = useWrite('app.begin')
  const sample = useWrite('app.beginSample')
  const onSuccess = (): void => go('/')
  return {
    isPending: own.isPending || sample.isPending,
    error: own.error ?? sample.error,
    own: (payload: Parameters<typeof own.mutate>[0]) => {
      sample.reset()
      own.mutate(payload, { onSuccess })
    },
    sample: () => {
      own.reset()
      sample.mutate({}, { onSuccess })
    },
  }
}

const suggestedName = (region: Region | null): string =>
  region === null ? '' : `Sekretariat Daerah ${fullNameOf(region)}`

/** A kota is its own seat; the seat of a kabupaten or province has another name and is asked. */
const suggestedPlace = (region: Region | null): string => (region?.name.startsWith('Kota ') ? region.name : '')

const missingPart = (region: Region | null, name: string, place: string): string | null => {
  if (region === null) return 'Pilih wilayah kerja dahulu.'
  if (name.trim() === '') return 'Isi nama kantor dahulu.'
  return place.trim() === '' ? 'Isi tempat kedudukan dahulu.' : null
}

const footerWords = (start: Start): string =>
  start === 'sample'
    ? 'Data contoh memakai Kota Bima; wilayah dan kantor sendiri dipilih setelahnya.'
    : 'Nama kantor dapat diubah kemudian; wilayah hanya sebelum potret pertama.'
