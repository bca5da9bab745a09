import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../electron/terminal/commands.ts'

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

/** Cells of the first column of a table in the README, by its header, as they are read on the page. */
const firstCells = (header: string): readonly string[] => {
  const [table = ''] = README.slice(README.indexOf(`\n| ${header} |`) + 1).split('\n\n')
  return table
    .split('\n')
    .slice(2)
    .map((row) => (row.split(/(?<!\\)\|/)[1] ?? '').trim().replaceAll('\\|', '|'))
}

describe('the README', () => {
  it('shows every command as the program does; --json, which all take, stands below the table', () => {
    expect(firstCells('command | what it does')).toEqual(
      COMMANDS.map(({ usage }) => `\`${usage.replace(' [--json]', '')}\``),
    )
  })

  it('says what --json answers for every command', () => {
    const named = firstCells('command | type').flatMap((cell) => cell.split(', ').map((name) => name.slice(1, -1)))
    expect(named.toSorted()).toEqual(COMMANDS.map(({ name }) => name).toSorted())
  })
})

describe('the usage of a command', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))('%s names each of its options', (_, command) => {
    const named = [...command.usage.matchAll(/--([a-z-]+)/g)].map(([, option]) => option)
    // which data are meant is told once, for all commands
    const taken = Object.keys(command.options).filter((option) => option !== 'sample')
    expect(named.toSorted()).toEqual(taken.toSorted())
  })
})
