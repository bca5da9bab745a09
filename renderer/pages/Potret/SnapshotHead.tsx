import { CheckOutlined, DownOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { SnapshotPage } from '../../../shared/contract/snapshot-channels.ts'
import { hasSource } from '../../../shared/domain/snapshot.ts'
import { StateTag } from '../../components/StateTag.tsx'
import { OPTIONAL_COLUMNS, OPTIONAL_LABELS } from './grid-columns.ts'
import type { ShownColumns } from './use-shown-columns.ts'

/** Above the grid: where the figures come from and what potensi means, the versions of the day, and what else can be done. */
export const SnapshotHead = ({
  page,
  edit,
  columns,
  children,
}: {
  readonly page: SnapshotPage
  /** Opens the form for source, meaning of potensi, and day. */
  readonly edit: () => void
  readonly columns: ShownColumns
  readonly children: ReactNode
}) => {
  const { snapshot } = page
  const readOnly = snapshot.status === 'final'
  return (
    <div className="snapshot-head">
      <dl>
        <div>
          <dt>Sumber</dt>
          <dd>{hasSource(snapshot) ? snapshot.source : <span className="snapshot-lacking">belum dicatat</span>}</dd>
        </div>
        <div>
          <dt>Potensi</dt>
          <dd>
            <span>{snapshot.eligibleLabel}</span>
            {!readOnly && (
              <Button type="link" size="small" className="snapshot-edit" onClick={edit}>
                Ubah
              </Button>
            )}
          </dd>
        </div>
      </dl>
      <div className="snapshot-head-actions">
        <Versions page={page} />
        {children}
        <Dropdown
          trigger={['click']}
          autoFocus
          menu={{
            items: OPTIONAL_COLUMNS.map((column) => ({
              key: column,
              label: (
                <>
                  {OPTIONAL_LABELS[column]}
                  {columns.filled.has(column) && <span className="menu-reason">berisi angka, selalu tampil</span>}
                </>
              ),
              disabled: columns.filled.has(column),
              icon: columns.columns.has(column) ? <CheckOutlined /> : <span className="menu-space" />,
              onClick: () => columns.toggle(column),
            })),
          }}
        >
          <Button type="text" size="small" icon={<DownOutlined aria-hidden />} iconPlacement="end">
            Kolom
          </Button>
        </Dropdown>
      </div>
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
