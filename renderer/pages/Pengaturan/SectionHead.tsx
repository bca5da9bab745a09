import type { ReactNode } from 'react'
import { type SectionSlug, sectionAt } from './sections.ts'

/** Title and one line on what a section is for, its main action at the right. */
export const SectionHead = ({ slug, action }: { readonly slug: SectionSlug; readonly action?: ReactNode }) => {
  const { label, about } = sectionAt(slug)
  return (
    <div className="section-head">
      <div>
        <h2>{label}</h2>
        <p>{about}</p>
      </div>
      {action}
    </div>
  )
}
