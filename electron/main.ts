import { app } from 'electron'
import { isolateWith } from './platform/isolate.ts'
import { dataDirOf } from './program-place.ts'
import { runProcess } from './terminal/main.ts'
import { registerPageScheme } from './window/page-protocol.ts'
import { dataArgument, terminalArguments } from './window/program-arguments.ts'
import { runDesktop } from './window/run-desktop.ts'
import { utilityProcessOf } from './window/utility-process.ts'

const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => resolve())
  })

/** `MonevUCJ --monev …`: the terminal's commands, without any window. */
const runTerminalHere = async (args: readonly string[]): Promise<void> => {
  // Chromium writes into this folder even when nothing is shown, and the data folder is not its place
  app.setPath('userData', app.getPath('temp'))
  await app.whenReady()
  isolateWith(utilityProcessOf)
  const code = await runProcess(app.getAppPath(), args)
  await Promise.all([flushed(process.stdout), flushed(process.stderr)])
  app.exit(code)
}

// Electron takes the scheme only before it is ready: nothing in this file, nor in what it imports, may wait before this line.
registerPageScheme()
const args = terminalArguments(process.argv)
void (args === null
  ? runDesktop({ root: app.getAppPath(), dir: dataDirOf(dataArgument(process.argv)) })
  : runTerminalHere(args))
