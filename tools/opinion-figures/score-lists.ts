import type { Passage } from '../../src/core/report.ts'
import { type GoldProduct, type Side, squeeze, type Unit } from './gold-products.ts'

/** How lists of a side agree with people: means over products. */
export interface SideScore {
  readonly precision: number
  readonly recall: number
}

/** How lists agree with what people chose; the measure of `score-opinions`. */
export interface ListScore {
  readonly pro: SideScore
  readonly con: SideScore
  readonly quotes: number
  readonly verbatim: number
  /** Quotes on which people said a side, and those that they put on the other side only. */
  readonly checkable: number
  readonly wrong: number
}

/** What was chosen to be shown of a product on a side: a passage, or only the aspect that a fixed list names. */
export type Shown = Passage | { readonly aspect: string }

/** Holds lists against the aspects that two of three people chose, by the units that each quote covers. */
export function scoreLists(products: readonly GoldProduct[], shownOf: (product: GoldProduct, side: Side) => readonly Shown[]): ListScore {
  const judged = products.map((product) => ({ pro: judge(product, 'pro', shownOf), con: judge(product, 'con', shownOf) }))
  const both = judged.flatMap(({ pro, con }) => [pro, con])
  const total = (of: (one: Judged) => number) => both.reduce((sum, one) => sum + of(one), 0)
  return {
    pro: meanOf(judged.map(({ pro }) => pro)),
    con: meanOf(judged.map(({ con }) => con)),
    quotes: total(({ shown }) => shown),
    verbatim: total(({ verbatim }) => verbatim),
    checkable: total(({ checkable }) => checkable),
    wrong: total(({ wrong }) => wrong),
  }
}

/** What people said of the side of a passage: `null` where they said nothing of it. */
export function sideByPeople(product: GoldProduct, units: readonly Unit[], side: Side): 'same' | 'other' | 'neither' | null {
  const other = side === 'pro' ? 'con' : 'pro'
  const labels = new Set(units.map(({ label }) => label))
  if (inSummary(product, units, side) || labels.has(SIGN[side])) return 'same'
  if (inSummary(product, units, other) || labels.has(SIGN[other])) return 'other'
  return labels.has('0') && !labels.has(null) ? 'neither' : null
}

/** The units that a passage touches by more than two characters; `null` when it does not stand in its review. */
export function unitsOf(product: GoldProduct, { review, text }: Passage): readonly Unit[] | null {
  const gold = product.units.get(review)
  const start = gold?.text.indexOf(squeeze(text)) ?? -1
  const end = start + squeeze(text).length
  return gold === undefined || start < 0 ? null : gold.units.filter((unit) => unit.start < end - 2 && unit.end > start + 2)
}

const SIGN = { pro: '+', con: '-' } as const

interface Judged {
  readonly shown: number
  readonly hits: number
  readonly chosen: number
  readonly covered: number
  readonly verbatim: number
  readonly checkable: number
  readonly wrong: number
}

function judge(product: GoldProduct, side: Side, shownOf: (product: GoldProduct, side: Side) => readonly Shown[]): Judged {
  const { chosen } = product.sides[side]
  const shown = shownOf(product, side)
  const found = shown.map((one) => ('aspect' in one ? { aspects: [one.aspect], said: null } : lookedUp(product, one, side)))
  const right = found.map((one) => (one?.aspects ?? []).filter((aspect) => chosen.has(aspect)))
  const said = found.map((one) => one?.said ?? null)
  return {
    shown: shown.length,
    hits: right.filter((aspects) => aspects.length > 0).length,
    chosen: chosen.size,
    covered: new Set(right.flat()).size,
    verbatim: found.filter((one) => one !== null).length,
    checkable: said.filter((one) => one === 'same' || one === 'other').length,
    wrong: said.filter((one) => one === 'other').length,
  }
}

function lookedUp(product: GoldProduct, passage: Passage, side: Side) {
  const units = unitsOf(product, passage)
  return units === null ? null : { aspects: units.flatMap(({ aspects }) => aspects), said: sideByPeople(product, units, side) }
}

function inSummary(product: GoldProduct, units: readonly Unit[], side: Side): boolean {
  return units.some(({ text }) => product.sides[side].people.some((person) => person.has(text)))
}

function meanOf(judged: readonly Judged[]): SideScore {
  const asked = judged.filter(({ shown, chosen }) => shown + chosen > 0)
  const gold = judged.filter(({ chosen }) => chosen > 0)
  return {
    precision: mean(asked.map(({ shown, hits }) => (shown === 0 ? 0 : hits / shown))),
    recall: mean(gold.map(({ chosen, covered }) => covered / chosen)),
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
