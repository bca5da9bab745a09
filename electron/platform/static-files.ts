import { readFile, realpath } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
}

export interface StaticFile {
  readonly type: string
  readonly bytes: Uint8Array
}

/**
 * Returns a file of the built page by its URL path, null when it is not one of them. The path is resolved, links included,
 * and must stay inside the folder, separator included; only known kinds of files are handed out. A backslash, a colon and
 * NUL never stand in a name of the page: on Windows they would name another folder, a stream, or end the name.
 */
export const staticFile = async (folder: string, urlPath: string): Promise<StaticFile | null> => {
  const name = decoded(urlPath)
  if (name === null || !name.startsWith('/') || /[\0\\:]/.test(name)) return null
  const root = resolve(folder)
  const path = resolve(join(root, name === '/' ? 'index.html' : name))
  const type = TYPES[extname(path)]
  if (type === undefined || !isInside(root, path)) return null
  try {
    // a link inside the folder may still lead out of it
    if (!isInside(await realpath(root), await realpath(path))) return null
    return { type, bytes: await readFile(path) }
  } catch {
    return null
  }
}

const isInside = (folder: string, path: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

const decoded = (urlPath: string): string | null => {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return null
  }
}
