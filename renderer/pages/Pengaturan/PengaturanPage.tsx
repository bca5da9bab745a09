import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { DasarSection } from './DasarSection.tsx'
import { DataSection } from './DataSection.tsx'
import { IndikatorSection } from './IndikatorSection.tsx'
import { KantorSection } from './KantorSection.tsx'
import { KategoriSection } from './KategoriSection.tsx'
import { PejabatSection } from './PejabatSection.tsx'
import { PerangkatSection } from './PerangkatSection.tsx'
import { SECTIONS, type SectionSlug, sectionAt } from './sections.ts'
import { TargetSection } from './TargetSection.tsx'
import { TarifSection } from './TarifSection.tsx'
import { TentangSection } from './TentangSection.tsx'
import './Pengaturan.css'
import './settings-table.css'

/** Screen "Pengaturan": sections at the left, one of them beside. */
export const PengaturanPage = ({
  state,
  section,
}: {
  readonly state: ReadyState
  readonly section: string | undefined
}) => {
  const here = sectionAt(section)
  const list = useRef<HTMLElement>(null)
  // in a narrow window the sections stand in one line that scrolls
  useEffect(() => {
    list.current?.querySelector(`[href$="/${here.slug}"]`)?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [here.slug])
  return (
    <>
      <PageHeader title="Pengaturan" context={`Kantor, penandatangan, target, dan dasar hukum ${state.region.name}`} />
      <p className="settings-day">Menurut pengaturan pada {formatDay(state.today)}</p>
      <div className="settings">
        <nav ref={list} className="settings-list" aria-label="Bagian pengaturan">
          {SECTIONS.map(({ slug, label }) => (
            <Link
              key={slug}
              href={`/pengaturan/${slug}`}
              className={`settings-item${slug === here.slug ? ' settings-item-here' : ''}`}
              {...(slug === here.slug ? { 'aria-current': 'page' } : {})}
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className="settings-section" key={here.slug}>
          {bodyOf(here.slug, state)}
        </div>
      </div>
    </>
  )
}

const bodyOf = (slug: SectionSlug, state: ReadyState): ReactNode => {
  switch (slug) {
    case 'kantor':
      return <KantorSection />
    case 'pejabat':
      return <PejabatSection />
    case 'perangkat':
      return <PerangkatSection />
    case 'indikator':
      return <IndikatorSection />
    case 'target':
      return <TargetSection state={state} />
    case 'tarif':
      return <TarifSection today={state.today} />
    case 'kategori':
      return <KategoriSection today={state.today} />
    case 'dasar-hukum':
      return <DasarSection today={state.today} />
    case 'data':
      return <DataSection state={state} />
    case 'tentang':
      return <TentangSection state={state} />
    default:
      return assertNever(slug)
  }
}
