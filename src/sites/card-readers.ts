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

/** The readers that will be here once somebody has brought them: tells that they are missed, pauses, and reads with them if they came; else finds nothing. */
export function lateReaders(present: () => CardReaders | null, missed: () => void): CardReaders {
  function* brought(): Generator<void, CardReaders | null> {
    if (present() !== null) return present()
    missed()
    yield
    return present()
  }
  return {
    *named(document, context) {
      const readers = yield* brought()
      return readers === null ? [] : yield* readers.named(document, context)
    },
    *unnamed(document, context) {
      const readers = yield* brought()
      return readers === null ? [] : yield* readers.unnamed(document, context)
    },
    *marked(elements, context) {
      const readers = yield* brought()
      return readers === null ? [] : yield* readers.marked(elements, context)
    },
    *rated(document, title, reviews) {
      const readers = yield* brought()
      return readers === null ? UNRATED : yield* readers.rated(document, title, reviews)
    },
  }
}

const UNRATED: SaidOfRatings = { averageRating: null, ratingCount: null }
