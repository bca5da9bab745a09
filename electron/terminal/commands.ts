import { callCommand } from './command-call.ts'
import { checkCommand, finaliseCommand } from './command-check.ts'
import type { Command } from './command.ts'
import { compareCommand } from './command-compare.ts'
import { demoCommand } from './command-demo.ts'
import { discardCommand } from './command-discard.ts'
import { importCommand } from './command-import.ts'
import { reportCommand } from './command-report.ts'
import { snapshotsCommand } from './command-snapshots.ts'
import { targetCommand } from './command-target.ts'
import { trendCommand } from './command-trend.ts'

/** Every command of the terminal, in the order of a clerk's work. */
export const COMMANDS: readonly Command[] = [
  demoCommand,
  importCommand,
  checkCommand,
  finaliseCommand,
  discardCommand,
  snapshotsCommand,
  targetCommand,
  compareCommand,
  trendCommand,
  reportCommand,
  callCommand,
]
