import { describe, expect, it } from 'vitest'
import { dataArgument, terminalArguments } from '../../../electron/window/program-arguments.ts'

describe('the command line of the installed program', () => {
  it.each([
    [['MonevUCJ.exe'], null],
    [['MonevUCJ.exe', '--data', 'D:\\Data'], null],
    [['MonevUCJ.exe', '--monev'], []],
    [
      ['MonevUCJ.exe', '--monev', 'compare', '--data', 'x'],
      ['compare', '--data', 'x'],
    ],
    [
      ['electron', '.', '--monev', 'report', '--monev'],
      ['report', '--monev'],
    ],
    [['--monev'], null],
  ])('%j asks for the terminal with %j', (argv, args) => {
    expect(terminalArguments(argv)).toEqual(args)
  })

  it.each([
    [['MonevUCJ.exe'], undefined],
    [['electron', '/program', '--data', '/srv/data'], '/srv/data'],
    [['electron', '--inspect=9229', '.', '--data=/srv/data', '--lang=id'], '/srv/data'],
    [['electron', '.', '--data'], undefined],
  ])('%j works on %j', (argv, dir) => {
    expect(dataArgument(argv)).toBe(dir)
  })
})
