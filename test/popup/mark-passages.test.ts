import { expect, test } from 'vitest'

import { markPassages } from '../../src/popup/mark-passages.ts'

const passage = (start: number, text: string) => ({ review: 'R1', start, text })
const shown = (text: string, ...passages: ReturnType<typeof passage>[]) =>
  markPassages(text, passages)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['what is meant is marked', [passage(4, 'lid')], 'The [lid] broke.'],
  ['two passages that overlap are marked once', [passage(0, 'The lid'), passage(4, 'lid broke')], '[The lid][ broke].'],
  ['a passage outside the text is left alone', [passage(90, 'lid'), passage(-2, 'Th')], 'The lid broke.'],
  ['nothing meant, nothing marked', [], 'The lid broke.'],
])('%s', (_, passages, expected) => {
  expect(shown('The lid broke.', ...passages)).toBe(expected)
})

test('a long review is shown around what is meant, from the beginning of a word, with dots for the rest', () => {
  const text = `${'before it all '.repeat(500)}the lid broke${' after it all'.repeat(500)}`
  const result = shown(text, passage(text.indexOf('the lid'), 'the lid broke'))
  expect(result).toMatch(/^…(?:before|it|all) .*\[the lid broke\] after.*…$/u)
  expect(result.length).toBeLessThan(520)
})

test('a review of a million characters without a space costs no more', () => {
  expect(shown('x'.repeat(1_000_000), passage(999_990, 'xxxx')).length).toBeLessThan(700)
})
