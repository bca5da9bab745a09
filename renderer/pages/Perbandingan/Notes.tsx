import { NoteMark } from '../../components/NoteMark.tsx'

/** Lines under a table: those that belong to a mark first (¹, ² by their place in the list), then the others. */
export const Notes = ({
  marked,
  plain,
}: {
  readonly marked: readonly (string | null)[]
  readonly plain: readonly string[]
}) => {
  const lines = [
    ...marked.flatMap((text, position) => (text === null ? [] : [{ mark: position + 1, text }])),
    ...plain.map((text) => ({ mark: null, text })),
  ]
  if (lines.length === 0) return null
  return (
    <ul className="cmp-notes">
      {lines.map(({ mark, text }) => (
        <li key={text}>
          {mark !== null && <NoteMark place={mark} />} {text}
        </li>
      ))}
    </ul>
  )
}
