import { ClockCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { HomeAttention } from '../../../shared/contract/home-channels.ts'
import { withNoBreaks } from '../../../shared/format/no-break.ts'
import { withWholeDates } from '../../../shared/report/no-breaks.ts'
import { Panel } from '../../components/Panel.tsx'
import { ProblemGlyph } from '../../components/ProblemGlyph.tsx'

const GLYPHS: Readonly<Record<HomeAttention['kind'], ReactNode>> = {
  overdue: <ClockCircleOutlined className="glyph-error" aria-label="Terlambat" />,
  finding: <ProblemGlyph severity="informs" label="Perlu diperiksa" />,
  note: <span className="beranda-dot" role="img" aria-label="Keterangan" />,
}

/** At most five matters, worst first, each with one action. */
export const AttentionPanel = ({ items }: { readonly items: readonly HomeAttention[] }) => (
  <Panel title="Yang perlu diperhatikan" {...(items.length > 0 ? { remark: `${items.length} hal` } : {})}>
    {items.length === 0 ? (
      <p className="beranda-note">Tidak ada yang menunggu tindakan.</p>
    ) : (
      <ul className="beranda-list">
        {items.map((item) => (
          <li key={`${item.title} ${item.detail} ${item.path}`}>
            {GLYPHS[item.kind]}
            <div>
              <p className="beranda-item-title">{item.title}</p>
              <p className="beranda-item-detail">{withWholeDates(withNoBreaks(item.detail))}</p>
            </div>
            <Link href={item.path}>{item.action}</Link>
          </li>
        ))}
      </ul>
    )}
  </Panel>
)
