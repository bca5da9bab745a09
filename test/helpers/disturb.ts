import type { OpenApp } from './open-app.ts'

const DELAY_MS = 500

/** Returns the complaints of the page without what the browser itself says of a request that was cut off on purpose. */
export const unexpected = (app: OpenApp): readonly string[] =>
  app.complaints.filter((text) => !text.includes('ERR_FAILED'))

/** Answers a channel late, or not at all, until the returned function is called; counts what was asked. */
export const disturb = async (
  { page }: OpenApp,
  channel: string,
  how: 'late' | 'never',
): Promise<{ readonly count: () => number; readonly end: () => Promise<void> }> => {
  let count = 0
  const address = `**/call/${channel}`
  await page.route(address, async (route) => {
    count += 1
    if (how === 'never') return route.abort()
    await new Promise((resolve) => setTimeout(resolve, DELAY_MS))
    return route.continue()
  })
  return { count: () => count, end: () => page.unroute(address) }
}
