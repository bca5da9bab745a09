import { CheckOutlined } from '@ant-design/icons'
import './StepBar.css'

/** The steps of an import, in their order. */
export const IMPORT_STEPS = ['file', 'columns', 'check'] as const
export type ImportStep = (typeof IMPORT_STEPS)[number]

const NAMES: Readonly<Record<ImportStep, string>> = {
  file: 'Berkas',
  columns: 'Lembar dan kolom',
  check: 'Periksa dan simpan',
}

/** The way through an import: what is done (tick), where one is (filled), what is open (number). A done step can be gone back to. */
export const StepBar = ({
  now,
  onGo,
}: {
  /** null when every step is done. */
  readonly now: ImportStep | null
  /** null for a step that cannot be opened from here. */
  readonly onGo: (step: ImportStep) => (() => void) | null
}) => {
  const at = now === null ? IMPORT_STEPS.length : IMPORT_STEPS.indexOf(now)
  return (
    <ol className="step-bar" aria-label="Langkah impor">
      {IMPORT_STEPS.map((step, index) => {
        const state = index < at ? 'done' : index === at ? 'now' : 'open'
        const go = state === 'done' ? onGo(step) : null
        const inside = (
          <>
            <span className="step-bar-mark">
              {state === 'done' ? <CheckOutlined aria-label="selesai" /> : index + 1}
            </span>
            {NAMES[step]}
          </>
        )
        return (
          <li
            key={step}
            className={`step-bar-${state}`}
            {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
          >
            {go ? (
              <button type="button" onClick={go}>
                {inside}
              </button>
            ) : (
              <span className="step-bar-step">{inside}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
