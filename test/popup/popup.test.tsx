// @vitest-environment jsdom
import axe from 'axe-core'
import { expect, test } from 'vitest'

import type { Further } from '../../src/core/further.ts'
import type { Report } from '../../src/core/report.ts'
import { calls, draw, drawNamed, press, text } from './draw.tsx'
import { listing, review } from './listings.ts'
import { resultOf, results, views } from './views.ts'

test.each([
  ['reading', 'Reading the reviews on this page'],
  ['no access', 'This page cannot be read'],
  ['tab gone', 'That page is closed'],
  ['no product', 'No product on this page'],
  ['site off', 'Off on shop.example'],
  ['paused', 'Paused'],
  ['no reviews', 'No reviews on this page'],
  ['waiting', 'Scroll to the reviews'],
  ['unreadable', 'The reviews could not be read'],
  ['failed', 'Something broke here'],
  ['few', 'With a grain of salt'],
  ['some', 'With a pinch of salt'],
  ['many', 'With a handful of salt'],
  ['first look, nothing stood out', 'A first look: nothing stood out'],
  ['first look, something stood out', 'A first look: 1 thing stood out'],
  ['first look, not typical', 'A first look: not typical'],
  ['too few', 'Too few to say'],
  ['another language', 'A first look: nothing stood out'],
])('%s: the shopper reads "%s"', (name, title) => {
  expect(text(drawNamed(name).querySelector('[data-focus]'))).toBe(title)
})

test.each(Object.keys(views))(
  '%s: everyone can use it',
  async (name) => {
    drawNamed(name)
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const button of document.querySelectorAll('.opinion, tbody tr:first-child .level')) await press(button)
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  },
  30_000,
)

test('every figure has its base', () => {
  const popup = drawNamed('some')
  expect(text(popup.querySelector('.verdict'))).toContain('Some warning signs: 2 found.')
  expect(text(popup.querySelector('.verdict'))).toContain('48 reviews read of 4,318 ratings, chosen by the store.')
  expect(text(popup.querySelector('.ratings'))).toBe('4.6 shownby the store, 4,318 ratings4.1 to 4.4 trustedweighed, worth 41 reviews')
  expect(text(popup.querySelector('.sides .side-pro .opinion'))).toContain('6 of 44')
  expect(text(popup.querySelector('.before p'))).toBe('Before you buy: lid, blamed in 4 of 44 reviews.')
  expect(text(popup.querySelector('.group-signs'))).toContain(
    '2 of 48 reviews share wording with another one: on average 92% of their words.',
  )
})

test.each([
  [{ read: 8, total: 4 }, '8 reviews read; the store counts 4 ratings.'],
  [{ read: 8, total: 8 }, '8 reviews read of 8 ratings in the store. '],
  [{ read: 8, total: null }, '8 reviews read, those that the page shows. How many there are, the store does not say.'],
])('what was read is told beside what there is: %o', (basis, told) => {
  const report = { ...results.few, basis: { ...results.few.basis, ...basis } }
  expect(text(draw(resultOf(report)).querySelector('.verdict'))).toContain(told)
})

test('one voice alone is no thing to know before buying', () => {
  const lid = results.some.opinions.find(({ side }) => side === 'con')
  const report = { ...results.some, opinions: lid ? [{ ...lid, blamedBy: ['R2'] }] : [] }
  expect(draw(resultOf(report)).querySelector('.before')).toBeNull()
})

test('a first look says what nothing can mean', () => {
  expect(text(drawNamed('first look, nothing stood out'))).toContain(
    'No warning sign stood out in 13 reviews. Shared texts and talk of rewards would show. But 13 are few: up to 23% of all reviews may still carry signs',
  )
})

test('a first look says at once what stood out', () => {
  expect(text(drawNamed('first look, something stood out').querySelector('.verdict .answer'))).toBe(
    '2 of 13 reviews share wording with another one: on average 92% of their words.',
  )
})

test('reviews that are not like all ratings are said to be so before anything else', () => {
  const { evidence } = results['first look, not typical'].authenticity
  const few: Report = { ...results.few, authenticity: { ...results.few.authenticity, evidence } }
  for (const popup of [drawNamed('first look, not typical'), draw(resultOf(few))])
    expect(text(popup.querySelector('.verdict .lead'))).toBe(
      'Not typical: the 13 reviews read give 1.8 stars on average, all ratings in the store 4.6.',
    )
})

test('the verdict, three that are praised, three that are blamed and what to know first come before all else', () => {
  const [glance, ...others] = drawNamed('some').querySelectorAll('.view > *')
  expect(glance?.className).toBe('glance')
  expect([...(glance?.querySelectorAll('.verdict, .before, .ratings, .sides') ?? [])].map(({ className }) => className)).toEqual([
    'verdict verdict-some',
    'before',
    'ratings',
    'sides',
  ])
  expect([...(glance?.querySelectorAll('.aspect') ?? [])].map(text)).toEqual(['speed', 'noise', 'looks', 'lid', 'markings'])
  expect(others.map((part) => text(part.querySelector('.heading')))).toContain('Opinions differ')
})

test('too few to weigh the store’s rating still tells of its spread, and of the reviews read', () => {
  const rating = { ...results.few.rating, trusted: null, histogram: null }
  const popup = draw(resultOf({ ...results.few, rating }))
  expect(text(popup.querySelector('.ratings'))).toContain('3.5 to 4.3 herein 48 reviews read')
  expect(text(popup.querySelector('.glance'))).toContain('Of all ratings in the store, 74% are five stars and 5% one star.')
})

