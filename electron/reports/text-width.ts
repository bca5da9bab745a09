import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { registerReportFonts } from './fonts.ts'

const MEASURED_AT = 100

let context: SKRSContext2D | null = null

/**
 * Returns the width in points of one line of text in Arimo, whose letters are as wide as Arial's, without kerning as Word and
 * LibreOffice set it. Line breaks in the text are measured as nothing.
 */
export function textWidthPt(text: string, sizePt: number, bold: boolean): number {
  const canvas = measuringContext()
  canvas.font = `${bold ? 'bold' : 'normal'} ${MEASURED_AT}px "${registerReportFonts()}"`
  canvas.fontKerning = 'none'
  return (canvas.measureText(text.replaceAll('\n', '')).width / MEASURED_AT) * sizePt
}

/**
 * Returns how many lines the text takes in a column of the given width in points, at least 1. Words break at spaces
 * and hyphens, never at no-break spaces; a word wider than the column is cut where it must be.
 */
export function wrappedLines(text: string, sizePt: number, bold: boolean, widthPt: number): number {
  return text
    .split('\n')
    .map((line) => linesOf(line, sizePt, bold, widthPt))
    .reduce((sum, lines) => sum + lines, 0)
}

function linesOf(line: string, sizePt: number, bold: boolean, widthPt: number): number {
  let lines = 1
  let used = 0
  for (const word of line.split(/(?<=[ \-–])/u)) {
    const visible = textWidthPt(word.trimEnd(), sizePt, bold)
    if (used > 0 && used + visible > widthPt) {
      lines += 1
      used = 0
    }
    if (visible > widthPt) {
      const whole = Math.ceil(visible / widthPt)
      lines += whole - 1
      used = visible - (whole - 1) * widthPt
    } else {
      used += textWidthPt(word, sizePt, bold)
    }
  }
  return lines
}

function measuringContext(): SKRSContext2D {
  context ??= createCanvas(1, 1).getContext('2d')
  return context
}
