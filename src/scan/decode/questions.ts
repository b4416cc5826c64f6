import type { Sighting } from './sighting.ts'
import type { Verdict } from './verdict.ts'

/** What the page asks the decoder's thread; the picture is handed over. */
export interface Question {
  readonly id: number
  readonly picture: ImageBitmap
  readonly look: Look
}

/** One look at a camera's picture, or as many at a photo as it takes. */
export type Look = { readonly kind: 'frame'; readonly number: number } | { readonly kind: 'photo' }

/** What the decoder's thread answers to the question with the same id. */
export type Answer =
  | { readonly id: number; readonly kind: 'sightings'; readonly sightings: readonly Sighting[] }
  | { readonly id: number; readonly kind: 'verdict'; readonly verdict: Verdict | null }
  | { readonly id: number; readonly kind: 'failed'; readonly error: string }
