import { parse } from '../src/core/opinions/clauses.ts'
import { ENGLISH } from '../src/core/opinions/english/english.ts'
import { languageFrom } from '../src/core/opinions/language.ts'
import type { PolarityModel } from '../src/core/opinions/model/polarity-model.ts'
import { spanOf } from '../src/core/opinions/span-of.ts'
import { asker, type Verdict } from '../src/core/opinions/verdict.ts'
import { shippedModels } from './models.ts'
import { fitEnglish } from './training/english-model.ts'
import { type Example, type SetName, SETS } from './training/examples.ts'

// Measures what is thought of sentences and of places in them, beside the word lists alone:
//   npx tsx tools/measure-opinions.ts ../shared/opinions ../shared/authenticity
// "held out": each text is judged by a model that was fitted without a fifth of all texts, this one among them. "shipped": the file in public/models, which has learnt
// from some of the sets itself (marked *).

const [opinions = '../shared/opinions', authenticity = '../shared/authenticity'] = process.argv.slice(2)
const FIFTHS = [0, 1, 2, 3, 4] as const
const heldOut = FIFTHS.map((part) => fitEnglish(opinions, authenticity, (example) => fifth(example.group) !== part))
const shipped = shippedModels().get('en')?.model ?? null
const LEARNT: ReadonlySet<string> = new Set(['liu', 'tv', 't-shirt', 'oposum'])
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

console.log('share right of praise and blame (abstention half; in brackets the surest 75 %) | of three classes')
for (const name of MEASURED) {
  const examples = SETS[name](opinions)
  line(name, examples, false)
  if (name !== 'mams val' && examples.some(({ place }) => place !== null)) line(`${name}, sentences`, agreeing(examples), false)
  if (examples.some(({ stars }) => stars !== null)) line(`${name}, with stars`, examples, true)
}

function line(name: string, examples: readonly Example[], stars: boolean): void {
  const kinds: readonly (readonly [string, (example: Example) => PolarityModel | null])[] = [
    ['word lists', () => null],
    ['held out', ({ group }) => heldOut[fifth(group)] ?? null],
    [LEARNT.has(name.split(',')[0] ?? name) ? 'shipped*' : 'shipped', () => shipped],
  ]
  const figures = kinds.map(([kind, modelFor]) => `${kind} ${figure(examples, modelFor, stars)}`)
  console.log(`${name.padEnd(24)} ${String(examples.filter(({ side }) => side !== 0).length).padStart(5)}  ${figures.join('  ')}`)
}

function figure(examples: readonly Example[], modelFor: (example: Example) => PolarityModel | null, stars: boolean): string {
  const judged = examples.map((example) => ({ side: example.side, ...ask(example, modelFor(example), stars) }))
  const sided = judged.filter(({ side }) => side !== 0)
  const surest = sided.toSorted((a, b) => Math.abs(b.polarity) - Math.abs(a.polarity)).slice(0, Math.round(sided.length * 0.75))
  const right = sided.reduce((sum, { side, polarity }) => sum + (polarity === 0 ? 0.5 : Number(side * polarity > 0)), 0) / sided.length
  const sure = surest.filter(({ side, polarity }) => side * polarity > 0).length / surest.length
  const three = judged.filter(({ side, polarity, opinion }) => side === (opinion < 0 ? 0 : Math.sign(polarity))).length / judged.length
  return `${right.toFixed(3)} (${sure.toFixed(3)})${sided.length < judged.length ? ` | ${three.toFixed(3)}` : ''}`
}

function ask({ text, place, stars }: Example, model: PolarityModel | null, withStars: boolean): Pick<Verdict, 'polarity' | 'opinion'> {
  const language = languageFrom(ENGLISH, model)
  let polarity = withStars && stars !== null ? 0.7 * (stars - 3) : 0
  let opinion = -Infinity
  for (const sentence of parse(text, language)) {
    const span = place === null ? null : spanOf(sentence, place)
    if (place !== null && span === null) continue
    const verdict = asker(sentence, language)(span, null)
    polarity += verdict.polarity
    opinion = Math.max(opinion, verdict.opinion)
  }
  return { polarity, opinion }
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

function fifth(group: string): number {
  let sum = 7
  for (let at = 0; at < group.length; at += 1) sum = (Math.imul(sum, 31) + group.charCodeAt(at)) >>> 0
  return sum % 5
}
