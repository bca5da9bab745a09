import { app, type Session, type WebContents } from 'electron'
import { isPageUrl } from './page-address.ts'

/** Writing to the clipboard is how a table is copied; everything else a page may ask for is refused. */
const ALLOWED_PERMISSION = 'clipboard-sanitized-write'

const SCHEMES: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:'])

const isAllowedRequest = (url: string, isDevelopment: boolean): boolean => {
  const scheme = URL.canParse(url) ? new URL(url).protocol : ''
  return SCHEMES.has(scheme) || (isDevelopment && scheme === 'devtools:')
}

/**
 * Closes every way out of a session: no request but to the page's own files, no proxy that would be looked up, no
 * permission but writing the clipboard (asked and checked apart, so both are answered), no device, no download.
 */
export const guardSession = (session: Session, isDevelopment: boolean): void => {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url, isDevelopment) }))
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(permission === ALLOWED_PERMISSION && isPageUrl(details.requestingUrl)),
  )
  session.setPermissionCheckHandler(
    (_contents, permission, _origin, details) =>
      permission === ALLOWED_PERMISSION && isPageUrl(details.requestingUrl ?? ''),
  )
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  // the page saves through the contract; a download would bypass the host's dialog and its errors
  session.on('will-download', (event) => event.preventDefault())
  void session.setProxy({ mode: 'direct' })
}

/** Keeps one web contents on the page: reloading it is the only navigation, and it opens nothing. */
export const guardContents = (contents: WebContents): void => {
  const refuseElsewhere = (event: { readonly url: string; readonly isMainFrame: boolean; preventDefault(): void }) => {
    if (!event.isMainFrame || !isPageUrl(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', refuseElsewhere)
  contents.on('will-frame-navigate', refuseElsewhere)
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Guards whatever the program will ever create, before it loads anything. */
export const guardEverything = (isDevelopment: boolean): void => {
  app.on('session-created', (session) => guardSession(session, isDevelopment))
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}
