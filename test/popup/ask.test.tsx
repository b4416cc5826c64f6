// @vitest-environment jsdom
import { expect, test } from 'vitest'

import type { Answer } from '../../src/core/opinions/ask-reviews.ts'
import { calls, draw, drawNamed, press, text } from './draw.tsx'
import { views } from './views.ts'

const QUESTION = 'Does the lid last?'
const LID = 'The lid broke after two weeks.'

function asked(answer: Answer | null, read = 13) {
  return { asked: { question: QUESTION, answered: answer && { read, answer } } }
}

function found(count: number, side: 'pro' | 'con' | null): Answer {
  const ids = Array.from({ length: count }, (_, i) => `R${i + 7}`)
  const quotes = ids.map((review) => ({ review, start: 0, text: LID, side }))
  return { kind: 'found', praisedBy: [], blamedBy: side === 'con' ? ids : [], mentionedBy: ids, quotes }
}

test('a question is asked as it was typed', async () => {
  const popup = drawNamed('some')
  const box = popup.querySelector<HTMLInputElement>('.ask input')
  expect(box?.labels?.[0]?.textContent).toBe('Ask the reviews')
  if (box) box.value = QUESTION
  await press(popup.querySelector('.ask button'))
  expect(calls).toEqual([['ask', QUESTION]])
})

test.each([
  ['none says anything', { kind: 'nothing' }, 13, 'None of the 13 reviews read says anything about it.'],
  ['the only one says nothing', { kind: 'nothing' }, 1, 'The one review read says nothing about it.'],
  ['some complain', found(3, 'con'), 13, 'Mentioned in 3 of 13 reviews: 0 for, 3 against.'],
  ['nobody takes sides', found(2, null), 13, 'Mentioned in 2 of 13 reviews.'],
  ['it is being looked for', null, 13, 'Looking through the reviews'],
] as const)('where %s, just that is told', (_, answer, read, told) => {
  const popup = drawNamed('some', asked(answer, read))
  expect(text(popup.querySelector('.ask .answered'))).toBe(told)
})

test('an answer is somebody’s words, with the side they take and the way to them', async () => {
  const popup = drawNamed('some', asked(found(1, 'con')))
  expect(text(popup.querySelector('.ask blockquote'))).toBe(LID)
  expect(text(popup.querySelector('.ask .side-of-answer'))).toBe('Against')
  await press(popup.querySelector('.ask .jump'))
  expect(calls).toEqual([['show', 'R7']])
})

test('three answers are shown at once, the others at a press', async () => {
  const popup = drawNamed('some', asked(found(5, 'con')))
  expect(popup.querySelectorAll('.ask blockquote')).toHaveLength(3)
  const more = popup.querySelector('.ask > .button')
  expect(text(more)).toBe('Show 2 more')
  await press(more)
  expect(popup.querySelectorAll('.ask blockquote')).toHaveLength(5)
})

test('where there are no reviews, nothing can be asked', () => {
  for (const [name, view] of Object.entries(views)) {
    expect([name, draw(view).querySelector('.ask') !== null]).toEqual([name, view.kind === 'result'])
  }
})
