import { describe, expect, test } from 'vitest'
import { defaultDataDir, folderWarning, regionsFile } from '../../../electron/platform/paths.ts'

describe('the data folder', () => {
  test.each([
    ['named by MONEV_DATA', 'linux', { MONEV_DATA: '/srv/monev', XDG_DATA_HOME: '/x' }, '/home/siti', '/srv/monev'],
    ['on Linux', 'linux', {}, '/home/siti', '/home/siti/.local/share/monev-ucj'],
    ['on Linux with XDG', 'linux', { XDG_DATA_HOME: '/data' }, '/home/siti', '/data/monev-ucj'],
    [
      'on Linux with a relative XDG',
      'linux',
      { XDG_DATA_HOME: 'data' },
      '/home/siti',
      '/home/siti/.local/share/monev-ucj',
    ],
    [
      'with empty variables',
      'linux',
      { MONEV_DATA: ' ', XDG_DATA_HOME: '' },
      '/home/siti',
      '/home/siti/.local/share/monev-ucj',
    ],
    ['on macOS', 'darwin', {}, '/Users/siti', '/Users/siti/Library/Application Support/Monev UCJ'],
    [
      'on Windows',
      'win32',
      { APPDATA: 'C:\\Users\\Siti\\AppData\\Roaming' },
      'C:\\Users\\Siti',
      'C:\\Users\\Siti\\AppData\\Roaming\\Monev UCJ',
    ],
    ['on Windows without APPDATA', 'win32', {}, 'C:\\Users\\Siti', 'C:\\Users\\Siti\\AppData\\Roaming\\Monev UCJ'],
  ] as const)('%s', (_, platform, env, home, expected) => {
    expect(defaultDataDir({ platform, env, home })).toBe(expected)
  })
})

test('the region asset lies below the program', () => {
  expect(regionsFile('/opt/monev/')).toBe('/opt/monev/out/regions.sqlite')
})

describe('a warning about the folder', () => {
  test.each([
    'C:\\Users\\Siti\\OneDrive\\Monev',
    'C:\\Users\\Siti\\OneDrive - Pemerintah Kota Bima\\Monev',
    '/home/siti/Dropbox/monev',
    '/home/siti/Dropbox (Kantor)/monev',
    'G:\\My Drive\\Monev',
    'G:\\Drive Saya\\Monev',
    '/Users/siti/Library/CloudStorage/GoogleDrive-siti@example.org/My Drive/monev',
    '/Users/siti/Library/Mobile Documents/com~apple~CloudDocs/monev',
    '/home/siti/Nextcloud/monev',
  ])('%s is synchronised', (dir) => expect(folderWarning(dir)).toBe('synchronised'))

  test.each([
    '\\\\server\\bagian\\monev',
    '//server/bagian/monev',
    '\\\\?\\UNC\\server\\bagian\\monev',
    '/run/user/1000/gvfs/smb-share:server=a,share=b/monev',
    '/net/server/monev',
  ])('%s lies on the network', (dir) => expect(folderWarning(dir)).toBe('network'))

  test.each([
    'C:\\Users\\Siti\\AppData\\Roaming\\Monev UCJ',
    '\\\\?\\C:\\Data\\Monev',
    '/home/siti/.local/share/monev-ucj',
    '/home/siti/dropbox-lama/monev',
    '/home/siti/onedrivers/monev',
    '/home/siti/Jaringan/monev',
  ])('%s has none', (dir) => expect(folderWarning(dir)).toBeNull())
})
