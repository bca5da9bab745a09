import { Input } from 'antd'
import { useId } from 'react'
import './TypedField.css'

/** A number in a table as it was typed, with what is wrong about it below; nothing typed is ever turned into another number. */
export const TypedField = ({
  label,
  value,
  fault,
  unit,
  disabled = false,
  className = '',
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly fault: string | null
  /** "%", after the number. */
  readonly unit?: string
  readonly disabled?: boolean
  readonly className?: string
  readonly onChange: (text: string) => void
}) => {
  const id = useId()
  return (
    <>
      <Input
        className={`typed-field ${className}`}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={id}
        inputMode="numeric"
        maxLength={20}
        value={value}
        disabled={disabled}
        {...(unit === undefined ? {} : { suffix: unit })}
        {...(fault === null ? {} : { status: 'error' as const })}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={id} className="typed-field-fault" role={fault === null ? undefined : 'alert'}>
        {fault}
      </div>
    </>
  )
}
