import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../../src/core/text/sentences.ts'

const texts = (text: string) => sentences(text).map((sentence) => sentence.text)

describe('sentences', () => {
  it.each([
    ['Good. Bad! Ok? Yes…', ['Good.', 'Bad!', 'Ok?', 'Yes…']],
    ['Works well.The lid broke', ['Works well.', 'The lid broke']],
    ['It took approx. 3 hours at 3.5 V.', ['It took approx. 3 hours at 3.5 V.']],
    ['Mr. Bean likes it. So do I. Really', ['Mr. Bean likes it.', 'So do I.', 'Really']],
    ['Läuft z. B. nachts. Leise', ['Läuft z. B. nachts.', 'Leise']],
    ['Kaufe es zum 2. Mal. Wieder gut', ['Kaufe es zum 2. Mal.', 'Wieder gut']],
    ['Passt in Größe 42. Gerne wieder', ['Passt in Größe 42.', 'Gerne wieder']],
    ['Kam inkl. Kabel an. Prima', ['Kam inkl. Kabel an.', 'Prima']],
    ['So so... Then it died', ['So so...', 'Then it died']],
    ['Well... it works', ['Well...', 'it works']],
    ['音がいい。壊れた！', ['音がいい。', '壊れた！']],
    ['She said "wow." Then left', ['She said "wow."', 'Then left']],
    ['one\ntwo', ['one', 'two']],
    ['', []],
  ])('%s is divided', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('are verbatim pieces in order, whatever the text', () => {
    assert(
      property(string({ unit: constantFrom('a', 'B', '.', '!', ' ', '"', '。', '\n', '👍', '3') }), (text) => {
        let at = 0
        for (const sentence of sentences(text)) {
          expect(text.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text)
          expect(sentence.start).toBeGreaterThanOrEqual(at)
          at = sentence.start + sentence.text.length
        }
      }),
    )
  })
})
