import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { words } from '../../../src/core/text/words.ts'

describe('words', () => {
  it.each([
    ['Don’t BUY 3.5mm', ["don't", 'buy', '3.5mm']],
    ["l'été, déjà", ["l'été", 'déjà']],
    ['cafe\u0301', ['café']],
    ['Kopfhörer/Größe', ['kopfhörer', 'größe']],
    ['جيد جدا', ['جيد', 'جدا']],
    ['...', []],
    ['', []],
  ])('%s is taken apart', (text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected)
  })

  it('divides scripts without spaces', () => {
    expect(words('音がいい。').length).toBeGreaterThan(2)
    expect(words('很好用').length).toBeGreaterThan(0)
  })

  it('knows where each word stands', () => {
    const text = '👍 Nice, 音がいい 5'
    for (const { start, end } of words(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]+$/u)
    expect(words(text)[0]).toEqual({ text: 'nice', start: 3, end: 7 })
  })

  it('shortens what is no word, so that a mark piled a million times costs nothing', () => {
    const [only] = words(`a${'\u0301\u0323'.repeat(500_000)}`)
    expect(only?.text.length).toBeLessThanOrEqual(64)
    expect(only?.end).toBe(1_000_001)
  })

  it('finds the same words as the regular expression that says what a word is', () => {
    const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
    const UNSPACED =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
    const signs = constantFrom(
      'a',
      'Z',
      '5',
      '.',
      ',',
      "'",
      '’',
      ' ',
      '-',
      'é',
      '½',
      '\u0301',
      '٣',
      '😀',
      '𝗔',
      '𑁦',
      '한',
      '\ud835',
      '\udc00',
    )
    const texts = oneof(string({ unit: signs, maxLength: 12 }), string({ unit: 'binary', maxLength: 12 }))
    const places = property(texts, (text) => {
      if (UNSPACED.test(text)) return
      expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.match(WORD) ?? [])
    })
    assert(places, { numRuns: 2000, seed: 1 })
  })
})
