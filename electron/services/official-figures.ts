import { type OfficialFigure, officialFigure } from '../../shared/calc/official-figure.ts'
import { UCJ } from '../../shared/domain/indicator.ts'
import type { Figures, Snapshot } from '../../shared/domain/snapshot.ts'
import type { ReadableDb } from '../db/handle.ts'
import { childrenOf } from '../db/repositories/regions.ts'

const UNKNOWN: Figures = { eligible: null, active: null }

/**
 * Returns the figures that stand for the region of a snapshot: its own row, or the sum of all children. A sum with missing
 * children is not the region's figure, so both counts are unknown then.
 */
export const figuresOfRegion = (db: ReadableDb, snapshot: Snapshot, indicator: string = UCJ): Figures =>
  figuresOf(officialFigure(snapshot, indicator, snapshot.region, childrenOf(db, snapshot.region)))

const figuresOf = (official: OfficialFigure): Figures =>
  official.kind === 'own' || official.kind === 'sum' ? official.figures : UNKNOWN
