// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { NOTHING_CHOSEN } from '../../src/core/choose.ts'
import { calls, draw, drawNamed, text } from './draw.tsx'
import { resultOf, results, views } from './views.ts'

const press = (name: string) => [...document.querySelectorAll('button')].find((button) => text(button) === name)?.click()
const offered = () => [...document.querySelectorAll('.take-along button')].map(text)

test('the summary is copied as plain text, each statement with its base, and the link with nothing of ours in it', () => {
  drawNamed('some')
  press('Copy as text')
  press('Copy the link')
  expect(calls).toEqual([
    [
      'copy',
      [
        'Brightwell Kettle 1.7 l, brushed steel, with a thermometer in the handle, on shop.example',
        'With a pinch of salt',
        'Some warning signs: 2 found.',
        '48 reviews read of 4,318 ratings, chosen by the store.',
        'Before you buy: lid, blamed in 4 of 44 reviews.',
        'The store shows 4.6 from 4,318 ratings.',
        'After weighing: 4.1 to 4.4, worth 41 reviews.',
        'Praised: speed (6 of 44), noise (3 of 44), and looks (2 of 44).',
        'Blamed: lid (4 of 44) and markings (1 of 44).',
        'This judges the reviews, not the product.',
        'https://www.shop.example/p/K-17',
      ].join('\n'),
    ],
    ['copy', 'https://www.shop.example/p/K-17'],
  ])
})

test('reviews counted otherwise are said to be so in the summary too', () => {
  draw(resultOf(results.some, { before: results.many, choice: { ...NOTHING_CHOSEN, setAside: ['R1'] } }))
  press('Copy as text')
  expect(String(calls[0]?.[1])).toContain('12 of 48 reviews counted, as you chose.')
})

test('the glance is read aloud without the link, paused, resumed and stopped', () => {
  drawNamed('some')
  press('Listen')
  expect(calls[0]?.[1]).toHaveLength(10)
  drawNamed('some', { speaking: 'speaking' })
  press('Pause')
  drawNamed('some', { speaking: 'paused' })
  press('Go on')
  press('Stop')
  expect(calls.slice(1)).toEqual([['pause'], ['resume'], ['hush']])
})

test('only what the browser can do is offered', () => {
  const view = views['some'] ?? { kind: 'reading' }
  draw(view, { link: null }, { voice: null })
  expect(offered()).toEqual(['Copy as text'])
  draw(view, {}, { copy: null })
  expect(offered()).toEqual(['Listen'])
  draw(view, {}, { copy: null, voice: null })
  expect(document.querySelector('.take-along')).toBeNull()
})
