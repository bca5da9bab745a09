import { SwapOutlined } from '@ant-design/icons'
import { Button, Segmented, Select } from 'antd'
import { useState } from 'react'
import type { ComparisonView } from '../../../shared/comparison/comparison-view.ts'
import type { ComparableDay, ComparisonChoices } from '../../../shared/contract/comparison-channels.ts'
import { formatDay, formatDayShort } from '../../../shared/format/date.ts'
import { capitalised, formatCount } from '../../../shared/format/number.ts'
import { useMedia } from '../../frame/use-media.ts'
import type { Choice } from './use-choice.ts'

/** All days in one form: short ones where a draft says so beside its day. */
const optionsOf = (days: readonly ComparableDay[], taken: string) => {
  const written = days.some(({ status }) => status === 'draft') ? formatDayShort : formatDay
  return days.map(({ asOf, status }) => ({
    value: asOf,
    label: `${written(asOf)}${status === 'draft' ? ' (draf)' : ''}`,
    disabled: asOf === taken,
  }))
}

/** 1366 at 200 %: the choices would take the room of the figures. */
const SMALL = '(width < 1000px) and (height <= 480px)'

interface ToolbarProps {
  readonly choices: ComparisonChoices
  readonly choice: Choice
  readonly view: ComparisonView | null
  readonly change: (part: Partial<Choice>) => void
}

/**
 * What is compared: two days, the indicator, the level of the table; below another region than the office's, the way back up. In a
 * small window it is one line until somebody changes it.
 */
export const ComparisonToolbar = (props: ToolbarProps) => {
  const { choices, choice, view, change } = props
  const isSmall = useMedia(SMALL)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="cmp-toolbar">
      {isSmall && (
        <div className="cmp-line">
          <span className="cmp-chosen">
            {formatDayShort(choice.from)} <span aria-hidden="true">→</span>
            <span className="visually-hidden">ke</span> {formatDayShort(choice.to)}{' '}
            <span>
              · {choices.indicators.find(({ code }) => code === choice.indicator)?.name}
              {view && ` · ${levelWord(view, choice)}`}
            </span>
          </span>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Tutup pilihan' : 'Ubah pilihan'}
          </Button>
        </div>
      )}
      {(!isSmall || isOpen) && <Fields {...props} />}
      {view && view.path.length > 1 && <Path view={view} change={change} />}
    </div>
  )
}

const levelWord = (view: ComparisonView, choice: Choice): string =>
  view.levels.find(({ level }) => level === choice.level)?.word ?? ''

const Fields = ({ choices, choice, view, change }: ToolbarProps) => (
  <>
    <span className="cmp-field">
      <label htmlFor="cmp-from">Potret pembanding</label>
      <Select
        id="cmp-from"
        className="cmp-day"
        value={choice.from}
        options={optionsOf(choices.days, choice.to)}
        onChange={(from) => change({ from })}
      />
    </span>
    <Button
      icon={<SwapOutlined />}
      aria-label="Tukar potret kini dan potret pembanding"
      title="Tukar"
      onClick={() => change({ from: choice.to, to: choice.from })}
    />
    <span className="cmp-field">
      <label htmlFor="cmp-to">Potret kini</label>
      <Select
        id="cmp-to"
        className="cmp-day"
        value={choice.to}
        options={optionsOf(choices.days, choice.from)}
        onChange={(to) => change({ to })}
      />
    </span>
    <span className="cmp-days">{view && `${formatCount(Math.abs(view.days))} hari`}</span>
    <span className="cmp-toolbar-space" />
    <span className="cmp-field">
      <label htmlFor="cmp-indicator">Indikator</label>
      <Select
        id="cmp-indicator"
        className="cmp-indicator"
        value={choice.indicator}
        popupMatchSelectWidth={false}
        options={choices.indicators.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(indicator) => change({ indicator })}
      />
    </span>
    {view && view.levels.length > 1 && (
      <Segmented
        aria-label="Tingkat wilayah"
        value={choice.level}
        options={view.levels.map(({ level, word }) => ({ value: level, label: capitalised(word) }))}
        onChange={(level) => change({ level })}
      />
    )}
  </>
)

const Path = ({
  view,
  change,
}: {
  readonly view: ComparisonView
  readonly change: (part: Partial<Choice>) => void
}) => (
  <nav className="cmp-path" aria-label="Wilayah">
    <ol>
      {view.path.map(({ code, name }, position) => (
        <li key={code}>
          {code === view.region.code ? (
            <span aria-current="location">{name}</span>
          ) : (
            <button
              type="button"
              className="cmp-link"
              onClick={() => change({ region: position === 0 ? null : code, level: 'children' })}
            >
              {name}
            </button>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
