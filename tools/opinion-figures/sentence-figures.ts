import { parse } from '../../src/core/opinions/clauses.ts'
import { ENGLISH } from '../../src/core/opinions/english/english.ts'
import { languageFrom } from '../../src/core/opinions/language.ts'
import type { PolarityModel } from '../../src/core/opinions/model/polarity-model.ts'
import { surer } from '../../src/core/opinions/sentence-polarity.ts'
import { spanOf } from '../../src/core/opinions/span-of.ts'
import { asker, type Verdict } from '../../src/core/opinions/verdict.ts'
import { type Example, type SetName, SETS } from '../training/examples.ts'
import type { ModelFor } from './fifths.ts'
import { type Row, share, type Table } from './figure.ts'

/** What is thought of English sentences and of places in them: by the word lists alone, by a model that has not seen them, and by the shipped one. */
export function sentenceFigures(opinions: string, heldOut: ModelFor, shipped: PolarityModel | null): Table {
  const rows = MEASURED.flatMap((name) => rowsOf(name, SETS[name](opinions), heldOut, shipped))
  return { id: 'sentences', headings: ['', 'texts', 'word lists alone', 'model', 'shipped file'], rows }
}

const MEASURED: readonly SetName[] = [
  'kotzias amazon',
  'kotzias yelp',
  'liu',
  'laptops',
  'restaurants',
  'mams val',
  'tv',
  't-shirt',
  'oposum',
]
// What the shipped model has learnt from itself.
const LEARNT: ReadonlySet<string> = new Set(['liu', 'tv', 't-shirt', 'oposum'])
// As in judge.ts.
const LOG_ODDS_A_STAR = 0.7

function rowsOf(name: SetName, examples: readonly Example[], heldOut: ModelFor, shipped: PolarityModel | null): readonly Row[] {
  const places = examples.some(({ place }) => place !== null)
  const row = (label: string, asked: readonly Example[], stars: boolean) => ({
    name: label,
    count: asked.filter(({ side }) => side !== 0).length,
    figures: [
      figure(asked, () => null, stars),
      figure(asked, ({ group }) => heldOut(group), stars),
      `${figure(asked, () => shipped, stars)}${LEARNT.has(name) ? ' \\*' : ''}`,
    ],
  })
  return [
    row(places ? `${name}, aspects` : name, examples, false),
    ...(places && name !== 'mams val' ? [row(`${name}, sentences`, agreeing(examples), false)] : []),
    ...(examples.some(({ stars }) => stars !== null) ? [row(`${name}, with stars`, examples, true)] : []),
  ]
}

function figure(examples: readonly Example[], modelFor: (example: Example) => PolarityModel | null, stars: boolean): string {
  const judged = examples.map((example) => ({ side: example.side, ...ask(example, modelFor(example), stars) }))
  const sided = judged.filter(({ side }) => side !== 0)
  const surest = sided.toSorted((a, b) => Math.abs(b.sure) - Math.abs(a.sure)).slice(0, Math.round(sided.length * 0.75))
  const right = sided.reduce((sum, { side, polarity }) => sum + (polarity === 0 ? 0.5 : Number(side * polarity > 0)), 0) / sided.length
  const sure = surest.filter(({ side, polarity }) => side * polarity > 0).length / surest.length
  const three = judged.filter(({ side, polarity, opinion }) => side === (opinion < 0 ? 0 : Math.sign(polarity))).length / judged.length
  return `${share(right)} (${share(sure)})${sided.length < judged.length ? `, ${share(three)}` : ''}`
}

interface Asked extends Pick<Verdict, 'polarity' | 'opinion'> {
  readonly sure: number
}

function ask({ text, place, stars }: Example, model: PolarityModel | null, withStars: boolean): Asked {
  const language = languageFrom(ENGLISH, model)
  const bias = language.model?.polarity.bias ?? 0
  let polarity = bias + (withStars && stars !== null ? LOG_ODDS_A_STAR * (stars - 3) : 0)
  let opinion = -Infinity
  let [said, length] = [0, 0]
  for (const sentence of parse(text, language)) {
    const span = place === null ? null : spanOf(sentence, place)
    if (place !== null && span === null) continue
    const verdict = asker(sentence, language)(span, null)
    polarity += verdict.polarity - bias
    opinion = Math.max(opinion, verdict.opinion)
    said += verdict.words
    length += sentence.words.length
  }
  return { polarity, opinion, sure: surer(polarity, said, length) }
}

/** Sentences whose places all have the same side, as one example each. */
function agreeing(examples: readonly Example[]): readonly Example[] {
  const sides = new Map<string, Set<number>>()
  for (const { text, side } of examples) sides.set(text, (sides.get(text) ?? new Set()).add(side))
  return [...sides].flatMap(([text, found]) => {
    const [side = 0] = found
    return found.size === 1 && side !== 0 ? [{ set: '', text, side, place: null, group: text, stars: null }] : []
  })
}
