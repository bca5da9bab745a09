import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { WORKS } from '../../renderer/pages/Pengaturan/licences.ts'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

it('names every package that is part of the program, with its version', () => {
  const packages = { ...manifest.dependencies, electron: manifest.devDependencies.electron }
  expect(Object.fromEntries(WORKS.map(({ name, version }) => [name, version]))).toEqual(packages)
})
