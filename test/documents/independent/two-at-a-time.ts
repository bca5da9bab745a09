/** Returns a queue that lets at most two pieces of work run at the same time, in the order in which they came. */
export function twoAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
  let next = 0
  return (work) => {
    const lane = next
    next = (next + 1) % lanes.length
    const result = (lanes[lane] ?? Promise.resolve()).then(work)
    lanes[lane] = result.catch(() => undefined)
    return result
  }
}
