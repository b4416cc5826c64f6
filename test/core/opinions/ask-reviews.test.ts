import { describe, expect, it } from 'vitest'

import { askReviews } from '../../../src/core/opinions/ask-reviews.ts'
import { shippedModels } from '../../../tools/models.ts'
import { listingOf } from './reviews.ts'

const MODELS = shippedModels()
const REVIEWS = [
  'My 15 inch laptop fits perfectly with room to spare.',
  'It did not fit my 15 inch laptop, very disappointing.',
  'The strap is lovely. I bought it in May.',
  'Der Akku ist sehr gut und hält lange.',
  'Does it fit a laptop?',
]

describe('asking the reviews', () => {
  it('finds the sentences that answer, for and against, and never a question', () => {
    const answer = askReviews(listingOf(REVIEWS), 'Does it fit a 15 inch laptop?', MODELS)
    expect(answer).toMatchObject({ kind: 'found', praisedBy: ['r0'], blamedBy: ['r1'] })
    expect(answer.kind === 'found' ? answer.quotes.map((quote) => quote.review).toSorted() : []).toEqual(['r0', 'r1'])
  })

  it('finds what is said in another language of the same aspect', () => {
    const answer = askReviews(listingOf(REVIEWS), 'How is the battery life?', MODELS)
    expect(answer).toMatchObject({ kind: 'found', praisedBy: ['r3'], blamedBy: [] })
  })

  it('finds other forms of the words that were asked', () => {
    const answer = askReviews(listingOf(['It charges in an hour.', 'Nice colour.']), 'charging time', MODELS)
    expect(answer).toMatchObject({ kind: 'found', quotes: [{ review: 'r0', start: 0, text: 'It charges in an hour.' }] })
  })

  it.each([
    ['other forms of a verb', 'The hinge broke after a week.', 'Does the hinge break?'],
    ['a slip of the finger', 'My laptop fits with ease.', 'labtop'],
    ['the beginning of a word', 'It is waterproof as promised.', 'Can water get in?'],
    ['German', 'Die Batterie ist schwach. Das Kabel ist zu kurz.', 'Kabel lang genug?'],
    ['French', 'La couleur est belle. Le couvercle ferme mal.', 'Le couvercle ferme bien ?'],
    ['Spanish', 'Llegó pronto. La correa se rompió enseguida.', '¿Se rompe la correa?'],
    ['Italian', 'Colore bello. Il coperchio perde acqua.', 'Il coperchio tiene l’acqua?'],
    ['Portuguese', 'Chegou cedo. A alça é muito fraca.', 'A alça não aguenta muito?'],
    ['Dutch', 'Mooie kleur. Het deksel sluit niet goed.', 'Sluit het deksel?'],
    ['Japanese', '色がきれいです。ふたがすぐに壊れました。', 'ふたは壊れやすいですか？'],
  ])('understands %s', (_, text, question) => {
    const answer = askReviews(listingOf(['Nothing of note.', text, '普通です。', 'Ganz nett.']), question, MODELS)
    const [quote] = answer.kind === 'found' ? answer.quotes : []
    expect(answer).toMatchObject({ kind: 'found', mentionedBy: ['r1'] })
    expect(text.slice(quote?.start)).toBe(text.slice(quote?.start, (quote?.start ?? 0) + (quote?.text.length ?? 0)))
  })

  it('asks a language of few words as most reviews are written', () => {
    const reviews = ['La batería dura poco, pero la pantalla es muy buena.', 'El sonido es muy malo y no me gusta nada.']
    expect(askReviews(listingOf(reviews), 'la batería', MODELS)).toMatchObject({ kind: 'found', mentionedBy: ['r0'] })
  })

  it.each([
    ['How long does the battery last?', 'The battery lasts and lasts, a lovely battery.', 'With the radio on the battery lasts 9 hours.'],
    ['Wie lange hält der Akku?', 'Der Akku hält und hält, ein guter Akku.', 'Mit Radio hält der Akku 9 Stunden.'],
  ])('answers "%s" with figures first', (question, praise, figure) => {
    const answer = askReviews(listingOf([praise, figure, praise]), question, MODELS)
    expect(answer).toMatchObject({ kind: 'found', quotes: [{ review: 'r1' }, {}, {}] })
  })

  it('takes what works for no answer to what it works with', () => {
    expect(askReviews(listingOf(['It works great.', 'It stopped working.']), 'Does it work with a Brewster?', MODELS)).toEqual({
      kind: 'nothing',
    })
  })

  it('takes a short word for no other one', () => {
    expect(askReviews(listingOf(['It all began in May.', ...REVIEWS]), 'Is it vegan?', MODELS)).toEqual({ kind: 'nothing' })
  })

  it.each(['Is it vegan?', '', '???', 'the of and'])('says so when nothing answers "%s"', (question) => {
    expect(askReviews(listingOf(REVIEWS), question, MODELS)).toEqual({ kind: 'nothing' })
  })
})
