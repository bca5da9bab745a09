import { z } from 'zod'
import type { PairsChart, TrendChart } from '../charts/chart-model.ts'
import type { DateKey, DatePrecision } from '../domain/date-key.ts'
import type { ToldStatus } from '../domain/follow-up.ts'
import { channel } from './channel.ts'
import type { FiguresOutput, ShareOutput } from './figures-output.ts'
import type { ChangeOutput, SnapshotReference, TargetStandingOutput } from './responses.ts'

/** A part of the region, or a segment, with its figures and what changed since the snapshot before. */
export interface HomeRow {
  readonly key: string
  readonly name: string
  readonly figures: FiguresOutput
  readonly change: ChangeOutput | null
}

/** A segment, and what it added to the coverage of the whole (null when that is not computed). */
export interface HomeSegment extends HomeRow {
  readonly contribution: ShareOutput | null
}

/** All segments together, and why their printed parts may not add up or are not computed. */
export interface HomeSegmentSum {
  readonly active: number | null
  readonly change: number | null
  readonly effect: ShareOutput | null
  readonly rounding: string | null
  readonly notes: readonly string[]
}

/** The regions below as bars, now over before; `hidden` of them are left out. */
export interface HomePlaces {
  readonly chart: PairsChart
  readonly alt: string
  readonly hidden: number
}

/** The newest snapshot of the office's region and what follows from it. */
export interface HomeCurrent {
  readonly snapshot: SnapshotReference
  readonly total: FiguresOutput
  readonly since: DateKey | null
  readonly previous: FiguresOutput | null
  readonly change: ChangeOutput | null
  readonly target: TargetStandingOutput | null
  /** Where the target stands on the bar, as a fraction of one. */
  readonly targetShare: number | null
  readonly pacePerMonth: string | null
  /** The sentence that an official can read aloud. */
  readonly sentence: string
  readonly trend: { readonly chart: TrendChart; readonly alt: string } | null
  readonly childWord: string
  readonly children: readonly HomeRow[]
  /** null without an earlier snapshot or without figures below. */
  readonly places: HomePlaces | null
  readonly segments: readonly HomeSegment[]
  /** null without an earlier snapshot. */
  readonly segmentSum: HomeSegmentSum | null
  readonly changeSentence: string | null
}

export interface HomeStep {
  readonly label: string
  readonly done: boolean
  readonly detail: string
}

/** The next meeting, or the latest one when none is ahead. */
export interface HomeMeeting {
  readonly id: number
  readonly date: DateKey
  readonly start: string | null
  readonly place: string | null
  /** Whether it is still to be held; false for one of the past, or of today once it is marked as held. */
  readonly isNext: boolean
  readonly steps: readonly HomeStep[]
}

/** Something that asks for an action, worst first. */
export interface HomeAttention {
  readonly kind: 'overdue' | 'finding' | 'note'
  readonly title: string
  readonly detail: string
  readonly action: string
  readonly path: string
}

export interface HomeDue {
  readonly id: number
  readonly number: string
  readonly action: string
  readonly lead: readonly string[]
  readonly status: ToldStatus
  readonly due: { readonly on: DateKey; readonly precision: DatePrecision }
}

export interface HomeResponse {
  /** null before the first snapshot. */
  readonly current: HomeCurrent | null
  /** Whether the office has a target marked acuan for this year. */
  readonly hasTarget: boolean
  readonly meeting: HomeMeeting | null
  readonly attention: readonly HomeAttention[]
  readonly nextDue: readonly HomeDue[]
}

/** Intentions of the first screen. */
export const HOME_CHANNELS = {
  'home.read': channel<HomeResponse>()('read', z.strictObject({})),
}
