import { Button } from 'antd'

/** The two actions of a row, always visible; `name` tells a reader which row they belong to. */
export const RowActions = ({
  name,
  edit,
  remove,
}: {
  readonly name: string
  readonly edit: () => void
  readonly remove: () => void
}) => (
  <span className="row-actions">
    <Button type="link" size="small" aria-label={`Ubah ${name}`} onClick={edit}>
      Ubah
    </Button>
    <Button type="link" size="small" aria-label={`Hapus ${name}`} onClick={remove}>
      Hapus
    </Button>
  </span>
)
