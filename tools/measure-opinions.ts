import { parse } from '../src/core/opinions/clauses.ts'
import { english } from '../src/core/opinions/english/english.ts'
import type { PolarityModel } from '../src/core/opinions/model/polarity-model.ts'
import { spanOf } from '../src/core/opinions/span-of.ts'
import { asker, type Verdict } from '../src/core/opinions/verdict.ts'
import { shippedModels } from './models.ts'
import { fitEnglish } from './training/english-model.ts'
import { type Example, type SetName, SETS } from './training/examples.ts'

// Measures what is thought of sentences and of places in them, beside the word lists alone:
//   npx tsx tools/measure-opinions.ts ../shared/opinions ../shared/authenticity
// "held out" is a model fitted without a fifth of the texts and measured on that fifth where the set is one it learns from; "shipped" is the file in public/models.

const [opinions = '../shared/opinions', authenticity = '../shared/authenticity'] = process.argv.slice(2)
const isHeldOut = (example: Example) => fifth(example.group) === 0
const heldOut = fitEnglish(opinions, authenticity, (example) => !isHeldOut(example))
const shipped = shippedModels().get('en') ?? null
const LEARNT: ReadonlySet<SetName> = new Set(['liu', 'tv', 't-shirt', 'oposum'] as const)
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
  const examples = SETS[name](opinions).filter((example) => !LEARNT.has(name) || isHeldOut(example))
  line(name, examples, false)
  if (name !== 'mams val' && examples.some(({ place }) => place !== null)) line(`${name}, sentences`, agreeing(examples), false)
  if (examples.some(({ stars }) => stars !== null)) line(`${name}, with stars`, examples, true)
}

function line(name: string, examples: readonly Example[], stars: boolean): void {
  const figures = (
    [
      ['word lists', null],
      ['held out', heldOut],
      ['shipped', shipped],
    ] as const
  ).map(([kind, model]) => `${kind} ${figure(examples, model, stars)}`)
  console.log(`${name.padEnd(24)} ${String(examples.filter(({ side }) => side !== 0).length).padStart(5)}  ${figures.join('  ')}`)
}

function figure(examples: readonly Example[], model: PolarityModel | null, stars: boolean): string {
  const judged = examples.map((example) => ({ side: example.side, ...ask(example, model, stars) }))
  const sided = judged.filter(({ side }) => side !== 0)
  const surest = sided.toSorted((a, b) => Math.abs(b.polarity) - Math.abs(a.polarity)).slice(0, Math.round(sided.length * 0.75))
  const right = sided.reduce((sum, { side, polarity }) => sum + (polarity === 0 ? 0.5 : Number(side * polarity > 0)), 0) / sided.length
  const sure = surest.filter(({ side, polarity }) => side * polarity > 0).length / surest.length
  const three = judged.filter(({ side, polarity, opinion }) => side === (opinion < 0 ? 0 : Math.sign(polarity))).length / judged.length
  return `${right.toFixed(3)} (${sure.toFixed(3)})${sided.length < judged.length ? ` | ${three.toFixed(3)}` : ''}`
}

function ask({ text, place, stars }: Example, model: PolarityModel | null, withStars: boolean): Pick<Verdict, 'polarity' | 'opinion'> {
  const language = english(model)
  let polarity = withStars && stars !== null ? 0.5 * (stars - 3) : 0
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
