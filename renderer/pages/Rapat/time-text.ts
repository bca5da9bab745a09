/** What a typed text means as a time of day: nothing at all, `HH:MM`, or why it is not taken. */
export type TypedTime =
  | { readonly kind: 'empty' }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'refused'; readonly fault: string }

const TIME = /^(?:(\d{1,2})(?:[.:](\d{2}))?|(\d{2})(\d{2}))$/
const LAST_HOUR = 23
const LAST_MINUTE = 59

/** Returns the time that somebody typed: `9`, `09.00`, `11:30` and `1130`; `25.00` and `abc` are refused in words. */
export const readTypedTime = (typed: string): TypedTime => {
  const text = typed.trim()
  if (text === '') return { kind: 'empty' }
  const match = TIME.exec(text)
  const hour = Number(match?.[1] ?? match?.[3])
  const minute = Number(match?.[2] ?? match?.[4] ?? 0)
  if (match === null || hour > LAST_HOUR || minute > LAST_MINUTE) {
    return { kind: 'refused', fault: 'Tulis jam 00.00 sampai 23.59, misalnya 09.00.' }
  }
  return { kind: 'time', time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}

/** Returns a time as its field shows it, `09.00`; empty when none is fixed. */
export const timeText = (time: string | null): string => time?.replace(':', '.') ?? ''

/** Returns the time of a text that `readTypedTime` takes, null for an empty one or any other. */
export const timeOf = (typed: string): string | null => {
  const reading = readTypedTime(typed)
  return reading.kind === 'time' ? reading.time : null
}
