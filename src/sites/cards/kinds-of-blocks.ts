import { parseDate } from '../values/dates.ts'
import type { DateContext } from '../values/dates.ts'
import { countLetters } from '../values/letters.ts'
import type { Block } from './blocks.ts'
import { DATE } from './looks-like.ts'

/** Which kinds of block hold what; several where some cards are made in another way. */
export interface Kinds {
  readonly text: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  readonly date: string | null
  /** What the shop writes before each text (`Your review: `); `''` mostly. */
  readonly label: string
  /** What the shop writes in most cards, numbers aside (`rated 7/10`), in the form that `refrainOf` gives. */
  readonly refrains: ReadonlySet<string>
}

/** Learns from all cards together what each kind of block is for: the text is where most is said, and each time something else. Pauses between dates. */
export function* kindsOf(cards: readonly (readonly Block[])[], needsDate: boolean, context: DateContext): Generator<void, Kinds> {
  const kinds = new Map<string, Use>()
  const refrains = refrainsOf(cards)
  for (const [card, blocks] of cards.entries()) for (const block of blocks) note(kinds, block, card, refrains)
  const uses = [...kinds.values()].filter((use) => isVaried(use))
  const ranked = ranking(
    uses.filter(mayBeText),
    (use) => use.letters * (use.cards.size / cards.length) ** 2 * (areNames(use) ? NAME_WORTH : 1),
  )
  const texts = withOthersWay(ranked.filter((use, rank) => rank === 0 || use.letters / use.texts.length >= MIN_LETTERS))
  const others = uses.filter((use) => !texts.includes(use))
  const date = needsDate ? yield* dateAmong([...others.filter(isNamedDate), ...others.filter(couldBeDate)], context) : undefined
  const named = others.filter((use) => use !== date && isTitle(use))
  const placed = named.length > 0 ? [] : others.filter((use) => use !== date && couldBeTitle(use) && standsAbove(use, texts, cards))
  const titles = withOthersWay(named.length > 0 ? named : placed.slice(-1))
  return {
    text: new Set(texts.map(({ block }) => block.kind)),
    title: new Set(titles.map(({ block }) => block.kind)),
    date: date?.block.kind ?? null,
    label: labelOf(texts[0]?.texts ?? []),
    refrains,
  }
}

/** Letters; what only some cards have must say more than a name to be taken for their text. */
const MIN_LETTERS = 20

/** The first, and of the others those that stand only in cards without it: translated reviews are often made in another way. */
function withOthersWay(uses: readonly Use[]): readonly Use[] {
  const chosen: Use[] = []
  const covered = new Set<number>()
  for (const use of uses) {
    if ([...use.cards].some((card) => covered.has(card))) continue
    chosen.push(use)
    for (const card of use.cards) covered.add(card)
  }
  return chosen
}

/** A text without its numbers. */
export function refrainOf(text: string): string {
  return text.slice(0, 200).replace(/\p{N}+/gu, '')
}

