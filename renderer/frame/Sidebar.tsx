import {
  CalendarOutlined,
  CheckSquareOutlined,
  FileTextOutlined,
  HomeOutlined,
  SearchOutlined,
  SettingOutlined,
  SwapOutlined,
  TableOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { Link, useRoute } from 'wouter'
import type { ReadyState } from './ready-state.ts'
import './Sidebar.css'

/** The seven screens; the badge counts overdue RTL and nothing else. `onLeave` closes the menu it stands in once a screen is chosen. */
export const Sidebar = ({
  state,
  onSearch,
  onLeave,
}: {
  readonly state: ReadyState
  readonly onSearch: () => void
  readonly onLeave?: (() => void) | undefined
}) => (
  <nav className="sidebar" aria-label="Layar">
    <div className="sidebar-name">Monev UCJ</div>
    <div className="sidebar-office">{shortOffice(state)}</div>
    <button type="button" className="sidebar-search" onClick={onSearch} aria-keyshortcuts="Control+K">
      <SearchOutlined />
      <span>Cari, perintah…</span>
      <kbd>Ctrl K</kbd>
    </button>
    <Item to="/" match="/" icon={<HomeOutlined />} onLeave={onLeave}>
      Beranda
    </Item>
    <div className="sidebar-group">Data</div>
    <Item to="/potret" match="/potret/:id?" icon={<TableOutlined />} onLeave={onLeave}>
      Potret Data
    </Item>
    <Item to="/impor" match="/impor" onLeave={onLeave}>
      Impor berkas
    </Item>
    <Item to="/perbandingan" match="/perbandingan" icon={<SwapOutlined />} onLeave={onLeave}>
      Perbandingan
    </Item>
    <div className="sidebar-group">Rapat dan tindak lanjut</div>
    <Item to="/rapat" match="/rapat/:id?" icon={<CalendarOutlined />} onLeave={onLeave}>
      Rapat
    </Item>
    <Item to="/rtl" match="/rtl/:id?" icon={<CheckSquareOutlined />} badge={state.overdueFollowUps} onLeave={onLeave}>
      RTL
    </Item>
    <Item to="/dokumen" match="/dokumen/:id?" icon={<FileTextOutlined />} onLeave={onLeave}>
      Dokumen
    </Item>
    <div className="sidebar-foot">
      <Item to="/pengaturan" match="/pengaturan/:section?" icon={<SettingOutlined />} onLeave={onLeave}>
        Pengaturan
      </Item>
    </div>
  </nav>
)

/** "Setda Kota Bima": offices call a regional secretariat so; another office keeps its name. */
const shortOffice = ({ office, region }: ReadyState): string =>
  /^sekretariat daerah/i.test(office.name) ? `Setda ${region.name}` : office.name

const Item = ({
  to,
  match,
  icon,
  badge = 0,
  onLeave,
  children,
}: {
  readonly to: string
  readonly match: string
  readonly icon?: ReactNode
  readonly badge?: number
  readonly onLeave: (() => void) | undefined
  readonly children: ReactNode
}) => {
  const [here] = useRoute(match)
  return (
    <Link
      href={to}
      className={`sidebar-item${here ? ' sidebar-item-here' : ''}${icon === undefined ? ' sidebar-item-below' : ''}`}
      {...(here ? { 'aria-current': 'page' } : {})}
      {...(onLeave === undefined ? {} : { onClick: onLeave })}
    >
      <span className="sidebar-icon" aria-hidden="true">
        {icon}
      </span>
      <span className="sidebar-label">{children}</span>
      {badge > 0 && (
        <span className="sidebar-badge">
          {badge}
          <span className="visually-hidden"> terlambat</span>
        </span>
      )}
    </Link>
  )
}
