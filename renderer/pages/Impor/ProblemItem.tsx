import { Button, Checkbox } from 'antd'
import { type RefObject, useState } from 'react'
import type { AlikeCells, ImportProblemView } from '../../../shared/contract/import-channels.ts'
import type { Region, RegionLevel } from '../../../shared/domain/region.ts'
import { formatCount } from '../../../shared/format/number.ts'
import type { CellPlace } from '../../../shared/import/import-problem.ts'
import { PlaceSelect } from './RegionSelect.tsx'
import { type Solution, solutionOf } from './solutions.ts'

/** One problem: its cell and value, what was expected, and what can be done about it. */
export const ProblemItem = ({
  problem,
  number,
  isChosen,
  alike,
  scope,
  level,
  head,
  onChoose,
  onSolve,
  onByHand,
}: {
  readonly problem: ImportProblemView
  readonly number: number
  readonly isChosen: boolean
  readonly alike: AlikeCells | null
  readonly scope: Region
  /** The level of the column that names the places, null for any. */
  readonly level: RegionLevel | null
  readonly head: RefObject<HTMLButtonElement | null> | null
  readonly onChoose: () => void
  readonly onSolve: (solution: Solution) => void
  readonly onByHand: (cell: CellPlace) => void
}) => {
  const [remember, setRemember] = useState(false)
  const [all, setAll] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const cells = all && alike ? alike.cells : null
  const spelling = problem.place?.spelling ?? null
  const suggested = problem.suggested === null ? undefined : problem.fixes[problem.suggested]
  const isRepeated = problem.cell === null
  const leaving = isRepeated ? undefined : problem.fixes.find(({ kind }) => kind === 'skip-row')
  const isShownFirst = (fix: ImportProblemView['fixes'][number]): boolean => fix !== leaving
  return (
    <li
      className={isChosen ? 'problem problem-chosen' : 'problem'}
      {...(isChosen ? { 'aria-current': 'true' as const } : {})}
    >
      <span className="problem-number" aria-hidden="true">
        {number}
      </span>
      <div className="problem-body">
        <button ref={head} type="button" className="problem-title" onClick={onChoose}>
          {problem.title}
        </button>
        <p className="problem-text">
          {problem.context === '' ? '' : `${problem.context}. `}
          {problem.rows > 1 ? `Berlaku untuk ${formatCount(problem.rows)} baris. ` : ''}
          {problem.text}
        </p>
        <div className="problem-fixes">
          {problem.fixes.filter(isShownFirst).map((fix) => (
            <Button
              key={fix.label}
              size="small"
              type={isChosen && fix === suggested ? 'primary' : 'default'}
              onClick={() => onSolve(solutionOf(fix, problem, cells, remember))}
            >
              {fix.label}
            </Button>
          ))}
          {problem.edit && (
            <Button size="small" onClick={() => problem.edit && onByHand(problem.edit)}>
              Isi sendiri…
            </Button>
          )}
          {problem.canEmpty && problem.edit && (
            <Button
              size="small"
              type="link"
              onClick={() => problem.edit && onSolve({ kind: 'text', cells: cells ?? [problem.edit], text: '' })}
            >
              Kosongkan
            </Button>
          )}
          {problem.place && !choosing && (
            <Button size="small" type="link" onClick={() => setChoosing(true)}>
              {problem.fixes.some(({ kind }) => kind === 'region') ? 'Pilih wilayah lain…' : 'Pilih wilayah…'}
            </Button>
          )}
          {leaving && (
            <Button size="small" type="link" onClick={() => onSolve(solutionOf(leaving, problem, cells, remember))}>
              {leaving.label}
            </Button>
          )}
        </div>
        {problem.place && choosing && (
          <PlaceSelect
            scope={scope}
            level={level}
            label={`Wilayah baris ${problem.place.row}`}
            onChoose={(region) => {
              const row = problem.place?.row ?? problem.row
              onSolve({ kind: 'region', row, region, spelling: remember ? spelling : null })
            }}
          />
        )}
        {spelling !== null && (
          <Checkbox
            className="problem-check"
            checked={remember}
            onChange={(event) => setRemember(event.target.checked)}
          >
            Ingat ejaan “{spelling}”
          </Checkbox>
        )}
        {alike && (
          <Checkbox className="problem-check" checked={all} onChange={(event) => setAll(event.target.checked)}>
            Terapkan pada {formatCount(alike.cells.length)} sel bernilai “{problem.value}”
          </Checkbox>
        )}
      </div>
    </li>
  )
}
