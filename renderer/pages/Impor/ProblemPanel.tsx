import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import type { ImportNoteView, ImportReading } from '../../../shared/contract/import-channels.ts'
import { fullNameOf, type Region, type RegionLevel } from '../../../shared/domain/region.ts'
import { formatCount } from '../../../shared/format/number.ts'
import type { ImportCorrections } from '../../../shared/import/corrections.ts'
import type { CellPlace } from '../../../shared/import/import-problem.ts'
import { shownCount } from '../../../shared/import/problem-fixes.ts'
import { cellAddress } from '../../../shared/import/raw-cell.ts'
import { restoreCell, restorePlace, restoreRow } from './correct.ts'
import { ProblemItem } from './ProblemItem.tsx'
import './ProblemPanel.css'
import type { Solution } from './solutions.ts'

const SHOWN_CELLS = 12
const SHOWN_CORRECTIONS = 60

/** The panel beside the file: problems to solve, what was corrected, what is worth knowing, and what was read in all. */
export const ProblemPanel = ({
  reading,
  corrections,
  chosen,
  scope,
  level,
  onChoose,
  onSolve,
  onByHand,
  onCell,
  onCorrections,
}: {
  readonly reading: ImportReading
  readonly corrections: ImportCorrections
  /** Key of the problem that is looked at. */
  readonly chosen: string | null
  readonly scope: Region
  readonly level: RegionLevel | null
  readonly onChoose: (key: string) => void
  readonly onSolve: (key: string, solution: Solution) => void
  readonly onByHand: (cell: CellPlace) => void
  readonly onCell: (cell: CellPlace) => void
  readonly onCorrections: (corrections: ImportCorrections) => void
}) => {
  const { problems, problemCount, alike } = reading
  const head = useRef<HTMLButtonElement>(null)
  const first = problems[0]?.key
  useEffect(() => {
    if (chosen !== null || first !== undefined) head.current?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, first])
  const alikeOf = new Map(alike.map((cells) => [cells.key, cells]))
  const shown = problems.some(({ key }) => key === chosen) ? chosen : null
  return (
    <aside className="problem-panel" aria-label="Masalah dan keterangan">
      <h2 className="problem-head" role="status">
        {problemCount === 0 ? 'Tidak ada masalah' : `${formatCount(problemCount)} masalah harus diselesaikan`}
      </h2>
      <ol>
        {problems.map((problem, at) => (
          <ProblemItem
            key={problem.key}
            problem={problem}
            number={at + 1}
            isChosen={problem.key === shown}
            alike={problem.alike === null ? null : (alikeOf.get(problem.alike) ?? null)}
            scope={scope}
            level={level}
            head={problem.key === shown ? head : null}
            onChoose={() => onChoose(problem.key)}
            onSolve={(solution) => onSolve(problem.key, solution)}
            onByHand={onByHand}
          />
        ))}
      </ol>
      {problemCount > problems.length && (
        <p className="problem-more">
          {formatCount(problemCount - problems.length)} masalah lagi tampil setelah yang di atas selesai. Bila hampir
          semua baris bermasalah, periksa kembali isi kolom dan wilayahnya.
        </p>
      )}
      {problemCount === 0 && <Summary reading={reading} scope={scope} />}
      <Corrections reading={reading} corrections={corrections} onCell={onCell} onCorrections={onCorrections} />
      <Notes notes={reading.notes} onCell={onCell} />
    </aside>
  )
}

const Summary = ({ reading, scope }: { readonly reading: ImportReading; readonly scope: Region }) => {
  const { total } = reading
  return (
    <dl className="problem-summary">
      <div>
        <dt>Wilayah yang disimpan</dt>
        <dd>{formatCount(reading.regions)}</dd>
      </div>
      <div>
        <dt>Segmen</dt>
        <dd>{reading.segments.length === 0 ? 'tidak ada' : reading.segments.join(', ')}</dd>
      </div>
      {total === null ? (
        <div>
          <dt>{fullNameOf(scope)}</dt>
          <dd>belum lengkap</dd>
        </div>
      ) : (
        <>
          <div>
            <dt>Potensi {fullNameOf(scope)}</dt>
            <dd>{formatCount(total.eligible)}</dd>
          </div>
          <div>
            <dt>Peserta aktif</dt>
            <dd>{formatCount(total.active)}</dd>
          </div>
          <div>
            <dt>Cakupan</dt>
            <dd>{total.coverage?.text ?? '–'}</dd>
          </div>
        </>
      )}
    </dl>
  )
}

const Corrections = ({
  reading,
  corrections,
  onCell,
  onCorrections,
}: {
  readonly reading: ImportReading
  readonly corrections: ImportCorrections
  readonly onCell: (cell: CellPlace) => void
  readonly onCorrections: (corrections: ImportCorrections) => void
}) => {
  const { cells, places, skippedRows } = corrections
  const count = cells.length + places.length + skippedRows.length
  if (count === 0) return null
  const names = new Map(reading.places.map(({ row, region }) => [row, fullNameOf(region)]))
  const taught = new Map(places.map(({ row, spelling }) => [row, spelling]))
  const entries = [
    ...cells.map((cell) => ({
      key: cellAddress(cell),
      words:
        cell.text === '' ? `${cellAddress(cell)} dikosongkan` : `${cellAddress(cell)} menjadi ${shownCount(cell.text)}`,
      show: () => onCell(cell),
      undo: () => onCorrections(restoreCell(corrections, cell)),
    })),
    ...places.map(({ row, region }) => ({
      key: `place-${row}`,
      words: `Baris ${row}: ${names.get(row) ?? region}${taught.get(row) ? ', ejaan diingat' : ''}`,
      show: () => onCell({ row, column: 1 }),
      undo: () => onCorrections(restorePlace(corrections, row)),
    })),
    ...skippedRows.map((row) => ({
      key: `row-${row}`,
      words: `Baris ${row} dilewati`,
      show: () => onCell({ row, column: 1 }),
      undo: () => onCorrections(restoreRow(corrections, row)),
    })),
  ]
  return (
    <>
      <h2 className="problem-head">{formatCount(count)} perbaikan</h2>
      <ul className="correction-list">
        {entries.slice(-SHOWN_CORRECTIONS).map((entry) => (
          <li key={entry.key}>
            <button type="button" className="problem-cell" onClick={entry.show}>
              {entry.words}
            </button>
            <Button size="small" type="link" aria-label={`Urungkan: ${entry.words}`} onClick={entry.undo}>
              Urungkan
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

const OWN_NOTES: readonly string[] = ['cells-replaced', 'rows-left-out', 'place-chosen']

const Notes = ({
  notes,
  onCell,
}: {
  readonly notes: readonly ImportNoteView[]
  readonly onCell: (cell: CellPlace) => void
}) => {
  const others = notes.filter(({ code }) => !OWN_NOTES.includes(code))
  if (others.length === 0) return null
  return (
    <>
      <h2 className="problem-head">{formatCount(others.length)} keterangan</h2>
      <ul className="note-list">
        {others.map((note) => (
          <li key={note.text}>
            <p>{note.text}</p>
            {note.cells.length > 0 && (
              <p className="note-cells">
                {note.cells.slice(0, SHOWN_CELLS).map((cell) => (
                  <button key={cellAddress(cell)} type="button" className="problem-cell" onClick={() => onCell(cell)}>
                    {cellAddress(cell)}
                  </button>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
