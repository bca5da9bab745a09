import './StateTag.css'

const WORDS = { draft: 'Draf', final: 'Final', issued: 'Terbit', superseded: 'Digantikan' } as const

/** State of a snapshot or paper: draft amber, final green, issued teal; the word carries the meaning. */
export const StateTag = ({ state }: { readonly state: keyof typeof WORDS }) => (
  <span className={`state-tag state-tag-${state}`}>{WORDS[state]}</span>
)