test('where nobody complains twice, that is said', () => {
  expect(text(drawNamed('first look, nothing stood out').querySelector('.side-con'))).toContain(
    'No recurring complaint in the 13 reviews read.',
  )
})

test('a language that is not known is said, and nothing is claimed of it', () => {
  const popup = drawNamed('another language')
  expect(text(popup)).toContain('None of the 9 reviews is in a language')
  expect(text(popup)).not.toContain('No recurring complaint')
})

test('notes stand apart from the signs', () => {
  const popup = drawNamed('some')
  expect(text(popup.querySelector('.group-notes'))).toContain('tester programme')
  expect(text(popup.querySelector('.group-signs'))).not.toContain('tester programme')
})

test('a sign opens to its reviews, with what they share marked, and leads to them', () => {
  const sign = drawNamed('some').querySelector('.group-signs .evidence')
  expect([...(sign?.querySelectorAll('mark') ?? [])].map(text)).toEqual([
    'This kettle changed our mornings, boils fast and looks like new every single',
    'This kettle changed our mornings, boils fast and looks like new every single',
  ])
  expect(text(sign?.querySelector('.facts') ?? null)).toBe('5 of 5 starsMar 2, 2026')
  sign?.querySelector('button')?.click()
  expect(calls).toEqual([['show', 'R4']])
})

test('an opinion opens to the quotes of both sides, each in its own language', async () => {
  const popup = drawNamed('some')
  await press(popup.querySelector('.opinion.side-divided'))
  expect([...popup.querySelectorAll('.said blockquote')].map(text)).toEqual(['The handle stays cool.', 'Handle gets hot near the top'])
  await press(popup.querySelector('.opinion.side-con'))
  const german = [...popup.querySelectorAll('.said blockquote')].find((quote) => text(quote).startsWith('der Deckel'))
  expect(german?.getAttribute('lang')).toBe('de')
})

test('what a page says stays text', () => {
  const hostile = '<img src=x onerror=alert(1)>{count}\u202Eevil'
  const product = { ...listing.product, title: hostile, site: hostile }
  const reviews = [review('R1', { text: hostile, title: hostile, language: '"><script>' })]
  const quotes = [{ review: 'R1', start: 0, text: hostile, side: 'con' }] as const
  const report: Report = {
    ...results.some,
    product,
    opinions: [{ aspect: hostile, side: 'con', praisedBy: [], blamedBy: ['R1'], quotes }],
    voices: [{ review: 'R1', side: 'con', merits: [] }],
  }
  const popup = draw(resultOf(report, { listing: { product, reviews } }))
  expect(popup.querySelector('img, script')).toBeNull()
  expect(text(popup.querySelector('h1'))).toBe(hostile)
  expect(text(popup.querySelector('.side-con .aspect'))).toBe(hostile)
  expect(text(popup.querySelector('.voice blockquote'))).toBe(hostile)
})

test('an evidence of a thousand long reviews shows its first, and counts the others', () => {
  const reviews = Array.from({ length: 1000 }, (_, i) => review(`R${i}`, { text: 'word '.repeat(20_000) }))
  const sign = { signal: 'burst', strength: 1, measured: {} } as const
  const evidence = [{ ...sign, reviews: reviews.map(({ id }) => id), passages: [] }]
  const report: Report = { ...results.some, authenticity: { kind: 'first-look', evidence } }
  const popup = draw(resultOf(report, { listing: { ...listing, reviews } }))
  expect(popup.querySelectorAll('.group-signs blockquote').length).toBe(20)
  expect(text(popup.querySelector('.group-signs'))).toContain('980 more reviews on the page.')
  expect(popup.textContent?.length).toBeLessThan(20_000)
})

test('a switch that was refused falls back to what holds', () => {
  const popup = drawNamed('some')
  popup.querySelector<HTMLInputElement>('input[value=quiet]')?.click()
  expect(calls).toEqual([['switch', 'quiet']])
  drawNamed('some', { note: { kind: 'refused', site: 'shop.example' } })
  expect(popup.querySelector<HTMLInputElement>('input[value=ask]')?.checked).toBe(true)
  expect(text(popup.querySelector('[role=status]'))).toContain('nothing changed for shop.example')
})

test.each<[Further, string, unknown[][]]>([
  [{ kind: 'ready', host: 'api.example', received: 0, added: 0, requests: 0 }, 'Asks api.example for up to 100 more', [['more']]],
  [{ kind: 'reading', host: 'api.example', received: 40, added: 32, requests: 2 }, 'Reading more: 40 so far.', [['stop']]],
  [{ kind: 'ended', end: 'stopped', host: 'api.example', received: 40, added: 1, requests: 2 }, '1 more review read. Stopped.', [['more']]],
  [{ kind: 'ended', end: 'captcha', host: 'api.example', received: 0, added: 0, requests: 1 }, 'api.example wants to see a person', []],
])('reading more is told as it stands: %o', (further, told, pressed) => {
  const popup = drawNamed('first look, nothing stood out', { further })
  expect(text(popup.querySelector('.further'))).toContain(told)
  popup.querySelector<HTMLButtonElement>('.further button')?.click()
  expect(calls).toEqual(pressed)
})

test('what was opened stays open when the page is read again', async () => {
  await press(drawNamed('some').querySelector('.sides .side-con .opinion'))
  const more = { ...results.some, basis: { ...results.some.basis, read: 58 }, opinions: results.some.opinions.toReversed() }
  draw(resultOf(more), { note: { kind: 'grown', count: 10 } })
  expect([...document.querySelectorAll('[aria-expanded=true] .aspect')].map(text)).toEqual(['lid'])
  expect(text(document.querySelector('[role=status]'))).toBe('The page changed: 10 more reviews read.')
})
