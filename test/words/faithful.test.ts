import { expect, test } from 'vitest'

import { faithfulTo } from '../../src/words/faithful.ts'

const english = { 'it.is': '{count|one:# review|other:# reviews} on {day|date}', done: 'Done' } as const
const hold = faithfulTo<typeof english>()

test('the compiler holds a language against English', () => {
  const german = { 'it.is': '{day|date}: {count|one:# Rezension|other:# Rezensionen}', done: 'Fertig' } as const
  expect(hold(german)).toBe(german)
  // Forms are each language's own affair.
  hold({ 'it.is': '{day|date}のレビュー{count}件', done: '完了' })

  // @ts-expect-error A sentence is missing.
  hold({ 'it.is': '{count} am {day|date}' })
  // @ts-expect-error A sentence is too many.
  hold({ 'it.is': '{count} am {day|date}', done: 'Fertig', gone: 'Weg' })
  // @ts-expect-error A placeholder is missing.
  hold({ 'it.is': '{count} heute', done: 'Fertig' })
  // @ts-expect-error A placeholder is too many.
  hold({ 'it.is': '{count} am {day|date} auf {site}', done: 'Fertig' })
  // @ts-expect-error A placeholder has another name.
  hold({ 'it.is': '{zahl} am {day|date}', done: 'Fertig' })
  // @ts-expect-error A placeholder has lost its format.
  hold({ 'it.is': '{count} am {day}', done: 'Fertig' })
})
