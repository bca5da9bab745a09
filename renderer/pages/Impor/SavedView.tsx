import { Button } from 'antd'
import { useLocation } from 'wouter'
import type { ImportSaved } from '../../../shared/contract/import-channels.ts'
import { fullNameOf } from '../../../shared/domain/region.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { StateTag } from '../../components/StateTag.tsx'
import { useKeys } from '../../components/use-keys.ts'

/** Fourth step: what was saved, and where it is looked at. */
export const SavedView = ({ saved, onAgain }: { readonly saved: ImportSaved; readonly onAgain: () => void }) => {
  const [, go] = useLocation()
  const { snapshot, rows, regions, findings, notes } = saved
  const day = formatDay(snapshot.asOf)
  const open = (): void => go(`/potret/${snapshot.id}`)
  useKeys({ 'Ctrl+Enter': open })
  return (
    <>
      <div className="screen-body">
        <section className="import-saved" aria-labelledby="import-saved-head">
          <h2 id="import-saved-head" role="status">
            Potret {fullNameOf(snapshot.region)} {day} tersimpan <StateTag state="draft" />
          </h2>
          <p>
            Versi {snapshot.version}, {formatCount(regions)} wilayah. {formatCount(rows.read)} baris dibaca ={' '}
            {formatCount(rows.accepted)} diterima + {formatCount(rows.problems)} bermasalah +{' '}
            {formatCount(rows.skipped)} dilewati.
          </p>
          <p>{findingWords(findings)}</p>
          {notes.length > 0 && (
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </section>
      </div>
      <div className="screen-footer import-footer">
        <Button onClick={onAgain}>Impor berkas lain</Button>
        <span className="import-reason">
          Draf dapat disunting dan dibandingkan; finalkan setelah temuannya dilihat.
        </span>
        <Button type="primary" onClick={open}>
          Buka potret {day}
        </Button>
      </div>
    </>
  )
}

const findingWords = ({ blocking, others }: ImportSaved['findings']): string => {
  if (blocking + others === 0) return 'Pemeriksaan data tidak menemukan hal yang perlu dilihat.'
  const blocks = blocking === 0 ? '' : `, ${formatCount(blocking)} di antaranya harus diselesaikan sebelum difinalkan`
  return `Pemeriksaan data menemukan ${formatCount(blocking + others)} temuan${blocks}. Temuan ditunjukkan pada layar Potret Data.`
}
