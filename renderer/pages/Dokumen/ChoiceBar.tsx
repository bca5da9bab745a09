import { Segmented, Select } from 'antd'
import type { DocumentChoices } from '../../../shared/contract/document-channels.ts'
import { formatDay, formatDayShort } from '../../../shared/format/date.ts'
import { KIND_LABELS } from './labels.ts'
import { type DocumentChoice, daysBefore } from './use-document-choice.ts'

/** What the paper is made of and which kind it is, with the version it would become. */
export const ChoiceBar = ({
  choices,
  choice,
  change,
  version,
}: {
  readonly choices: DocumentChoices
  readonly choice: DocumentChoice
  readonly change: (next: Partial<DocumentChoice>) => void
  readonly version: number | null
}) => {
  const { subject } = choice
  const value = subject.kind === 'meeting' ? `rapat-${subject.meeting}` : `potret-${subject.region}_${subject.asOf}`
  const meetings = choices.meetings.map(({ id, date }) => ({
    value: `rapat-${id}`,
    label: `Rapat ${formatDay(date)}`,
    subject: { kind: 'meeting' as const, meeting: id },
  }))
  const snapshots = choices.snapshots.map(({ region, asOf }) => ({
    value: `potret-${region.code}_${asOf}`,
    label: `Data per ${formatDayShort(asOf)}`,
    subject: { kind: 'snapshot' as const, region: region.code, asOf },
  }))
  const choose = (wanted: string): void => {
    const found = [...meetings, ...snapshots].find((option) => option.value === wanted)
    if (found) change({ subject: found.subject })
  }
  return (
    <span className="doc-choice">
      <Select
        aria-label="Bahan dokumen"
        className="doc-choice-subject"
        size="small"
        value={value}
        onChange={choose}
        options={[
          { label: 'Rapat', options: meetings },
          { label: 'Tanpa rapat', options: snapshots },
        ].filter(({ options }) => options.length > 0)}
      />
      {subject.kind === 'meeting' ? (
        <Segmented
          aria-label="Jenis dokumen"
          size="small"
          value={choice.kind}
          onChange={(kind) => change({ kind })}
          options={[
            { value: 'laporan' as const, label: 'Laporan' },
            { value: 'nota-dinas' as const, label: KIND_LABELS['nota-dinas'] },
          ]}
        />
      ) : (
        <ComparedDay days={daysBefore(choices, subject)} subject={subject} change={change} />
      )}
      {version !== null && <span className="doc-choice-version">draf versi {version}</span>}
    </span>
  )
}

/** Which earlier figures a paper without a meeting compares with; the nearest unless somebody chose. */
const ComparedDay = ({
  days,
  subject,
  change,
}: {
  readonly days: readonly string[]
  readonly subject: Extract<DocumentChoice['subject'], { kind: 'snapshot' }>
  readonly change: (next: Partial<DocumentChoice>) => void
}) => {
  const shown = subject.compared ?? days[0]
  if (shown === undefined) return <span className="doc-choice-version">tanpa pembanding</span>
  return (
    <Select
      aria-label="Potret pembanding"
      className="doc-choice-compared"
      size="small"
      value={shown}
      onChange={(compared: string) => change({ subject: { ...subject, compared } })}
      options={days.map((day) => ({ value: day, label: `dibanding ${formatDayShort(day)}` }))}
    />
  )
}
