import { CheckOutlined, DownOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import { StateTag } from '../../components/StateTag.tsx'
import { OPTIONAL_COLUMNS, OPTIONAL_LABELS } from './grid-columns.ts'
import { HeadDialog } from './HeadDialog.tsx'
import { useDialog } from './use-dialog.ts'
import type { ShownColumns } from './use-shown-columns.ts'

/** Above the grid: where the figures come from and what potensi means, the versions of the day, and what else can be done. */
export const SnapshotHead = ({
  page,
  today,
  columns,
  children,
}: {
  readonly page: SnapshotPage
  readonly today: string
  readonly columns: ShownColumns
  readonly children: ReactNode
}) => {
  const { snapshot } = page
  const editing = useDialog()
  const readOnly = snapshot.status === 'final'
  return (
    <div className="snapshot-head">
      <dl>
        <div>
          <dt>Sumber</dt>
          <dd>{snapshot.source}</dd>
        </div>
        <div>
          <dt>Potensi</dt>
          <dd>{snapshot.eligibleLabel}</dd>
        </div>
      </dl>
      {!readOnly && (
        <Button type="link" size="small" onClick={editing.open}>
          Ubah
        </Button>
      )}
      <Versions page={page} />
      <div className="snapshot-head-actions">
        {children}
        <Dropdown
          trigger={['click']}
          autoFocus
          menu={{
            items: OPTIONAL_COLUMNS.map((column) => ({
              key: column,
              label: OPTIONAL_LABELS[column],
              disabled: columns.filled.has(column),
              icon: columns.columns.has(column) ? <CheckOutlined /> : <span className="menu-space" />,
              onClick: () => columns.toggle(column),
            })),
          }}
        >
          <Button type="text" size="small" icon={<DownOutlined />} iconPlacement="end">
            Kolom
          </Button>
        </Dropdown>
      </div>
      {editing.isOpen && <HeadDialog page={page} today={today} close={editing.close} />}
    </div>
  )
}

const Versions = ({ page }: { readonly page: SnapshotPage }) => {
  const { snapshot, versions } = page
  if (versions.length < 2) return null
  return (
    <p className="snapshot-versions">
      {versions.map(({ id, version }) =>
        id === snapshot.id ? (
          <span key={id} aria-current="page">
            Versi {version}
          </span>
        ) : (
          <Link key={id} href={`/potret/${id}`}>
            Versi {version}
          </Link>
        ),
      )}
      {versions.at(-1)?.id !== snapshot.id && <StateTag state="superseded" />}
    </p>
  )
}
