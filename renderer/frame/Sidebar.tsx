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

/** The seven screens; the badge counts overdue RTL and nothing else. */
export const Sidebar = ({ state, onSearch }: { readonly state: ReadyState; readonly onSearch: () => void }) => (
  <nav className="sidebar" aria-label="Layar">
    <div className="sidebar-name">Monev UCJ</div>
    <div className="sidebar-office">{shortOffice(state)}</div>
    <button type="button" className="sidebar-search" onClick={onSearch} aria-keyshortcuts="Control+K">
      <SearchOutlined />
      <span>Cari, perintah…</span>
      <kbd>Ctrl K</kbd>
    </button>
    <Item to="/" match="/" icon={<HomeOutlined />}>
      Beranda
    </Item>
    <div className="sidebar-group">Data</div>
    <Item to="/potret" match="/potret/:id?" icon={<TableOutlined />}>
      Potret Data
    </Item>
    <Item to="/impor" match="/impor">
      Impor berkas
    </Item>
    <Item to="/perbandingan" match="/perbandingan" icon={<SwapOutlined />}>
      Perbandingan
    </Item>
    <div className="sidebar-group">Rapat dan tindak lanjut</div>
    <Item to="/rapat" match="/rapat/:id?" icon={<CalendarOutlined />}>
      Rapat
    </Item>
    <Item to="/rtl" match="/rtl/:id?" icon={<CheckSquareOutlined />} badge={state.overdueFollowUps}>
      RTL
    </Item>
    <Item to="/dokumen" match="/dokumen/:id?" icon={<FileTextOutlined />}>
      Dokumen
    </Item>
    <div className="sidebar-foot">
      <Item to="/pengaturan" match="/pengaturan/:section?" icon={<SettingOutlined />}>
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
  children,
}: {
  readonly to: string
  readonly match: string
  readonly icon?: ReactNode
  readonly badge?: number
  readonly children: ReactNode
}) => {
  const [here] = useRoute(match)
  return (
    <Link
      href={to}
      className={`sidebar-item${here ? ' sidebar-item-here' : ''}`}
      {...(here ? { 'aria-current': 'page' } : {})}
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
