import { AppError } from '../../shared/domain/app-error.ts'
import type { DateKey } from '../../shared/domain/date-key.ts'
import { isRegionCode, type RegionCode } from '../../shared/domain/region.ts'
import { parseDay } from '../../shared/import/parse-day.ts'
import type { Paper } from '../../shared/report/model.ts'
import { type OptionValues, UsageError } from './command.ts'

/** Returns the text of an option, null when it was not given. */
export const optionalText = (values: OptionValues, name: string): string | null => {
  const value = values[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Returns the text of an option that the command cannot do without. */
export const requiredText = (values: OptionValues, name: string): string => {
  const value = optionalText(values, name)
  if (value === null) throw new UsageError(`Pilihan --${name} wajib diisi.`)
  return value
}

/** Returns every value of an option that may be repeated. */
export const repeatedText = (values: OptionValues, name: string): readonly string[] => {
  const value = values[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** Returns a required calendar day; a day that does not exist is refused by name. */
export const requiredDay = (values: OptionValues, name: string): DateKey => parseDay(requiredText(values, name))

/** Returns a required region code in the shape of the ministry's. */
export const requiredRegion = (values: OptionValues, name: string): RegionCode => regionCode(requiredText(values, name))

/** Returns a region code, null when it was not given. */
export const optionalRegion = (values: OptionValues, name: string): RegionCode | null => {
  const value = optionalText(values, name)
  return value === null ? null : regionCode(value)
}

const regionCode = (text: string): RegionCode => {
  if (!isRegionCode(text)) throw new AppError('service.region-code', { code: text })
  return text
}

/** Returns a whole number within bounds. */
export const wholeNumber = (text: string, name: string, min: number, max: number): number => {
  const digits = text.replace(/^(\d{1,3})((\.\d{3})+)$/, (match) => match.replaceAll('.', ''))
  const value = Number(digits)
  if (!/^\d+$/.test(digits) || !Number.isSafeInteger(value) || value < min || value > max) {
    throw new UsageError(
      `Pilihan --${name} memerlukan bilangan bulat antara ${min} dan ${max}; yang diterima: "${text}".`,
    )
  }
  return value
}

/** Returns a percentage as hundredths ("62,22" or "62.22" is 6222), above 0 and at most 100. */
export const percentHundredths = (text: string, name: string): number => {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?%?$/.exec(text)
  const value = match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : Number.NaN
  if (!(value > 0 && value <= 10_000)) {
    throw new UsageError(
      `Pilihan --${name} memerlukan persen antara 0,01 dan 100 dengan paling banyak dua desimal; yang diterima: "${text}".`,
    )
  }
  return value
}

/** Returns the paper size, A4 unless F4 was asked for. */
export const paperOf = (values: OptionValues): Paper => {
  const value = optionalText(values, 'paper')?.toUpperCase() ?? 'A4'
  if (value !== 'A4' && value !== 'F4')
    throw new UsageError(`Pilihan --paper hanya A4 atau F4; yang diterima: "${value}".`)
  return value
}
