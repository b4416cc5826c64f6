import { expect, test } from 'vitest'

import { csvOf, jsonOf } from '../../src/shortlist/as-file.ts'
import { languageWith } from '../../src/words/languages.ts'
import { SHORTLIST_WORDS } from '../../src/words/shortlist-words.ts'
import { keptProduct, opinion } from '../core/shortlist/kept.ts'

const { say } = await languageWith('en', SHORTLIST_WORDS)
const kettle = keptProduct('K', { opinions: [opinion('speed', 6, 0), opinion('lid', 1, 4)], price: '29,90 €', note: 'too "heavy"' })
const lines = (...products: Parameters<typeof csvOf>[0]) => csvOf(products, say).split('\r\n')

test('the table says what the list does, a product a line', () => {
  const [head = '', first] = lines(kettle)
  expect(head.replace('\uFEFF', '')).toBe(
    'Product,Shop,Link,Kept on,Store’s rating,Ratings in the store,Trusted from,Trusted to,Reviews read,Verdict,Praised,Blamed,Price seen,Note',
  )
  expect(first).toBe(
    'Kettle K,shop.example,https://shop.example/p/K,2026-11-20,4.4,900,4.0,4.4,40,With a grain of salt,speed (6),lid (4),"29,90 €","too ""heavy"""',
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '\u200B=1', '|cmd', '%0A=1'])(
  'a spreadsheet never takes %j for a formula',
  (text) => {
    const [, line = ''] = lines({ ...kettle, note: text, price: '' })
    expect(line.slice(line.lastIndexOf(',') + 1)).toMatch(/^"?'/u)
  },
)

test.each(['a;=1+1', 'a,=1+1', 'a\n=1+1', 'a; -1'])('%j is no formula where a table is split at other signs either', (text) => {
  expect(csvOf([{ ...kettle, note: text }], say)).not.toMatch(/[;,\n]\s*[=+\-@]/u)
})

test('the data hold all that is kept, as it stands', () => {
  expect(JSON.parse(jsonOf([kettle]))).toEqual({ kind: 'grain-of-salt-shortlist', version: 1, products: [kettle] })
})
