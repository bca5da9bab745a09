/** What the program tells the process that started it with MONEV_STARTER=1, one line each on standard output. */
export const STARTER_SIGNALS = {
  /** The window can be seen. */
  ready: 'monev:ready',
  /** Another window already works on this data folder, and was brought to the front. */
  alreadyOpen: 'monev:already-open',
  /** The program told the user why it cannot open the data; another host would be refused too. */
  refused: 'monev:refused',
} as const

export type StarterSignal = keyof typeof STARTER_SIGNALS

/** Tells the starter, when there is one. */
export const tellStarter = (signal: StarterSignal): void => {
  if (process.env.MONEV_STARTER === '1') process.stdout.write(`${STARTER_SIGNALS[signal]}\n`)
}
