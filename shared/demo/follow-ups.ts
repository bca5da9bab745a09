import type { DemoFollowUp } from './demo-data.ts'
import { CARRIED_FOLLOW_UPS } from './follow-ups-july.ts'
import { FRESH_FOLLOW_UPS } from './follow-ups-november.ts'

/** Every sample RTL, in the order of their numbers. */
export const DEMO_FOLLOW_UPS: readonly DemoFollowUp[] = [...CARRIED_FOLLOW_UPS, ...FRESH_FOLLOW_UPS]
