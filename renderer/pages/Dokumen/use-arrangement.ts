import { useRef, useState } from 'react'
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
  const { mutateAsync: store } = useWrite('document.arrange', { told: 'bar' })
  const [wanted, setWanted] = useState<Arrangement | null>(null)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const waiting = useRef(0)
  const sections = wanted === null ? document.sections : arranged(document.sections, wanted)

  const arrange = (part: Partial<Arrangement>): void => {
    const next: Arrangement = {
      hidden: sections.filter(({ shown, required }) => !shown && !required).map(({ key }) => key),
      order: sections.filter(({ movable }) => movable).map(({ key }) => key),
      ...part,
    }
    setWanted(next)
    waiting.current += 1
    queue.current = queue.current
      .then(() => store({ subject, kind, hidden: [...next.hidden], order: [...next.order] }))
      .catch(() => undefined)
      .then(() => {
        waiting.current -= 1
        // all that was stored has come back, or it failed and the status bar says so; before that a later change would be lost
        if (waiting.current === 0) setWanted(null)
      })
  }
  return { sections, arrange }
}

const arranged = (sections: readonly DocumentSection[], { hidden, order }: Arrangement): readonly DocumentSection[] => {
  const queue = order.flatMap((key) => sections.filter((section) => section.key === key))
  return sections
    .map((section) => (section.movable ? (queue.shift() ?? section) : section))
    .map((section) => ({ ...section, shown: section.required ? section.shown : !hidden.includes(section.key) }))
}
