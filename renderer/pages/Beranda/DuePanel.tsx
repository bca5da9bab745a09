import { Link } from 'wouter'
import type { HomeDue } from '../../../shared/contract/home-channels.ts'
import { formatDue } from '../../../shared/format/date.ts'
import { capitalised } from '../../../shared/format/number.ts'
import { Panel } from '../../components/Panel.tsx'
import { StatusGlyph } from '../../components/StatusGlyph.tsx'

/** Open RTL whose due day is ahead, nearest first; where there is room, with who leads them. */
export const DuePanel = ({ items, withLead }: { readonly items: readonly HomeDue[]; readonly withLead: boolean }) => (
  <Panel title="Batas waktu RTL berikutnya" action={<Link href="/rtl">Semua RTL</Link>}>
    {items.length === 0 ? (
      <p className="beranda-note">Tidak ada RTL dengan batas waktu di depan.</p>
    ) : (
      <ul className="beranda-list beranda-due">
        {items.map((item) => (
          <li key={item.id}>
            <StatusGlyph status={item.status} />
            <div>
              <Link href={`/rtl/${item.id}`} className="beranda-due-action">
                {item.action}
              </Link>
              {withLead && item.lead.length > 0 && <p className="beranda-item-detail">{item.lead.join(', ')}</p>}
            </div>
            <span className="beranda-due-day">{capitalised(formatDue(item.due, 'short'))}</span>
          </li>
        ))}
      </ul>
    )}
  </Panel>
)
