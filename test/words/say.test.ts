import { expect, test } from 'vitest'

import { en } from '../../src/words/en.ts'
import { languageFor } from '../../src/words/languages.ts'
import { sayByName } from '../../src/words/say-by-name.ts'
import { speak } from '../../src/words/say.ts'

const say = speak<typeof en>(en, 'en')

test('a word follows its number', () => {
  expect(say('note.grown', { count: 1 })).toBe('The page changed: 1 more review read.')
  expect(say('note.grown', { count: 1200 })).toBe('The page changed: 1,200 more reviews read.')
})

test('ratings have one decimal, shares are per cent, days are dates', () => {
  expect(say('rating.shown', { value: 4 })).toBe('4.0 shown')
  expect(say('rating.share', { share: 0.227 })).toBe('23%')
  expect(say('review.date', { day: '2026-03-02' })).toBe('Mar 2, 2026')
  expect(say('rating.trusted-base', { effective: 12.4 })).toBe('weighed, worth 12 reviews')
})

test('numbers and dates follow the region of the shopper', async () => {
  const { say: sayInBritain } = await languageFor('en-GB')
  expect(sayInBritain('review.date', { day: '2026-03-02' })).toBe('2 Mar 2026')
})

test('a date that is none is shown as it stands', () => {
  expect(say('review.date', { day: 'yesterday' })).toBe('yesterday')
})

test('what a value holds is never taken for a placeholder', () => {
  expect(say('switch.title', { site: '{count}$&' })).toBe('On {count}$&')
})

test('a sentence that does not exist is not made up', () => {
  expect(sayByName(say, 'signal.unknown')).toBeNull()
  expect(sayByName(say, 'toString')).toBeNull()
})
