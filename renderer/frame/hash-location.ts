import { useSyncExternalStore } from 'react'

type Navigate = (to: string, options?: { readonly replace?: boolean }) => void

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

const parts = (): readonly [path: string, query: string] => {
  const [path = '', query = ''] = window.location.hash.replace(/^#?\/?/, '').split('?')
  return [`/${path}`, query]
}

const navigate: Navigate = (to, options) => {
  const url = `#${to.startsWith('/') ? to : `/${to}`}`
  if (!options?.replace) {
    window.location.hash = url
    return
  }
  const oldURL = window.location.href
  history.replaceState(history.state, '', url)
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: window.location.href }))
}

/** The place of the window, kept whole in the hash with its query: wouter's own hook puts the query before it and never clears it. */
export const useHashLocation = (): [string, Navigate] => [useSyncExternalStore(subscribe, () => parts()[0]), navigate]

/** The query of the place, without its question mark. */
export const useHashSearch = (): string => useSyncExternalStore(subscribe, () => parts()[1])

useHashLocation.hrefs = (href: string): string => `#${href}`
