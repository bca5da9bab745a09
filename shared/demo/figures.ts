/**
 * One row of a sample table: figures of one place or segment at the five days of `DEMO_DAYS`, in that order.
 * Those of 30 June and 30 October 2025 stand in the sample report; the earlier ones are invented to lead up to them.
 */
export type DemoFigureRow = readonly [code: string, name: string, eligible: FiveCounts, active: FiveCounts]

export type FiveCounts = readonly [number, number, number, number, number]

/** The as-of days of the five snapshots, ascending; position i of every table belongs to day i. */
export const DEMO_DAYS = ['2024-10-31', '2025-02-28', '2025-04-30', '2025-06-30', '2025-10-30'] as const
