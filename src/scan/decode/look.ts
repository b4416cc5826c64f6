import { OF_PHOTO, seenBy, type Attempt } from './attempts.ts'
import type { Gray } from './gray.ts'
import type { Sighting } from './sighting.ts'
import { verdictOf, type Verdict } from './verdict.ts'

/** Finds symbols in a picture, light ones on dark too where that is wanted. */
export type Find = (picture: Gray, inverted: boolean) => Promise<readonly Sighting[]>

/** One look at a picture. */
export function lookOnce(picture: Gray, attempt: Attempt, find: Find): Promise<readonly Sighting[]> {
  return find(seenBy(attempt, picture), attempt.inverted)
}

/** Looks at a photo in one way after the other until a number is sure; `null` when nothing was found in any. */
export async function lookAtPhoto(photo: Gray, find: Find): Promise<Verdict | null> {
  const looks: (readonly Sighting[])[] = []
  for (const attempt of OF_PHOTO) {
    looks.push(await lookOnce(photo, attempt, find))
    const verdict = verdictOf(looks, 1)
    if (verdict?.kind === 'gtin') return verdict
  }
  return verdictOf(looks, 1)
}
