import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { defaultDataDir } from './platform/paths.ts'

/** Returns the version of the program in this folder. */
export const programVersion = (root: string): string => {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
  return manifest.version
}

/**
 * Returns the data folder of this process: the given one, else MONEV_DATA, else the user's own. A relative name starts from
 * where the person stands; npm runs scripts in the package's folder and tells that place in INIT_CWD.
 */
export const dataDirOf = (given: string | undefined): string => {
  const named = given ?? process.env.MONEV_DATA
  const isNamed = named !== undefined && named.trim() !== ''
  if (isNamed) return resolve(process.env.INIT_CWD ?? process.cwd(), named)
  return defaultDataDir({ platform: process.platform, env: process.env, home: homedir() })
}
