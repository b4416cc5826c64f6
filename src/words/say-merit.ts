import type { Merit } from '../core/report.ts'
import { sayByName, type SayAny } from './say-by-name.ts'

/** What makes a review useful to read, in a few words. */
export function sayMerit(say: SayAny, merit: Merit): string {
  return sayByName(say, `merit.${merit.kind}`, merit) ?? ''
}
