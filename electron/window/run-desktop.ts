import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, session } from 'electron'
import { AppError } from '../../shared/domain/app-error.ts'
import { errorMessage } from '../../shared/text/error-messages.ts'
import { openApplication } from '../application.ts'
import { registerIpc } from '../ipc/register.ts'
import { isTrustedSender } from '../ipc/trusted-sender.ts'
import { isolateWith } from '../platform/isolate.ts'
import { logFile } from '../platform/log-file.ts'
import { regionsFile } from '../platform/paths.ts'
import { programVersion } from '../program-place.ts'
import { desktopFiles } from './desktop-files.ts'
import { guardEverything } from './guards.ts'
import { programMenu } from './menus.ts'
import { openWindow, PAGE_PARTITION } from './open-window.ts'
import { servePage } from './page-protocol.ts'
import { tellStarter } from './starter-signal.ts'
import { utilityProcessOf } from './utility-process.ts'

/** What Chromium keeps for itself, the window's place and the log; one such folder for each data folder. */
const WINDOW_FOLDER = 'jendela'

export interface DesktopOptions {
  /** The program's own folder, or its archive when packaged. */
  readonly root: string
  readonly dir: string
}

/**
 * Runs the desktop host: one window for each data folder, a second start brings it to the front. Called before Electron is
 * ready; resolves when the window was opened, or the user was told why it cannot be.
 */
export const runDesktop = async ({ root, dir }: DesktopOptions): Promise<void> => {
  const folder = join(dir, WINDOW_FOLDER)
  const log = logFile(join(folder, 'catatan.log'), { clock: () => new Date(), home: homedir() })
  try {
    prepare(folder)
    if (!app.requestSingleInstanceLock()) {
      tellStarter('alreadyOpen')
      app.exit(0)
      return
    }
    guardEverything(!app.isPackaged)
    process.on('uncaughtException', (error) => tellUnforeseen(error, log))
    process.on('unhandledRejection', (error) => tellUnforeseen(error, log))
    await app.whenReady()
    await open(root, dir, folder, log)
  } catch (error) {
    refuseToOpen(error, log)
  }
}

const prepare = (folder: string): void => {
  app.setName('Monev UCJ')
  app.setAppUserModelId('id.monev.ucj')
  app.enableSandbox()
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw new AppError('service.data-folder-unwritable', { folder: basename(join(folder, '..')) })
  }
  app.setPath('userData', folder)
}

const open = async (root: string, dir: string, folder: string, log: (error: unknown) => void): Promise<void> => {
  const isDevelopment = !app.isPackaged
  isolateWith(utilityProcessOf)
  let window: BrowserWindow | null = null
  const application = await openApplication({
    dir,
    regionsFile: regionsFile(root),
    who: 'Monev UCJ (jendela)',
    version: programVersion(root),
    capabilities: { saveAs: true, openFile: true },
    files: desktopFiles(() => window),
    clock: () => new Date(),
    log,
  })
  app.on('will-quit', () => application.close())
  app.on('window-all-closed', () => app.quit())
  app.on('second-instance', () => {
    if (window === null || window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  Menu.setApplicationMenu(programMenu(process.platform, isDevelopment))
  servePage(session.fromPartition(PAGE_PARTITION), join(root, 'out', 'renderer'))
  registerIpc({ application, isTrusted: (event) => isTrustedSender(event, window?.webContents ?? null), log })
  window = openWindow({
    preloadFile: join(root, 'out', 'preload', 'preload.cjs'),
    stateFile: join(folder, 'jendela.json'),
    isDevelopment,
    onShown: () => tellStarter('ready'),
    log,
  })
}

const refuseToOpen = (error: unknown, log: (error: unknown) => void): void => {
  const { code, params } = error instanceof AppError ? error : new AppError('contract.unforeseen')
  if (!(error instanceof AppError)) log(error)
  tellStarter('refused')
  dialog.showErrorBox('Monev UCJ tidak dapat dibuka', errorMessage(code, params))
  app.exit(1)
}

const tellUnforeseen = (error: unknown, log: (error: unknown) => void): void => {
  log(error)
  dialog.showErrorBox('Monev UCJ', errorMessage('contract.unforeseen', {}))
}
