import { expect, it } from 'vitest'
import { openRegionsDb } from '../../../electron/db/open.ts'
import { childrenOf } from '../../../electron/db/repositories/regions.ts'
import { provinceNameOf } from '../../../shared/domain/province-name.ts'
import { REGIONS } from './helpers.ts'

it('names all provinces as the region list does', () => {
  const regions = openRegionsDb(REGIONS)
  const provinces = childrenOf(regions, null)
  regions.close()
  expect(provinces).toHaveLength(38)
  for (const { code, name } of provinces) expect(provinceNameOf(`${code}.01`)).toBe(name)
  expect(provinceNameOf('99.01')).toBeNull()
})
