import { describe, expect, test } from 'vitest'

import { ar } from '../../src/words/ar/ar.ts'
import { BADGES, sayOnBadge } from '../../src/words/badge-words.ts'
import { de } from '../../src/words/de/de.ts'
import { en } from '../../src/words/en.ts'
import { es } from '../../src/words/es/es.ts'
import { fr } from '../../src/words/fr/fr.ts'
import { it } from '../../src/words/it/it.ts'
import { ja } from '../../src/words/ja/ja.ts'
import { languageFor, languageWith } from '../../src/words/languages.ts'
import type { LanguageCode } from '../../src/words/locales.ts'
import { nl } from '../../src/words/nl/nl.ts'
import { pl } from '../../src/words/pl/pl.ts'
import { pt } from '../../src/words/pt/pt.ts'
import { SCAN_WORDS } from '../../src/words/scan-words.ts'
import { SHORTLIST_WORDS } from '../../src/words/shortlist-words.ts'

const COMMON: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = { en, de, fr, es, it, pt, nl, pl, ja, ar }
/** What single pages say besides. */
const OWN = [SHORTLIST_WORDS, SCAN_WORDS]
const PAGES: typeof COMMON = {
  ...COMMON,
  en: withOwn(
    'en',
    OWN.map(({ english }) => english),
  ),
  ...(await othersWithOwn()),
}

async function othersWithOwn(): Promise<Partial<typeof COMMON>> {
  const codes = Object.keys(SHORTLIST_WORDS.others).filter((code): code is keyof typeof SHORTLIST_WORDS.others => code in COMMON)
  const words = codes.map(async (code) => [code, withOwn(code, await Promise.all(OWN.map(({ others }) => others[code]())))] as const)
  return Object.fromEntries(await Promise.all(words))
}

function withOwn(code: LanguageCode, own: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  return Object.assign({}, COMMON[code], ...own)
}

/** Words that accuse or shout, in each language. */
const FORBIDDEN: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:fakes?|faked|fraud|scam|liars?)\b/iu,
  de: /fake|fälsch|gefälscht|betrug|betrüg|schwindel|lügn|(?<!^|[.:] )\bSie\b|\bIhre?n?\b|\bdu\b|\bdein/u,
  fr: /\bfake|\bfaux\b|\bfausse|frauduleu|fraude|arnaque|mensong|\bvous\b|\bvotre\b|\bvos\b|\btu\b/iu,
  es: /\bfake|\bfals|fraude|estafa|engañ|mentir|\busted|(?<!\p{L})tú(?!\p{L})/iu,
  it: /\bfake|\bfals|frode|truffa|imbrogli|bugiard|\bLei\b/u,
  pt: /\bfake|\bfals|fraude|golpe|enganos|mentiros/iu,
  nl: /\bfake|\bnep|vervals|fraude|oplicht|bedrog|leugen|\bu\b|\buw\b/iu,
  pl: /\bfake|fałsz|\boszu[ks]|kłam|\bPani?\b/u,
  ja: /偽|にせ|フェイク|やらせ|サクラ|詐欺|うそ|嘘|あなた/u,
  ar: /مزيف|زائف|مزور|وهمي|احتيال|نصب|كاذب|كذب/u,
}

