import { Input } from 'antd'
import { type RefObject, useId, useLayoutEffect } from 'react'

/** Name and seat of the office; both follow the region until somebody writes them. */
export const OfficeFields = ({
  name,
  place,
  disabled,
  nameField,
  changeName,
  changePlace,
}: {
  readonly name: string
  readonly place: string
  readonly disabled: boolean
  readonly nameField: RefObject<HTMLInputElement | null>
  readonly changeName: (name: string) => void
  readonly changePlace: (place: string) => void
}) => {
  const nameId = useId()
  const placeId = useId()
  useLayoutEffect(() => {
    const element = document.getElementById(nameId)
    nameField.current = element instanceof HTMLInputElement ? element : null
  }, [nameId, nameField])
  return (
    <div className="office-fields">
      <label htmlFor={nameId}>Nama kantor</label>
      <label htmlFor={placeId}>Tempat kedudukan</label>
      <Input
        id={nameId}
        value={name}
        maxLength={120}
        disabled={disabled}
        onChange={(event) => changeName(event.target.value)}
      />
      <Input
        id={placeId}
        value={place}
        maxLength={80}
        disabled={disabled}
        onChange={(event) => changePlace(event.target.value)}
      />
    </div>
  )
}
