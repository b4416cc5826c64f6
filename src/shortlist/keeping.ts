import { MOST_COMPARED } from '../core/shortlist/compare.ts'
import { keyOf, LONGEST_NOTE, LONGEST_PRICE, type KeptProduct } from '../core/shortlist/kept-product.ts'
import { shortlist } from '../platform/shortlist.ts'
import type { Actions, Note, Shown, Written } from './view.ts'

/** What the page needs of the world around it. */
export interface Surroundings {
  readonly show: (shown: Shown) => void
  /** Gives the shopper all that is kept as a file. */
  readonly save: (products: readonly KeptProduct[], as: 'csv' | 'json') => void
  /** `YYYY-MM-DD`. */
  readonly today: () => string
  readonly signal: AbortSignal
}

/** The page of kept products at work: what the shopper can do there, and its beginning. */
export interface Keeping {
  readonly act: Actions
  readonly start: () => Promise<void>
}

/** Shows what is kept and follows it, whoever changes it, until the signal ends that. */
export function openKeeping({ show, save, today, signal }: Surroundings): Keeping {
  let shown: Shown = { products: [], picked: [], view: 'list', note: null, isForgetting: false, today: today() }
  const change = (part: Partial<Shown>) => {
    shown = { ...shown, ...part }
    show(shown)
  }
  const list = (products: readonly KeptProduct[]) => change({ products, ...stillPicked(shown, products) })
  const orTell = (work: Promise<Note | null>) =>
    void work
      .catch((error: unknown): Note => ({ kind: 'failed', error: error instanceof Error ? error.name : typeof error }))
      .then((note) => change({ note, isForgetting: false }))

  shortlist.follow(({ products }) => list(products), signal)
  return {
    start: async () => list((await shortlist.get()).products),
    act: {
      pick: (key, isWanted) => change({ note: null, picked: picked(shown.picked, key, isWanted) }),
      show: (view) => change({ note: null, view }),
      write: (key, written) => void write(key, written),
      forget: (key) => orTell(forget(key)),
      askToForgetAll: (isWanted) => change({ note: null, isForgetting: isWanted }),
      forgetAll: () => orTell(shortlist.change(() => ({ products: [] })).then(() => ({ kind: 'all-forgotten' }))),
      save: (as) => save(shown.products, as),
    },
  }
}

/** Those that were forgotten meanwhile are no longer compared. */
function stillPicked({ picked: before, view }: Shown, products: readonly KeptProduct[]): Pick<Shown, 'picked' | 'view'> {
  const keys = new Set(products.map(keyOf))
  const left = before.filter((key) => keys.has(key))
  return { picked: left, view: left.length < 2 ? 'list' : view }
}

function picked(before: readonly string[], key: string, isWanted: boolean): readonly string[] {
  const others = before.filter((one) => one !== key)
  return isWanted ? [...others, key].slice(-MOST_COMPARED) : others
}

async function write(key: string, written: Partial<Written>): Promise<void> {
  const note = written.note?.slice(0, LONGEST_NOTE)
  const price = written.price?.slice(0, LONGEST_PRICE)
  await shortlist.change(({ products }) => ({
    products: products.map((one) => (keyOf(one) === key ? { ...one, note: note ?? one.note, price: price ?? one.price } : one)),
  }))
}

async function forget(key: string): Promise<Note | null> {
  let title: string | null = null
  await shortlist.change(({ products }) => {
    title = products.find((one) => keyOf(one) === key)?.product.title ?? null
    return { products: products.filter((one) => keyOf(one) !== key) }
  })
  return title === null ? null : { kind: 'forgotten', title }
}