describe.each(Object.entries(PAGES))('%s', (code, words) => {
  const [, badges] = Object.entries(BADGES).find(([name]) => name === code) ?? ['', BADGES.en]
  const sentences = [...Object.entries(words), ...Object.entries(badges)]

  test('every word that follows a number has all the forms that the language needs', () => {
    const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories.toSorted()
    const wrong = sentences.filter(([, sentence]) => groupsIn(sentence).some((forms) => forms.toSorted().join() !== needed.join()))
    expect(wrong).toEqual([])
  })

  test('no sentence accuses, shouts or addresses the shopper as a stranger', () => {
    const forbidden = Object.entries(FORBIDDEN).find(([name]) => name === code)?.[1] ?? /^/u
    expect(sentences.filter(([, sentence]) => forbidden.test(sentence) || /[!¡！]/u.test(sentence))).toEqual([])
  })

  test('nothing but braces that belong together stands in a sentence', () => {
    expect(sentences.filter(([, sentence]) => /[{}]/u.test(sentence.replaceAll(/\{\w+(?:\|[^{}]*)?\}/gu, '')))).toEqual([])
    expect(sentences.filter(([, sentence]) => sentence !== sentence.trim() || sentence.includes('  '))).toEqual([])
  })

  test('no two things that can be praised or blamed have the same name', () => {
    const names = Object.entries(words).flatMap(([key, name]) => (key.startsWith('aspect.') ? [name] : []))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})

const { en: _english, ...TRANSLATED } = PAGES

test.each(Object.entries(TRANSLATED))('no sentence of %s was left in English', (_, words) => {
  const english = new Map<string, string>(Object.entries(PAGES.en))
  expect(Object.entries(words).filter(([key, text]) => key !== 'name' && english.get(key) === text && hasWords(text))).toEqual([])
})

/** A single word may well be the same in two languages. */
function hasWords(text: string): boolean {
  return text
    .replaceAll(/\{[^}]*\}/gu, '')
    .trim()
    .includes(' ')
}

/** The categories that each plural group of a sentence names. */
function groupsIn(sentence: string): readonly string[][] {
  const groups = [...sentence.matchAll(/\{\w+\|([^}]*:[^}]*)\}/gu)].map(([, forms = '']) => forms)
  return groups.map((forms) => forms.split('|').map((form) => form.split(':')[0] ?? ''))
}

test('the shopper’s own language is spoken, in its regional form', async () => {
  const austrian = await languageFor('de-AT')
  expect([austrian.locale, austrian.direction]).toEqual(['de-AT', 'ltr'])
  expect(austrian.say('rating.shown', { value: 4.25 })).toMatch(/^4,3 /u)
  expect((await languageFor('pt_BR')).say('share.stop')).toBe(pt['share.stop'])
  expect((await languageFor('es-419')).say('share.stop')).toBe(es['share.stop'])
})

test('English is spoken where the shopper’s language is not', async () => {
  expect((await languageFor('sw')).locale).toBe('en')
  expect((await languageFor('enm')).say('share.stop')).toBe(en['share.stop'])
})

test('a number takes the form that its language gives it', async () => {
  const { say: inPolish } = await languageFor('pl')
  const stars = [1, 2, 5, 22, 1.5].map((count) => inPolish('rating.level', { stars: count }))
  expect(stars).toEqual(['1 gwiazdka', '2 gwiazdki', '5 gwiazdek', '22 gwiazdki', '1,5 gwiazdki'])
  const { say: inArabic } = await languageFor('ar')
  const few = [1, 2, 3, 11, 100].map((count) => inArabic('rating.level', { stars: count }))
  expect(few).toEqual(['نجمة واحدة', 'نجمتان', '3 نجوم', '11 نجمة', '100 نجمة'])
})

test.each([
  ['ar-EG', '٣'],
  ['ar-MA', '3'],
  ['de', '3'],
])('the badge counts in the digits that are read in %s', (preferred, digits) => {
  expect(sayOnBadge(preferred)('count', { count: 3 })).toBe(digits)
})

test('Arabic runs from right to left, and names of the page keep their own direction in it', async () => {
  const { direction, say } = await languageFor('ar-EG')
  expect(direction).toBe('rtl')
  expect(say('switch.title', { site: 'shop.example' })).toBe('على \u2068shop.example\u2069')
})

test('a page says its own sentences beside those of all pages, in the shopper’s language', async () => {
  const { say, locale } = await languageWith('de-AT', SHORTLIST_WORDS)
  expect([locale, say('shortlist.title'), say('share.stop')]).toEqual(['de-AT', 'Merkzettel', de['share.stop']])
  const broken = { ...SHORTLIST_WORDS, others: { ...SHORTLIST_WORDS.others, de: () => Promise.reject(new Error('gone')) } }
  const inEnglish = await languageWith('de', broken)
  expect([inEnglish.locale, inEnglish.say('shortlist.title'), inEnglish.say('share.stop')]).toEqual(['en', 'Your shortlist', 'Stop'])
})
