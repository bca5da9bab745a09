import { Button } from 'antd'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import type { Capabilities } from '../../../shared/contract/app-channels.ts'
import type { SavedFile } from '../../../shared/contract/file-channels.ts'
import { call } from '../../api/call.ts'
import { type MadeFile, saveFile } from '../../api/save-file.ts'
import { FormFault } from '../../components/FormFault.tsx'
import './saved-paper.css'

type SavePaper = (file: MadeFile) => Promise<void>

const SaveContext = createContext<SavePaper | null>(null)

/** Lets what is inside it save papers, and tells of the last one below it where the host can open it. */
export const SavedPaper = ({
  capabilities: { saveAs, openFile },
  children,
}: {
  readonly capabilities: Capabilities
  readonly children: ReactNode
}) => {
  const [saved, setSaved] = useState<SavedFile | null>(null)
  const save = useCallback<SavePaper>(
    async (file) => {
      setSaved(null)
      const to = await saveFile(file, saveAs)
      if (openFile && typeof to === 'object') setSaved(to)
    },
    [saveAs, openFile],
  )
  return (
    <SaveContext value={save}>
      {children}
      <div className="doc-saved-place" role="status">
        {saved !== null && <Told key={saved.id} saved={saved} close={() => setSaved(null)} />}
      </div>
    </SaveContext>
  )
}

/** Returns the way to give a paper to the user; CallFailure when it could not be written. */
export const useSavePaper = (): SavePaper => {
  const save = useContext(SaveContext)
  if (save === null) throw new Error('SavedPaper is missing')
  return save
}

const Told = ({ saved: { id, name }, close }: { readonly saved: SavedFile; readonly close: () => void }) => {
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>(null)
  const open = async (): Promise<void> => {
    setBusy(true)
    setFault(null)
    try {
      await call('file.open', { file: id })
    } catch (error) {
      setFault(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="doc-saved">
      <span className="doc-saved-name">Berkas “{name}” tersimpan.</span>
      <FormFault error={fault} />
      <Button size="small" className="doc-saved-open" disabled={isBusy} onClick={() => void open()}>
        {isBusy ? 'Membuka…' : 'Buka di Word'}
      </Button>
      <Button size="small" type="text" onClick={close}>
        Tutup
      </Button>
    </div>
  )
}
