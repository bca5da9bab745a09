/** The scheme and host of the page; a standard and secure origin of its own. */
export const PAGE_SCHEME = 'app'
export const PAGE_ORIGIN = `${PAGE_SCHEME}://monev`
export const PAGE_URL = `${PAGE_ORIGIN}/index.html`

const parsed = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null)

/** Returns whether a URL lies on the page's own origin; Node gives other schemes the origin "null", so the parts are compared. */
export const isOwnUrl = (url: string): boolean => {
  const { protocol, host, username, password } = parsed(url) ?? {}
  return protocol === `${PAGE_SCHEME}:` && host === 'monev' && username === '' && password === ''
}

/** Returns whether a URL is the page itself, whatever screen its fragment names. */
export const isPageUrl = (url: string): boolean => isOwnUrl(url) && url.replace(/#.*$/s, '') === PAGE_URL
