import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import type * as Electron from 'electron'

/**
 * What the desktop host uses of Electron, enough to run the real main process and the real preload script in plain Node.
 * Every member exists in Electron's own types under the same name (`satisfies` checks it), and a member that is not faked
 * here throws when it is touched, so the program cannot come to rely on something that was never tried.
 */
type Members<T> = Partial<Record<keyof T, unknown>>

const strict = <T extends object>(name: string, target: T): T =>
  new Proxy(target, {
    get: (object, key) => {
      // a promise asks every value whether it is one
      if (typeof key === 'string' && key !== 'then' && !(key in object)) throw new Error(`${name}.${key} is not faked`)
      return Reflect.get(object, key, object)
    },
  })

type Invoke = (event: unknown, ...args: unknown[]) => unknown
type PermissionCheck = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>
type PermissionRequest = NonNullable<Parameters<Electron.Session['setPermissionRequestHandler']>[0]>
type BeforeRequest = (details: { readonly url: string }, answer: (reply: { cancel?: boolean }) => void) => void
type ServePage = (request: Request) => Response | Promise<Response>

/** What tests look at and what a user or the system would do. */
export const desk = {
  events: new EventEmitter(),
  ready: Promise.withResolvers<void>(),
  isReady: false,
  isFirstInstance: true,
  isPackaged: false,
  appPath: '',
  documents: '',
  paths: new Map<string, string>(),
  exitCode: null as number | null,
  schemes: [] as unknown[],
  handlers: new Map<string, Invoke>(),
  exposed: new Map<string, unknown>(),
  windows: [] as FakeWindow[],
  sessions: new Map<string, FakeSession>(),
  errorBoxes: [] as { readonly title: string; readonly content: string }[],
  saveDialog: { canceled: true, filePath: '' },
  opened: [] as string[],
  openFailure: '',
  /** The frame that the next message of the page comes from. */
  sender: null as unknown,
}

export class FakeSession extends EventEmitter {
  beforeRequest: BeforeRequest | null = null
  permissionCheck: PermissionCheck | null = null
  permissionRequest: PermissionRequest | null = null
  devicePermission: ((details: unknown) => boolean) | null = null
  proxy: unknown = null
  isSpellCheckerEnabled = true
  servePage: ServePage | null = null
  readonly protocol = strict('session.protocol', {
    handle: (_scheme: string, serve: ServePage) => {
      this.servePage = serve
    },
  } satisfies Members<Electron.Protocol>)
  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.beforeRequest = listener
    },
  } satisfies Members<Electron.WebRequest>)

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.permissionCheck = handler
  }
  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler
  }
  setDevicePermissionHandler(handler: (details: unknown) => boolean): void {
    this.devicePermission = handler
  }
  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellCheckerEnabled = isEnabled
  }
  async setProxy(config: unknown): Promise<void> {
    this.proxy = config
  }
}

export class FakeContents extends EventEmitter {
  readonly id: number
  readonly session: FakeSession
  windowOpen: ((details: { readonly url: string }) => unknown) | null = null
  reloads = 0
  constructor(id: number, session: FakeSession) {
    super()
    this.id = id
    this.session = session
  }
  isDestroyed(): boolean {
    return false
  }
  setWindowOpenHandler(handler: (details: { readonly url: string }) => unknown): void {
    this.windowOpen = handler
  }
  reload(): void {
    this.reloads += 1
  }
}

export class FakeWindow extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly webContents: FakeContents
  url = ''
  focused = 0
  isShown = false
  isDead = false
  isMax = false
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    this.options = options
    const contents = new FakeContents(desk.windows.length + 1, fakeSession(options.webPreferences?.partition ?? ''))
    this.webContents = strict('webContents', contents)
    desk.windows.push(this)
    desk.events.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(url: string): Promise<void> {
    this.url = url
  }
  show(): void {
    this.isShown = true
  }
  focus(): void {
    this.focused += 1
  }
  isMinimized(): boolean {
    return false
  }
  maximize(): void {
    this.isMax = true
  }
  isMaximized(): boolean {
    return this.isMax
  }
  isDestroyed(): boolean {
    return this.isDead
  }
  getNormalBounds(): Electron.Rectangle {
    const { x = 40, y = 30, width = 1366, height = 768 } = this.options
    return { x, y, width, height }
  }
  /** The user closes the window. */
  close(): void {
    this.emit('close')
    this.isDead = true
    desk.events.emit('window-all-closed')
  }
}

