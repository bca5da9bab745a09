import { Link } from 'wouter'
import type { HomeDue } from '../../../shared/contract/home-channels.ts'
import { formatDue } from '../../../shared/format/date.ts'
import { Panel } from '../../components/Panel.tsx'
import { StatusGlyph } from '../../components/StatusGlyph.tsx'

/** Open RTL whose due day is ahead, nearest first. */
export const DuePanel = ({ items }: { readonly items: readonly HomeDue[] }) => (
  <Panel title="Batas waktu RTL berikutnya" action={<Link href="/rtl">Semua RTL</Link>}>
    {items.length === 0 ? (
      <p className="beranda-note">Belum ada RTL dengan batas waktu.</p>
    ) : (
      <ul className="beranda-list beranda-due">
        {items.map((item) => (
          <li key={item.id}>
            <StatusGlyph status={item.status} />
            <Link href={`/rtl/${item.id}`} className="beranda-due-action">
              {item.action}
            </Link>
            <span className="beranda-due-day">{formatDue(item.due, 'short')}</span>
          </li>
        ))}
      </ul>
    )}
  </Panel>
)
