import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const SHAPE = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(960).max(16_384),
  height: z.number().int().min(600).max(16_384),
  isMaximized: z.boolean(),
})

export type WindowState = z.infer<typeof SHAPE>

/** A rectangle of a screen that is not covered by task bars. */
export interface WorkArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How much of the title must be on a screen, so that the window can be taken hold of. */
const VISIBLE = 120

/** Returns where the window stood, null when that is unknown, unreadable, or on a screen that is gone. */
export const readWindowState = (file: string, screens: readonly WorkArea[]): WindowState | null => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return null
  }
  const state = SHAPE.safeParse(parsedJson(text)).data
  return state !== undefined && screens.some((area) => holdsTitle(area, state)) ? state : null
}

/** Keeps where the window stands, whole or not at all; a folder that cannot be written only forgets it. */
export const keepWindowState = (file: string, state: WindowState): void => {
  try {
    writeFileSync(`${file}.tmp`, JSON.stringify(state))
    renameSync(`${file}.tmp`, file)
  } catch {
    // the place of a window is not worth a message
  }
}

const holdsTitle = (area: WorkArea, { x, y, width }: WindowState): boolean =>
  y >= area.y &&
  y <= area.y + area.height - VISIBLE &&
  x + width >= area.x + VISIBLE &&
  x <= area.x + area.width - VISIBLE

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