const fakeSession = (partition: string): FakeSession => {
  const known = desk.sessions.get(partition)
  if (known) return known
  const created = strict(`session "${partition}"`, new FakeSession())
  desk.sessions.set(partition, created)
  desk.events.emit('session-created', created)
  return created
}

const early = (what: string): void => {
  if (desk.isReady) throw new Error(`${what} comes before Electron is ready`)
}
const late = (what: string): void => {
  if (!desk.isReady) throw new Error(`${what} needs Electron to be ready`)
}

export const app = strict('app', {
  on: (event: string, listener: (...args: unknown[]) => void) => desk.events.on(event, listener),
  whenReady: () => desk.ready.promise,
  get isPackaged() {
    return desk.isPackaged
  },
  getAppPath: () => desk.appPath,
  getPath: (name: string) => desk.paths.get(name) ?? desk.documents,
  setPath: (name: string, path: string) => desk.paths.set(name, path),
  setName: () => undefined,
  setAppUserModelId: () => undefined,
  enableSandbox: () => early('enableSandbox'),
  requestSingleInstanceLock: () => desk.isFirstInstance,
  quit: () => desk.events.emit('will-quit', {}),
  exit: (code = 0) => {
    desk.exitCode = code
    desk.events.emit('exited', code)
  },
} satisfies Members<Electron.App>)

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes: unknown[]) => {
    early('registerSchemesAsPrivileged')
    desk.schemes.push(...schemes)
  },
} satisfies Members<Electron.Protocol>)

export const session = strict('session', {
  fromPartition: (partition: string) => {
    late('a session')
    return fakeSession(partition)
  },
} satisfies Members<typeof Electron.session>)

export const BrowserWindow = new Proxy(FakeWindow, {
  construct: (target, [options]) => {
    late('a window')
    return strict('window', new target(options))
  },
})

export const ipcMain = strict('ipcMain', {
  handle: (channel: string, listener: Invoke) => desk.handlers.set(channel, listener),
} satisfies Members<Electron.IpcMain>)

export const ipcRenderer = strict('ipcRenderer', {
  invoke: async (channel: string, ...args: unknown[]) => {
    const handler = desk.handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const [window] = desk.windows
    const frame = { url: window?.url ?? '', parent: null }
    const event = desk.sender ?? { sender: window?.webContents, senderFrame: frame }
    return structuredClone(await handler(event, ...structuredClone(args)))
  },
} satisfies Members<Electron.IpcRenderer>)

export const contextBridge = strict('contextBridge', {
  exposeInMainWorld: (name: string, api: unknown) => desk.exposed.set(name, api),
} satisfies Members<Electron.ContextBridge>)

export const dialog = strict('dialog', {
  showErrorBox: (title: string, content: string) => desk.errorBoxes.push({ title, content }),
  showSaveDialog: async () => desk.saveDialog,
  showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
} satisfies Members<Electron.Dialog>)

export const shell = strict('shell', {
  openPath: async (path: string) => {
    desk.opened.push(path)
    return desk.openFailure
  },
} satisfies Members<Electron.Shell>)

export const screen = strict('screen', {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
} satisfies Members<Electron.Screen>)

export const Menu = strict('Menu', {
  buildFromTemplate: (template: unknown[]) => ({ template, popup: () => desk.events.emit('menu', template) }),
  setApplicationMenu: () => undefined,
} satisfies Members<typeof Electron.Menu>)

const PARENT_PORT = fileURLToPath(new URL('./parent-port.ts', import.meta.url))

/** A utility process as a forked Node process whose channel is lent as `process.parentPort`. */
class FakeUtilityProcess extends EventEmitter {
  readonly child: ChildProcess
  constructor(modulePath: string) {
    super()
    this.child = fork(modulePath, [], {
      serialization: 'advanced',
      execArgv: ['--import', PARENT_PORT],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.child.once('spawn', () => this.emit('spawn'))
    this.child.on('message', (message) => this.emit('message', message))
    this.child.once('close', (code) => this.emit('exit', code))
  }
  get pid(): number | undefined {
    return this.child.exitCode === null ? this.child.pid : undefined
  }
  get stderr() {
    return this.child.stderr
  }
  postMessage(message: Parameters<ChildProcess['send']>[0]): void {
    this.child.send(message, () => undefined)
  }
}

export const utilityProcess = strict('utilityProcess', {
  fork: (modulePath: string) => {
    late('a utility process')
    return strict('utility process', new FakeUtilityProcess(modulePath))
  },
} satisfies Members<typeof Electron.utilityProcess>)
