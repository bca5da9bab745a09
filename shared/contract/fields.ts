import { z } from 'zod'
import { isDateKey } from '../domain/date-key.ts'
import { isRegionCode } from '../domain/region.ts'
import { MAX_COUNT } from '../domain/snapshot.ts'

/** Pieces that payload schemas are made of; each refuses what the domain does not know. */
export const dayField = z.string().refine(isDateKey)
export const regionField = z.string().refine(isRegionCode)
export const idField = z.number().int().positive()
export const countField = z.number().int().min(0).max(MAX_COUNT).nullable()
export const textField = (max: number) => z.string().trim().min(1).max(max)
export const optionalText = (max: number) => z.string().trim().max(max).nullable()
export const bytesField = (maxBytes: number) =>
  z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= maxBytes)
