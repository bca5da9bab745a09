import { Button } from 'antd'
import { useRef, useState } from 'react'
import type { ImportSaved, OpenedImportFile } from '../../../shared/contract/import-channels.ts'
import { correctionCount } from '../../../shared/import/corrections.ts'
import { CallFailure, call, messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'
import { useDraft } from '../../api/use-draft.ts'
import { FailedView } from '../../components/LoadView.tsx'
import { DraftGate } from '../../components/DraftGate.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { useUndo } from '../../frame/undo.tsx'
import { CheckStep } from './CheckStep.tsx'
import { ColumnStep } from './ColumnStep.tsx'
import { FileStep } from './FileStep.tsx'
import './ImporPage.css'
import {
  choicesOf,
  correctionsOf,
  emptyWork,
  type ImportWork,
  parseWork,
  replacedVersion,
  sheetWorkOf,
  withOpened,
} from './import-work.ts'
import { SavedView } from './SavedView.tsx'
import { type ImportStep, StepBar } from './StepBar.tsx'
import { useFileDrop, useFilePaste, useFileReading } from './use-file-reading.ts'
import { type ImportView, useImportReading } from './use-import-reading.ts'
import { useLate } from './use-late.ts'

/** Screen "Impor berkas": file, columns, problems, saving; what is not saved yet survives leaving the screen. */
export const ImporPage = ({ state }: { readonly state: ReadyState }) => {
  const draft = useDraft({ form: 'impor', id: 'berkas', initial: emptyWork(state.region), parse: parseWork })
  const [saved, setSaved] = useState<ImportSaved | null>(null)
  const [choosing, setChoosing] = useState(false)
  const save = useWrite('import.save')
  const offerUndo = useUndo()
  const work = draft.value
  const view = useImportReading(work)
  const failure = useRef<string | null>(null)
  failure.current = save.isError ? messageOf(save.error) : null

  const change = (next: ImportWork): void => {
    if (save.isError) save.reset()
    draft.change(next)
  }
  const onOpened = (opened: OpenedImportFile): void => {
    const before = work
    const isOther = before.opened !== null && before.opened.hash !== opened.hash
    // another file in place of one with work in it can be taken back; the application keeps a few files for that
    if (before.opened !== null && !isOther) letGo(before.opened.file)
    setChoosing(false)
    setSaved(null)
    change(withOpened(before, opened))
    if (!isOther) return
    const words = `${before.opened?.fileName} diganti dengan ${opened.fileName}.`
    offerUndo({ words, undo: () => draft.change(before) })
  }
  const reading = useFileReading(onOpened)
  const isOver = useFileDrop(reading.take)
  const isGone = view.error instanceof CallFailure && view.error.failure.code === 'import.gone'
  const isChoosing = choosing || isGone || reading.words !== null || reading.fault !== null
  const step = stepOf(work, saved, isChoosing)
  useFilePaste(reading.take, step === 'file' ? reading.takeText : null)
  const keep = (): void => {
    setChoosing(false)
    reading.forget()
  }
  const cancel = (): void => {
    const before = work
    void draft.clear()
    setChoosing(false)
    offerUndo({ words: `Impor ${before.opened?.fileName ?? ''} dibatalkan.`, undo: () => draft.change(before) })
  }
  const onSave = (): void => {
    const choices = choicesOf(work)
    if (choices === null || work.asOf === null) return
    const { target } = view
    save.mutate(
      {
        ...choices,
        asOf: work.asOf,
        source: work.source ?? target?.source ?? null,
        eligibleLabel: (work.eligibleLabel ?? target?.eligibleLabel ?? '').trim(),
        correction: target?.existing != null && work.correction,
        replaces: replacedVersion(work, target),
      },
      {
        onSuccess: (answer) => {
          setSaved(answer)
          letGo(choices.file)
          void draft.clear()
        },
      },
    )
  }

  if (!draft.ready) {
    return (
      <div className="import-screen">
        <PageHeader title="Impor berkas" />
        <DraftGate draft={draft} />
      </div>
    )
  }
  const onGo = (target: ImportStep): (() => void) | null => {
    if (saved !== null) return null
    if (target === 'file') return () => setChoosing(true)
    if (target === 'columns') return () => change({ ...work, step: 'columns' })
    return null
  }
  return (
    <div className={isOver ? 'import-screen import-screen-over' : 'import-screen'}>
      <PageHeader title="Impor berkas" context={saved === null ? contextOf(work, view) : undefined}>
        {work.opened !== null && saved === null && <Button onClick={cancel}>Batalkan impor</Button>}
      </PageHeader>
      <StepBar now={step} onGo={onGo} />
      {step === null && saved !== null && <SavedView saved={saved} onAgain={() => setSaved(null)} />}
      {step === 'file' && (
        <FileStep
          reading={reading}
          resume={isGone && work.opened ? resumeOf(work) : null}
          onFresh={() => void draft.clear()}
          onKeep={work.opened !== null && !isGone ? keep : null}
        />
      )}
      {(step === 'columns' || step === 'check') && (
        <Work
          work={work}
          view={view}
          state={state}
          saving={save.isPending}
          failure={failure.current}
          onChange={change}
          onSave={onSave}
          onBack={() => setChoosing(true)}
        />
      )}
      {isOver && (
        <p className="import-drop-words" role="status">
          Lepaskan untuk mengimpor berkas ini
        </p>
      )}
    </div>
  )
}

const Work = ({
  work,
  view,
  state,
  saving,
  failure,
  onChange,
  onSave,
  onBack,
}: {
  readonly work: ImportWork
  readonly view: ImportView
  readonly state: ReadyState
  readonly saving: boolean
  readonly failure: string | null
  readonly onChange: (work: ImportWork) => void
  readonly onSave: () => void
  readonly onBack: () => void
}) => {
  const { preview, layout, target, isCurrent } = view
  if (view.error !== null && preview === undefined) return <FailedView error={view.error} retry={view.retry} />
  if (preview === undefined || layout === undefined) {
    return <Waiting />
  }
  if (work.step === 'check' && preview.reading !== null) {
    return (
      <CheckStep
        key={`${preview.sheet}/${work.opened?.file}`}
        work={work}
        preview={preview}
        reading={preview.reading}
        isCurrent={isCurrent}
        layout={layout}
        target={target}
        saving={saving}
        failure={failure}
        onChange={onChange}
        onSave={onSave}
      />
    )
  }
  return (
    <ColumnStep
      work={work}
      preview={preview}
      isCurrent={isCurrent}
      layout={layout}
      target={target}
      office={state.region}
      onChange={onChange}
      onBack={onBack}
    />
  )
}

/** The chosen sheet is read with its columns; a large one takes a while. */
const Waiting = () => {
  const late = useLate()
  return (
    <div className="import-body" aria-busy="true">
      {late && (
        <p className="import-waiting" role="status">
          Mencocokkan kolom dan wilayah…
        </p>
      )}
    </div>
  )
}

const stepOf = (work: ImportWork, saved: ImportSaved | null, needsFile: boolean): ImportStep | null => {
  if (saved !== null && !needsFile) return null
  return work.opened === null || needsFile ? 'file' : work.step
}

/** The file is kept in memory for this import alone; when the application has dropped it already, nothing is to be done. */
const letGo = (file: string): void => {
  call('import.close', { file }).catch(() => undefined)
}

const resumeOf = (work: ImportWork) => ({
  fileName: work.opened?.fileName ?? '',
  corrections: correctionCount(correctionsOf(work)),
})

const contextOf = (work: ImportWork, { preview }: ImportView): string => {
  if (work.opened === null) return 'Angka dari BPJS Ketenagakerjaan menjadi draf potret data'
  const { fileName, sheets } = work.opened
  const sheet = sheets.length > 1 ? `, lembar ${work.sheet}` : ''
  const row = sheetWorkOf(work).headerRow ?? preview?.headerRow
  const header = row === null || row === undefined ? '' : row === 0 ? ', tanpa judul kolom' : `, judul di baris ${row}`
  const notation = work.notation === null ? '' : `, notasi ${work.notation === 'id' ? '1.234,5' : '1,234.5'}`
  return `${fileName}${sheet}${header}${notation}`
}
