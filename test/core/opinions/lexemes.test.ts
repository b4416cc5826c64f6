import { expect, it } from 'vitest'

import { ENGLISH } from '../../../src/core/opinions/english/english.ts'
import { languageFrom } from '../../../src/core/opinions/language.ts'

it('looks a word up once, whatever listing it is from', () => {
  const first = languageFrom(ENGLISH, null).lexeme('sturdy')
  expect(languageFrom(ENGLISH, null).lexeme('sturdy')).toBe(first)
})

it('does not keep all the words that a page may invent', () => {
  const { lexeme } = languageFrom(ENGLISH, null)
  const first = lexeme('sturdy')
  for (let at = 0; at < 25_000; at += 1) lexeme(`invented${at}`)
  expect(lexeme('sturdy')).not.toBe(first)
  expect(lexeme('sturdy')).toEqual(first)
})
