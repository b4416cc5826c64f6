import { expect, it } from 'vitest'
import { assess } from '../../../src/core/authenticity/assess.ts'
import type { SignalName } from '../../../src/core/report.ts'
import { crowd, listing, review } from './crowds.ts'

function found(signal: SignalName, text: string): string | undefined {
  const { authenticity } = assess(listing([review('told', { text }), ...crowd(24, 11)]))
  return authenticity.evidence.find((evidence) => evidence.signal === signal)?.passages[0]?.text
}

it.each([
  'I received this lomika for free in exchange for my honest review.',
  'The seller sent me this kettle free of charge so that I could test it.',
  'They gave me a discount code in return for a review.',
  'Full disclosure: the brand gifted me this lomika.',
  '[This review was collected as part of a promotion.] Nice.',
  'Lovely. #gifted',
  'I got a voucher in return for writing this.',
  'The maker let us try this lomika for free.',
  'Lovely kettle. This review is sponsored.',
  'Mir wurde der Lomika vom Hersteller gratis zur Verfügung gestellt.',
  'Ich durfte den Kessel kostenfrei testen.',
  'La marque me l’a offert contre un avis honnête.',
  'El vendedor me lo envió gratis para probarlo.',
  'Mi è stato regalato dal produttore per recensirlo.',
  'Ich habe das Produkt kostenlos zum Testen erhalten.',
  "Produit reçu gratuitement en échange d'un avis honnête.",
  'Recibí este producto gratis a cambio de mi opinión sincera.',
  'Ho ricevuto il prodotto gratuitamente in cambio di una recensione.',
  'Recebi o produto gratuitamente em troca de uma avaliação.',
  'Gratis ontvangen in ruil voor een eerlijke review.',
  'Produkt otrzymałam za darmo w zamian za opinię.',
  '商品を提供していただきました。',
  'حصلت عليه مجانا مقابل مراجعة صادقة',
])('who owns up to a reward is heard: %s', (text) => {
  expect(text).toContain(found('disclosed-incentive', text) ?? 'nothing found')
})

it.each([
  'I paid the full price, this was not given to me in exchange for a review.',
  'Free shipping and fast delivery. My honest review: great.',
  'The seller sent me a replacement free of charge after my review.',
  'In my honest opinion it is gluten free and passes the taste test.',
  'I got this at a discount on a sale day, my opinion of it is good.',
  'I received no free product for this review.',
  'Der Kundendienst hat kostenlos Ersatz geschickt, Test bestanden.',
  'Livraison gratuite, produit à tester.',
  'It was a gift from my brother, and this is not a sponsored review.',
  'Die Firma hat das Gerät kostenlos repariert und zugesandt.',
  'Me mandaron otro gratis y voy a probarlo.',
])('who speaks of something else is not: %s', (text) => {
  expect(found('disclosed-incentive', text)).toBeUndefined()
})

it.each([
  'There was a card in the box offering a $20 gift card for a 5 star review.',
  'The seller promised me a refund if I remove my review.',
  'They tried to bribe me to delete my negative review.',
  'Im Paket lag ein Zettel, der einen Gutschein für eine positive Bewertung verspricht: Gutschein für positive Bewertung.',
])('who tells of an offered reward is a witness, whose review counts: %s', (text) => {
  expect(found('offered-reward', text)).toBeDefined()
  const { standings } = assess(listing([review('told', { text }), ...crowd(24, 11)]))
  expect(standings[0]).toMatchObject({ weight: 1, signs: [] })
})

it.each([
  'They offered a refund for the broken lid. Good service, so five stars in my review.',
  'I gave this as a gift to my mother, who would give it a five star review.',
  'Great gift card, positive review from all of us.',
])('who tells of ordinary service is none: %s', (text) => {
  expect(found('offered-reward', text)).toBeUndefined()
})

it('one disclosure is a note, a good share of them a sign, and none of them is in the trusted rating', () => {
  const [one, two, nine] = [1, 2, 9].map((count) => assess(listing(crowd(30, 12, (i) => (i < count ? { incentive: 'free' } : {})))))
  expect(one?.authenticity.evidence).toMatchObject([{ signal: 'disclosed-incentive', strength: 0 }])
  expect(two?.authenticity.evidence).toMatchObject([{ signal: 'disclosed-incentive', strength: 0 }])
  expect(nine?.authenticity).toMatchObject({ signs: 'some', evidence: [{ signal: 'disclosed-incentive', reviews: { length: 9 } }] })
  expect(one?.standings[0]?.weight).toBe(0)
})
