/** Marks the end of a closed set: the compiler refuses a case that was forgotten. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
