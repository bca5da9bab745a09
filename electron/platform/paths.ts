import { posix, win32 } from 'node:path'

/** What the data folder is derived from; passed in, so that every system can be tested on one. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const FOLDER = 'Monev UCJ'
const LINUX_FOLDER = 'monev-ucj'

/** An empty variable counts as not set, as the XDG specification says. */
const given = (value: string | undefined): string | null => (value === undefined || value.trim() === '' ? null : value)

/**
 * Returns the data folder when none was named: MONEV_DATA, otherwise the user-data folder of the system (Windows APPDATA,
 * macOS Application Support, elsewhere XDG_DATA_HOME or ~/.local/share).
 */
export const defaultDataDir = ({ platform, env, home }: Surroundings): string => {
  const chosen = given(env.MONEV_DATA)
  if (chosen !== null) return chosen
  if (platform === 'win32') {
    return win32.join(given(env.APPDATA) ?? win32.join(home, 'AppData', 'Roaming'), FOLDER)
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', FOLDER)
  const xdg = given(env.XDG_DATA_HOME)
  // A relative XDG path is to be ignored: https://specifications.freedesktop.org/basedir-spec/latest/
  const base = xdg !== null && posix.isAbsolute(xdg) ? xdg : posix.join(home, '.local', 'share')
  return posix.join(base, LINUX_FOLDER)
}

/** Returns where the region asset lies below the program's own folder; SQLite cannot read inside the archive of an installed program. */
export const regionsFile = (programDir: string): string =>
  `${programDir.replace(/[\\/]+$/, '').replace(/app\.asar$/, 'app.asar.unpacked')}/out/regions.sqlite`

/** A folder that another program copies while it is written, or that lies on another machine. */
export type FolderWarning = 'synchronised' | 'network'

const SYNCHRONISED =
  /^(onedrive( ?-.*)?|dropbox( \(.*\))?|google ?drive|my drive|drive saya|googledrive-.*|icloud ?drive|com~apple~clouddocs|box( sync)?|nextcloud|owncloud|syncthing|mega(sync)?|pcloud ?drive)$/i
const NETWORK = /^(\\\\(?![?.]\\)|\/\/|\\\\\?\\UNC\\|\/(net|nfs|smb|afs)\/|\/run\/user\/\d+\/gvfs\/)/i

/**
 * Returns why a data folder is unsafe, null when nothing is known against it. A synchronised folder is recognised by the
 * name of any folder in its path, a network folder by a UNC or usual mount path; a mapped drive letter shows neither.
 */
export const folderWarning = (dir: string): FolderWarning | null => {
  if (NETWORK.test(dir)) return 'network'
  return dir.split(/[\\/]+/).some((part) => SYNCHRONISED.test(part)) ? 'synchronised' : null
}
