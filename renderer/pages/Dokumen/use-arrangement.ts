import { useEffect, useRef, useState } from 'react'
import type { ComposedDocument, DocumentSection } from '../../../shared/contract/document-channels.ts'
import type { SectionKey } from '../../../shared/report/paper-sections.ts'
import { useWrite } from '../../api/use-call.ts'
import type { DocumentChoice } from './use-document-choice.ts'

interface Arrangement {
  readonly hidden: readonly SectionKey[]
  readonly order: readonly SectionKey[]
}

/** The sections of a paper as a person arranged them: at once on the screen, stored behind it one change after the other. */
export const useArrangement = (
  document: ComposedDocument,
  { subject, kind }: DocumentChoice,
): { readonly sections: readonly DocumentSection[]; readonly arrange: (next: Partial<Arrangement>) => void } => {
  const { mutateAsync: store, isPending } = useWrite('document.arrange', { told: 'bar' })
  const [wanted, setWanted] = useState<Arrangement | null>(null)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const sections = wanted === null ? document.sections : arranged(document.sections, wanted)

  // what was stored has come back, or it failed and the status bar says so
  useEffect(() => {
    if (!isPending) setWanted(null)
  }, [isPending])

  const arrange = (part: Partial<Arrangement>): void => {
    const next: Arrangement = {
      hidden: sections.filter(({ shown, required }) => !shown && !required).map(({ key }) => key),
      order: sections.filter(({ movable }) => movable).map(({ key }) => key),
      ...part,
    }
    setWanted(next)
    queue.current = queue.current
      .then(() => store({ subject, kind, hidden: [...next.hidden], order: [...next.order] }))
      .catch(() => undefined)
  }
  return { sections, arrange }
}

const arranged = (sections: readonly DocumentSection[], { hidden, order }: Arrangement): readonly DocumentSection[] => {
  const queue = order.flatMap((key) => sections.filter((section) => section.key === key))
  return sections
    .map((section) => (section.movable ? (queue.shift() ?? section) : section))
    .map((section) => ({ ...section, shown: section.required ? section.shown : !hidden.includes(section.key) }))
}
