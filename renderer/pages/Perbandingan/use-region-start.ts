import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { RegionCode } from '../../../shared/domain/region.ts'

/**
 * Begins another region at its top, as another screen would. The name that was chosen has gone with its row: the focus goes on to the
 * first one of the new table, so that the arrow keys lead further. Returns the box that scrolls.
 */
export const useRegionStart = (region: RegionCode | undefined): RefObject<HTMLDivElement | null> => {
  const body = useRef<HTMLDivElement>(null)
  const before = useRef<RegionCode | undefined>(undefined)
  useLayoutEffect(() => {
    const isOther = before.current !== undefined && region !== undefined && before.current !== region
    before.current = region ?? before.current
    const box = body.current
    if (!isOther || box === null) return
    if (document.activeElement === document.body) {
      const first = box.querySelector<HTMLElement>('.cmp-places tbody button') ?? box
      first.focus({ preventScroll: true })
    }
    box.scrollTop = 0
    // at 200 % the screen scrolls as a whole
    box.closest('.frame-screen')?.scrollTo({ top: 0 })
  }, [region])
  return body
}