function refrainsOf(cards: readonly (readonly Block[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const blocks of cards) {
    for (const refrain of new Set(blocks.map(({ text }) => refrainOf(text)))) counts.set(refrain, (counts.get(refrain) ?? 0) + 1)
  }
  const isCommon = ([, count]: readonly [string, number]) => count >= 3 && count * 10 >= cards.length * 6
  return new Set([...counts].filter(isCommon).map(([refrain]) => refrain))
}

/** How one kind of block is used in the cards. */
interface Use {
  readonly block: Block
  readonly texts: string[]
  readonly cards: Set<number>
  letters: number
}

/** One very long review must not outweigh all others. */
const MAX_LETTERS = 1000

function note(kinds: Map<string, Use>, block: Block, card: number, refrains: ReadonlySet<string>): void {
  const { kind, text } = block
  const use = kinds.get(kind) ?? { block, texts: [], cards: new Set(), letters: 0 }
  kinds.set(kind, use)
  use.texts.push(text)
  use.cards.add(card)
  if (!refrains.has(refrainOf(text))) use.letters += Math.min(MAX_LETTERS, countLetters(text))
}

/** Most people write more than a name; some write less. */
const NAME_WORTH = 0.3

function areNames({ texts }: Use): boolean {
  return texts.filter(looksLikeName).length * 10 >= texts.length * 8
}

function ranking(uses: readonly Use[], worth: (use: Use) => number): readonly Use[] {
  const ranked = uses.map((use) => ({ use, points: worth(use) })).filter(({ points }) => points > 0)
  return ranked.sort((a, b) => b.points - a.points).map(({ use }) => use)
}

/** What is the same in every card (`Was this helpful?`) is the shop's. */
function isVaried({ texts, cards }: Use): boolean {
  return cards.size < 3 || new Set(texts).size * 2 >= cards.size
}

/** What most texts begin with, up to a colon; where more such words follow, they are the parts of a form that the writer filled in. */
function labelOf(texts: readonly string[]): string {
  const label = LABEL.exec(texts[0] ?? '')?.[0] ?? ''
  const labelled = label === '' ? [] : texts.filter((text) => text.startsWith(label))
  const inParts = labelled.filter((text) => PART.test(text.slice(label.length)))
  return texts.length > 1 && labelled.length * 3 > texts.length * 2 && inParts.length * 5 < labelled.length ? label : ''
}

const LABEL = /^[^:.!?]{2,30}:\s+/u
const PART = /\s\p{Lu}\p{Ll}{2,20}:\s/u
const BODY_NAME = /text|body|content|comment|description|desc(?![a-z])|message|copy/iu
const SURE_BODY_NAME = /(?:review|comment|opinion|feedback)[-_]*(?:body|text|content|desc)|description/iu
const OTHER_NAME =
  /helpful|useful|usage|vote|author|reviewer|user-?name|nick|customer-?name|date|title|head|verif|badge|variant|attribut|option|dimension|recommend|location|pros?(?![a-z])|cons?(?![a-z])|advantage|positive|negative|tooltip|btn|meta/iu
const REPLY_NAME =
  /reply|replies|respon[sd]|answer|vendor|seller|merchant|(?:owner|company|shop|store|brand)-?(?:comment|text|note)|tooltip|modal|popup/iu

function mayBeText({ block: { name, around } }: Use): boolean {
  if (REPLY_NAME.test(around) || REPLY_NAME.test(name)) return false
  return SURE_BODY_NAME.test(name) || (!OTHER_NAME.test(name) && (BODY_NAME.test(name) || !OTHER_NAME.test(around)))
}

const DATE_NAME = /date|time|publish|posted/iu
const MAX_DATE = 80
/** A day is looked for in many languages; so few texts of few kinds are tried. */
const MAX_TRIED = 4
const MAX_KINDS = 8

function isNamedDate({ block, texts }: Use): boolean {
  return DATE_NAME.test(block.name) && texts.some((text) => text.length <= MAX_DATE)
}

function couldBeDate({ texts, block }: Use): boolean {
  return (
    !TITLE_NAME.test(block.name) &&
    texts.slice(0, MAX_TRIED).some((text) => text.length <= MAX_DATE && /\p{N}/u.test(text) && DATE.test(text))
  )
}

/** The first kind that mostly says a date. */
function* dateAmong(uses: readonly Use[], context: DateContext): Generator<void, Use | undefined> {
  for (const use of uses.slice(0, MAX_KINDS)) {
    yield
    if (datedShare(use, context) >= 0.5) return use
  }
  return undefined
}

/** The share of a kind's blocks that are dates. */
function datedShare({ texts }: Use, context: DateContext): number {
  const shown = texts.slice(0, MAX_TRIED)
  return shown.filter((text) => text.length <= MAX_DATE && parseDate(text, context) !== null).length / shown.length
}

const TITLE_NAME = /title|headline|heading|subject|caption/iu
const PERSON_NAME = /author|user|name|nick|customer|reviewer/iu

/** A heading without a telling name could be a person's: at least half must say more than names do. */
function isTitle({ block: { tag, name, around }, texts, letters }: Use): boolean {
  if (PERSON_NAME.test(name) || letters / texts.length > 120) return false
  if (TITLE_NAME.test(name) || (name === '' && TITLE_NAME.test(around))) return true
  return /^(?:H[1-6]|STRONG|B)$/u.test(tag) && texts.filter((text) => !looksLikeName(text)).length * 2 > texts.length
}

/** What has no telling name: in few words, and not in those that people are called by. */
function couldBeTitle({ block: { name }, texts, letters }: Use): boolean {
  if (OTHER_NAME.test(name) || REPLY_NAME.test(name) || letters === 0 || letters / texts.length > 80) return false
  return (
    texts.filter((text) => looksLikeName(text) || NO_TITLE.test(text) || (text.length < 40 && DATE.test(text))).length * 2 < texts.length
  )
}

const NO_TITLE = /[:@]|^\P{L}*$|^.{90}/u

/** Right before the text, or with nothing but other such lines between. */
function standsAbove(use: Use, texts: readonly Use[], cards: readonly (readonly Block[])[]): boolean {
  const kinds = new Set(texts.map(({ block }) => block.kind))
  const above = [...use.cards].filter((card) => {
    const blocks = cards[card] ?? []
    return blocks.findIndex(({ kind }) => kind === use.block.kind) < blocks.findIndex(({ kind }) => kinds.has(kind))
  })
  return above.length * 10 >= use.cards.size * 9
}

const BYLINE = /^(?:by|von|par|por|di|da|door|od|przez|av|af|de|автор:?)\s/iu

/** Scripts without capitals give no other sign than few words. */
function looksLikeName(text: string): boolean {
  const words = text.slice(0, 60).replace(BYLINE, '')
  if (/\p{Lu}|\p{Ll}/u.test(words)) return LOOKS_LIKE_NAME.test(words)
  return words.length <= 16 && words.split(/\s/u).length <= 3 && !/[!?！？。、،]/u.test(words)
}

const LOOKS_LIKE_NAME = /^(?:\P{L}*\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,3}$|^\S+$/u
