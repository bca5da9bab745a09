/**
 * Returns whether a stored draft still looks like the form it is for: the same fields with the same kinds of values. Lists are
 * measured by the first item of the sample, so that a sample list must not be empty.
 */
export const sameShape = <Value>(sample: Value, content: unknown): content is Value => looksLike(sample, content)

const looksLike = (sample: unknown, content: unknown): boolean => {
  if (Array.isArray(sample)) return Array.isArray(content) && content.every((item) => looksLike(sample[0], item))
  if (typeof sample !== 'object' || sample === null) return typeof sample === typeof content
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return false
  const fields = Object.entries(content)
  return (
    fields.length === Object.keys(sample).length &&
    Object.entries(sample).every(([name, value]) =>
      fields.some(([own, item]) => own === name && looksLike(value, item)),
    )
  )
}
