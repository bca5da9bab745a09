import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/**
 * Returns whether a request names this host, and when it comes from a page, that the page is this host's own. A browser
 * tells with Sec-Fetch-Site what it omits in Origin (a picture or script wanted by a foreign page); following a link to the
 * address is allowed from anywhere, since the page is of no use without its token.
 */
export const comesFromHere = (request: IncomingMessage, port: number): boolean => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host, origin } = request.headers
  if (host === undefined || !hosts.includes(host)) return false
  if (origin !== undefined && origin !== `http://${host}`) return false
  const site = request.headers['sec-fetch-site'] ?? 'none'
  return site === 'same-origin' || site === 'none' || request.headers['sec-fetch-mode'] === 'navigate'
}

/** Returns whether a request carries the token that the address was printed with. */
export const carriesToken = (request: IncomingMessage, token: string): boolean => {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`))
}
