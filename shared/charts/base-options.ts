import type { ChartOptions, FontSpec, TooltipItem } from 'chart.js'
import { type ChartLook, px, type TextStyle } from './chart-look.ts'

/** What a tooltip says about the item under the pointer: the model's own labels, never new figures. */
export interface TooltipWords {
  readonly axis: 'x' | 'y'
  readonly applies: (datasetIndex: number, dataIndex: number) => boolean
  readonly title: (datasetIndex: number, dataIndex: number) => string
  readonly label: (datasetIndex: number, dataIndex: number) => string
}

/** Returns the options every chart shares: no motion, no library legend, the size of its box on screen and a fixed one on paper. */
export const baseOptions = (look: ChartLook, words: TooltipWords): ChartOptions => ({
  animation: false,
  responsive: look.interactive,
  maintainAspectRatio: false,
  ...(look.pixelRatio === null ? {} : { devicePixelRatio: look.pixelRatio }),
  ...(look.interactive ? {} : { events: [] }),
  interaction: { mode: words.axis === 'x' ? 'nearest' : 'index', axis: words.axis, intersect: false },
  plugins: {
    legend: { display: false },
    tooltip: {
      enabled: look.interactive,
      displayColors: false,
      backgroundColor: look.colour.ink,
      titleFont: fontSpec(look, look.text.newest),
      bodyFont: fontSpec(look, look.text.value),
      cornerRadius: px(look, 3),
      filter: (item) => words.applies(item.datasetIndex, item.dataIndex),
      callbacks: {
        title: (items) => firstOf(items, words.title),
        label: (item) => words.label(item.datasetIndex, item.dataIndex),
      },
    },
  },
})

type ItemPlace = Pick<TooltipItem<'line'>, 'datasetIndex' | 'dataIndex'>

const firstOf = (items: readonly ItemPlace[], words: TooltipWords['title']): string => {
  const first = items[0]
  return first ? words(first.datasetIndex, first.dataIndex) : ''
}

/** Returns a style as chart.js wants it for its own texts. */
export const fontSpec = (look: ChartLook, style: TextStyle): Partial<FontSpec> => ({
  family: look.fontFamily,
  size: px(look, style.size),
  weight: style.weight,
})
