import type { SaidOfRatings } from './find-histogram.ts'
import type { Found } from './read-markup.ts'
import type { DateContext } from './values/dates.ts'

/** Reads review cards that nobody described, by what such cards have in common everywhere; each pauses between cards. */
export interface CardReaders {
  /** The reviews that a page shows where names tell of reviews. */
  readonly named: (document: Document, context: DateContext) => Generator<void, readonly Found[]>
  /** The reviews that a page shows where no name tells of them. */
  readonly unnamed: (document: Document, context: DateContext) => Generator<void, readonly Found[]>
  /** What these elements, of which structured data say that each is a review, show besides. */
  readonly marked: (elements: readonly Element[], context: DateContext) => Generator<void, readonly Found[]>
  /** The average and the count of all ratings that a page shows of the product of this title, whose reviews are these elements. */
  readonly rated: (document: Document, title: string, reviews: readonly Element[]) => Generator<void, SaidOfRatings>
}

/** What reading a page needs from outside; the readers of cards are too much to be put into every page. */
export interface ReadContext extends DateContext {
  readonly cards: CardReaders
}

/** Finds no cards, and tells that somebody has looked for some. */
export function absentReaders(looked: () => void): CardReaders {
  const none = (): Generator<void, readonly Found[]> => {
    looked()
    return nothing()
  }
  return { named: none, unnamed: none, marked: none, rated: unrated }
}

function* unrated(): Generator<void, SaidOfRatings> {
  yield
  return { averageRating: null, ratingCount: null }
}

function* nothing(): Generator<void, readonly Found[]> {
  yield
  return []
}
