import { describe, expect, it } from 'vitest'

import { mineOpinions } from '../../../src/core/opinions/mine-opinions.ts'
import { NO_MODELS } from '../../../src/core/opinions/models.ts'
import { shippedModels } from '../../../tools/models.ts'
import { listingOf } from './reviews.ts'

const SHIPPED = shippedModels()

describe('languages', () => {
  it.each<readonly [text: string, aspect: string, side: 'pro' | 'con']>([
    ['Der Akku hält sehr lange und ist wirklich gut.', 'battery', 'pro'],
    ['Leider ist die Verarbeitung schlecht und ich bin enttäuscht.', 'quality', 'con'],
    ["L'écran est magnifique et très lumineux.", 'picture', 'pro'],
    ['La batterie ne tient pas la charge, je suis très déçu.', 'battery', 'con'],
    ['El sonido es excelente y muy claro.', 'sound', 'pro'],
    ['La cremallera se rompió a los dos días, muy mala.', 'zipper', 'con'],
    ['La batteria è ottima e dura molto.', 'battery', 'pro'],
    ['O som é péssimo e a caixa veio quebrada.', 'sound', 'con'],
    ['De kwaliteit van deze ketel is uitstekend.', 'quality', 'pro'],
    ['Die Farbe gefällt mir leider nicht.', 'color', 'con'],
    ['La duración de la batería es excelente, muy contento con el producto.', 'battery', 'pro'],
    ['Muy comodo y facil de montar, lo mejor es la bateria que dura mucho.', 'comfort', 'pro'],
    ["C'est vraiment decevant, l'ecran est mauvais.", 'picture', 'con'],
    ['La construcción es menos robusta que la del año pasado, pero es muy bonito.', 'quality', 'con'],
    ['Le son est vraiment excellent.', 'sound', 'pro'],
    ['Met slechts een knop is het scherm heel goed.', 'picture', 'pro'],
    ["Franchement, le CD n'est pas cher et je suis content.", 'price', 'pro'],
    ['La verdad es que la silla no es muy cómoda para mí.', 'comfort', 'con'],
    ['音質はとても良いです。', 'sound', 'pro'],
    ['バッテリーはあまり良くないです。', 'battery', 'con'],
  ])('"%s" speaks of the %s: %s', (text, aspect, side) => {
    const found = mineOpinions(listingOf([text]), [], SHIPPED).opinions.find((opinion) => opinion.aspect === aspect)
    expect(found?.side).toBe(side)
  })

  it.each<readonly [text: string, aspect: string]>([
    ['Ich bin sicher, der Verstand ist gut.', 'stability'],
    ['Der Displayschutz ist super.', 'picture'],
    ['Recomendado, nunca falla. Muy satisfecho con el regalo gratis.', 'gift'],
    ['Son mari est content, il adore ça.', 'sound'],
    ['Es una gran compra, estoy muy contento.', 'skin'],
    ['Pelo menos é muito bom.', 'skin'],
    ['Gratis cadeau erbij, ik ben erg blij.', 'gift'],
  ])('"%s" says nothing of the %s', (text, aspect) => {
    expect(mineOpinions(listingOf([text]), [], SHIPPED).opinions.map((opinion) => opinion.aspect)).not.toContain(aspect)
  })

  it.each([
    ['La caja es muy bonita y grande, sin embargo la batería dura poco y es muy mala.', 'battery', 'la batería dura poco'],
    ['カバンでも画質はとても良いです。', 'picture', 'カバンでも画質はとても良いです。'],
  ])('"%s" is quoted of the %s without a torn word', (text, aspect, quote) => {
    const found = mineOpinions(listingOf([text]), [], SHIPPED).opinions.find((opinion) => opinion.aspect === aspect)
    expect(found?.quotes.map((one) => one.text)).toEqual([quote])
  })

  it('a noun of this product is shown as people write it', () => {
    const texts = [
      'Das Gehäuse ist super.',
      'Tolles Gehäuse.',
      'Gestern gekauft.',
      'Das Gehäuse ist klasse.',
      'Das Gehäuse ist wirklich sehr gut.',
    ]
    expect(mineOpinions(listingOf(texts, 'Radio'), [], SHIPPED).opinions.map(({ aspect }) => aspect)).toContain('Gehäuse')
  })

  it('reviews of several languages count together, and those that cannot be mined are named', () => {
    const mined = mineOpinions(
      listingOf([
        'The battery is great and lasts for days.',
        'Der Akku ist wirklich sehr gut.',
        "L'autonomie de la batterie est excellente.",
        'Батарея очень хорошая.',
      ]),
      [],
      SHIPPED,
    )
    expect(mined).toMatchObject({ read: 3, unknownLanguages: ['ru'] })
    expect(mined.opinions[0]).toMatchObject({ aspect: 'battery', side: 'pro', praisedBy: ['r0', 'r1', 'r2'] })
  })

  it('without its model a language other than English is not mined', () => {
    expect(mineOpinions(listingOf(['Der Akku ist wirklich sehr gut und ich bin zufrieden.']), [], NO_MODELS)).toMatchObject({
      read: 0,
      unknownLanguages: ['de'],
    })
  })
})
