import { BrowserWindow, dialog, screen } from 'electron'
import { offerTextMenu } from './menus.ts'
import { PAGE_URL } from './page-address.ts'
import { keepWindowState, readWindowState } from './window-state.ts'

export interface WindowOptions {
  readonly preloadFile: string
  /** Where the window's place is kept between two runs. */
  readonly stateFile: string
  readonly isDevelopment: boolean
  /** Called when the page can be seen. */
  readonly onShown: () => void
  readonly log: (error: unknown) => void
}

/** A session of its own in memory: what a page of ours would store is gone with the window. */
export const PAGE_PARTITION = 'monev'

/** Opens the program's one window on its page, where it stood last time. */
export const openWindow = ({ preloadFile, stateFile, isDevelopment, onShown, log }: WindowOptions): BrowserWindow => {
  const kept = readWindowState(
    stateFile,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  )
  const window = new BrowserWindow({
    ...(kept ? { x: kept.x, y: kept.y, width: kept.width, height: kept.height } : { width: 1366, height: 768 }),
    minWidth: 960,
    minHeight: 600,
    title: 'Monev UCJ',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: preloadFile,
      partition: PAGE_PARTITION,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // it downloads dictionaries
      spellcheck: false,
      devTools: isDevelopment,
    },
  })
  if (kept?.isMaximized) window.maximize()
  window.once('ready-to-show', () => {
    window.show()
    onShown()
  })
  window.on('close', () => {
    keepWindowState(stateFile, { ...window.getNormalBounds(), isMaximized: window.isMaximized() })
  })
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log(new Error(`page ended: ${reason}, ${exitCode}`))
    void offerReload(window)
  })
  offerTextMenu(window.webContents)
  void window.loadURL(PAGE_URL).catch(log)
  return window
}

const offerReload = async (window: BrowserWindow): Promise<void> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Monev UCJ',
    message: 'Halaman aplikasi berhenti bekerja.',
    detail:
      'Data yang sudah tersimpan tidak berubah; isian yang belum disimpan dipulihkan sampai satu detik terakhir. Muat ulang halaman untuk melanjutkan.',
    buttons: ['Muat ulang', 'Tutup aplikasi'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  if (window.isDestroyed()) return
  if (response === 0) window.webContents.reload()
  else window.close()
}
