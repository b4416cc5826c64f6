import { expect, it } from 'vitest'
import { merits } from '../../../src/core/authenticity/merits.ts'
import { words } from '../../../src/core/text/words.ts'
import { review } from './crowds.ts'

function meritsOf(text: string) {
  return merits(
    review('r', { text }),
    words(text).map((word) => word.text),
  )
}

it.each([
  ['After two years of daily use it still hums.', 24],
  ['I have used it for 6 months now.', 6],
  ['Bought this 5 months ago.', 5],
  ['It broke after 3 weeks.', 1],
  ['Seit 3 Monaten in Benutzung.', 3],
  ['Je l’utilise depuis 6 mois.', 6],
  ['3ヶ月使っています。', 3],
])('%s: used for %i months', (text, months) => {
  expect(meritsOf(text)).toContainEqual({ kind: 'used-for', months })
})

it.each([
  'It comes with a 2 year warranty.',
  'My 3 years old son loves it.',
  'After 200 years the firm knows its trade.',
  'I had waited 3 months for the delivery.',
  'It will be used for 5 years at least.',
  'I use it 4 times a year.',
  'The second one I bought a month later.',
  'It broke less than a year after.',
  'Had I known, after two months of deciding.',
  'Better than expected, and louder than I thought.',
  'It has 5g and 4g after all.',
  'Great lomika!',
])('%s tells of no use, no rival and no figure', (text) => {
  expect(meritsOf(text)).toEqual([])
})

it.each(['Quieter than the Sashori.', 'Smaller than my old one.', 'Better than others, and lighter than the Sashori.'])(
  '%s compares',
  (text) => {
    expect(meritsOf(text)).toEqual([{ kind: 'compared' }])
  },
)

it('figures, comparisons, photos and the purchase mark are merits', () => {
  expect(meritsOf('It is 20 cm wide, weighs 300g and is quieter than my old one.')).toEqual([
    { kind: 'specific', aspects: 2 },
    { kind: 'compared' },
  ])
  expect(merits(review('r', { images: 2, videos: 1, verified: true }), [])).toEqual([
    { kind: 'photos', count: 2 },
    { kind: 'videos', count: 1 },
    { kind: 'verified' },
  ])
})
