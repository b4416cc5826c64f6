import type { Merit } from '../core/report.ts'
import type { Say } from '../words/say.ts'

/** What makes a review useful to read, in a few words. */
export function sayMerit(say: Say, merit: Merit): string {
  switch (merit.kind) {
    case 'used-for':
      return say('merit.used-for', merit)
    case 'photos':
      return say('merit.photos', merit)
    case 'videos':
      return say('merit.videos', merit)
    case 'specific':
      return say('merit.specific', merit)
    case 'compared':
      return say('merit.compared')
    case 'verified':
      return say('merit.verified')
  }
}
