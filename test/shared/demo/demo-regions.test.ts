import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { DEMO_DATA } from '../../../shared/demo/demo-data.ts'

const { resolve } = createRequire(import.meta.url)
const ministry = (file: string) =>
  readFileSync(resolve(`idn-area-data/data/${file}`), 'utf8')
    .split(/\r?\n/)
    .map((line) => line.split(','))
    .map(([code = '', parent = '', name = '']) => ({ code, parent, name }))

describe('the regions of the sample data', () => {
  it('have the codes and names of the ministry, complete and in code order', () => {
    const { region, children, grandchildren } = DEMO_DATA
    const inKota = (code: string): boolean => code.startsWith('52.72')
    const plain = ({ code, name }: { code: string; name: string }) => ({ code, name })
    expect(
      ministry('regencies.csv')
        .filter((row) => row.code === '52.72')
        .map(plain),
    ).toEqual([region])
    expect(
      ministry('districts.csv')
        .filter((row) => inKota(row.code))
        .map(plain),
    ).toEqual(children)
    expect(
      ministry('villages.csv')
        .filter((row) => inKota(row.code))
        .map(plain),
    ).toEqual(grandchildren)
    expect([children.length, grandchildren.length]).toEqual([5, 41])
  })

  it('stand in every snapshot under the same code and name', () => {
    const known = new Map(
      [DEMO_DATA.region, ...DEMO_DATA.children, ...DEMO_DATA.grandchildren].map((r) => [r.code, r.name]),
    )
    for (const { place } of DEMO_DATA.snapshots.flatMap((snapshot) => snapshot.observations)) {
      if (place.kind !== 'region') throw new Error('not a region')
      expect(known.get(place.code)).toBe(place.name)
    }
  })
})
