/** Milliseconds of the runs of one piece of work. */
export interface Timing {
  readonly median: number
  readonly fastest: number
  readonly slowest: number
}

/** One line of the bench: ours beside its comparison, measured in one run. */
export interface BenchResult {
  readonly what: string
  readonly ours: { readonly name: string; readonly timing: Timing }
  readonly peer: { readonly name: string; readonly timing: Timing }
}

const timingOf = (durations: readonly number[]): Timing => {
  const sorted = [...durations].sort((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    fastest: sorted[0] ?? 0,
    slowest: sorted.at(-1) ?? 0,
  }
}

const once = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Runs both in turn, so that whatever else the machine does falls on both alike; one unmeasured round warms them up. */
export const sideBySide = async (
  rounds: number,
  ours: () => unknown,
  peer: () => unknown,
): Promise<{ readonly ours: Timing; readonly peer: Timing }> => {
  await ours()
  await peer()
  const oursMs: number[] = []
  const peerMs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    oursMs.push(await once(ours))
    peerMs.push(await once(peer))
  }
  return { ours: timingOf(oursMs), peer: timingOf(peerMs) }
}
