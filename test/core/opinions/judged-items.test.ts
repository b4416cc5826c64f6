import { readFileSync } from 'node:fs'

import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import sheet from './judged-items.json' with { type: 'json' }

const CARD = readFileSync(new URL('../../../src/core/opinions/model/README.md', import.meta.url), 'utf8')
// `npx tsx tools/draw-opinions.ts SEED` drew the items; readers with no part in the code judged each: is label, side and quote right, and if not, what is wrong first?
const Draw = v.object({
  seed: v.number(),
  products: v.number(),
  items: v.array(
    v.object({
      item: v.string(),
      from: v.picklist(['page', 'earphones', 'shoes', 'oposum']),
      verdict: v.picklist(['right', 'label', 'side', 'quote']),
    }),
  ),
})
const { draws } = v.parse(v.object({ draws: v.array(Draw) }), sheet)
const items = draws.flatMap((draw) => draw.items)
const right = items.filter(({ verdict }) => verdict === 'right').length

describe('the sheet of judged pros and cons', () => {
  it('has at least 200 items, of at least 40 products of every kind, none twice in a draw', () => {
    for (const draw of draws) expect(new Set(draw.items.map(({ item }) => item)).size).toBe(draw.items.length)
    for (const { products } of draws) expect(products).toBeGreaterThanOrEqual(40)
    expect(items.length).toBeGreaterThanOrEqual(200)
    expect(new Set(items.map(({ from }) => from)).size).toBe(4)
  })

  it('gives the counts that the model card tells', () => {
    const wrong = (what: string) => items.filter(({ verdict }) => verdict === what).length
    expect(CARD).toContain(`${right} of ${items.length} wholly right`)
    expect(CARD).toContain(`label wrong ${wrong('label')}, side ${wrong('side')}, quote ${wrong('quote')}`)
  })

  it('holds no text of a review', () => {
    for (const { item } of items) expect(item).toMatch(/^[0-9a-f]{10}$/u)
  })
})
