import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { ASPECTS } from '../../src/core/opinions/english/aspects.ts'
import type { SignalName } from '../../src/core/report.ts'
import { en } from '../../src/words/en.ts'

/** Every signal there is; the compiler keeps it whole. */
const SIGNALS: Readonly<Record<SignalName, true>> = {
  'near-copies': true,
  'repeated-phrases': true,
  'template-openings': true,
  burst: true,
  'group-gap': true,
  'disclosed-incentive': true,
  'offered-reward': true,
  vine: true,
  'rating-contradicts-text': true,
  'other-product': true,
  'merged-variants': true,
  'unusual-sample': true,
  'histogram-shape': true,
  'rating-drift': true,
  'generated-text': true,
}

const keys = new Set(Object.keys(en))

test('every signal has its sentence', () => {
  expect(Object.keys(SIGNALS).filter((signal) => !keys.has(`signal.${signal}`))).toEqual([])
})

/** The text of a signal's file, and of the file that it takes its evidence from; `''` where it is not built yet. */
function sourceOf(signal: string): string {
  const file = new URL(`../../src/core/authenticity/${signal}.ts`, import.meta.url)
  const source = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const [, from] = /import \{ phraseEvidence \} from '\.\/([\w-]+)\.ts'/u.exec(source) ?? []
  return from === undefined ? source : source + sourceOf(from)
}

/** The names of all values that a signal's file measures: the keys of its objects, whatever stands in their values. */
function measuredIn(source: string): ReadonlySet<string> {
  const objects = [...source.matchAll(/measured: \{/gu)].map(({ index, 0: head }) => upToClosing(source.slice(index + head.length)))
  return new Set(objects.flatMap((inside) => [...inside.matchAll(/(?:^|,)\s*(\w+)\s*(?=[:,]|$)/gu)].map(([, name]) => name ?? '')))
}

/** What stands before the brace that closes, without anything in brackets of its own. */
function upToClosing(text: string): string {
  let depth = 0
  let outside = ''
  for (const letter of text) {
    if ('({['.includes(letter)) depth += 1
    if (')}]'.includes(letter)) depth -= 1
    if (depth < 0) break
    if (depth === 0) outside += letter
  }
  return outside
}

test.each(Object.keys(SIGNALS))('the sentence of %s shows only what was measured', (signal) => {
  const source = sourceOf(signal)
  if (source === '') return
  const sentences = Object.entries(en).filter(([key]) => key === `signal.${signal}` || key.startsWith(`signal.${signal}.`))
  const shown = sentences.flatMap(([, sentence]) => [...sentence.matchAll(/\{(\w+)/gu)].map(([, name]) => name ?? ''))
  expect(shown.filter((name) => !measuredIn(source).has(name))).toEqual([])
})

test('everything that a review can turn out to be about has a name', () => {
  const source = readFileSync(new URL('../../src/core/authenticity/topics.ts', import.meta.url), 'utf8')
  const topics = [...source.matchAll(/^ {4}'([a-z]+)',$/gmu)].map(([, topic]) => topic ?? '')
  expect(topics.length).toBeGreaterThan(5)
  expect(topics.filter((topic) => !keys.has(`topic.${topic}`))).toEqual([])
})

test('everything that can be praised or blamed has a name that stands in a sentence', () => {
  expect(Object.keys(ASPECTS).filter((aspect) => !keys.has(`aspect.${aspect}`))).toEqual([])
  const labels = Object.entries(en).filter(([key]) => key.startsWith('aspect.'))
  expect(labels.filter(([, label]) => label !== label.toLowerCase())).toEqual([])
})

test('no sentence accuses, boasts or shouts', () => {
  const forbidden = /\b(?:fake|fraud|scam|liar|AI|we detected|trust score)\b|!/iu
  expect(Object.values(en).filter((sentence) => forbidden.test(sentence))).toEqual([])
})

test('every count is written with its word in both numbers', () => {
  const halfway = /\{\w+\|one:[^|}]*\}/u
  expect(Object.values(en).filter((sentence) => halfway.test(sentence))).toEqual([])
})
