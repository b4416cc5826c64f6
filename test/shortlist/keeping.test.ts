import { beforeEach, expect, test, vi } from 'vitest'

import { keyOf, type KeptProduct } from '../../src/core/shortlist/kept-product.ts'
import type { Shown } from '../../src/shortlist/view.ts'
import { fakeBrowser } from '../fake-browser.ts'
import { keptProduct } from '../core/shortlist/kept.ts'

const settled = () => new Promise((resolve) => void setTimeout(resolve, 20))
const [harbour, gale] = [keptProduct('Harbour'), keptProduct('Gale')]
let fake: ReturnType<typeof fakeBrowser>
let seen: Shown[]

beforeEach(() => {
  fake = fakeBrowser()
  seen = []
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: fake.browser }))
})

async function open(kept: readonly unknown[] = [harbour, gale]) {
  await fake.browser.storage.local.set({ shortlist: { version: 1, value: { products: kept } } })
  const { openKeeping } = await import('../../src/shortlist/keeping.ts')
  const saved: unknown[] = []
  const { act, start } = openKeeping({
    show: (shown) => void seen.push(shown),
    save: (products, as) => void saved.push([products.length, as]),
    today: () => '2026-11-22',
    signal: new AbortController().signal,
  })
  await start()
  return { act, saved }
}

const titles = (products: readonly KeptProduct[] = []) => products.map(({ product }) => product.id)
const onDisk = async () => JSON.stringify(await fake.browser.storage.local.get())

test('what is kept elsewhere meanwhile appears by itself', async () => {
  await open([harbour])
  const { keepProduct } = await import('../../src/platform/shortlist.ts')
  expect(await keepProduct(gale)).toBe(true)
  expect(titles(seen.at(-1)?.products)).toEqual(['Gale', 'Harbour'])
})

test('kept anew, a product has its note and price still', async () => {
  const { act } = await open()
  act.write(keyOf(harbour), { note: 'fits the shelf' })
  act.write(keyOf(harbour), { price: '30' })
  await settled()
  const { keepProduct } = await import('../../src/platform/shortlist.ts')
  await keepProduct({ ...harbour, day: '2026-12-01' })
  expect(seen.at(-1)?.products[0]).toMatchObject({ day: '2026-12-01', note: 'fits the shelf', price: '30' })
})

test('what is written is cut where it is endless', async () => {
  const { act } = await open([harbour])
  act.write(keyOf(harbour), { note: 'x'.repeat(5000) })
  await settled()
  expect(seen.at(-1)?.products[0]?.note.length).toBe(1000)
})

test('forgetting one or all leaves nothing of it on disk', async () => {
  const { act } = await open()
  act.forget(keyOf(harbour))
  await settled()
  expect(seen.at(-1)).toMatchObject({ note: { kind: 'forgotten', title: 'Kettle Harbour' } })
  expect(await onDisk()).not.toContain('Harbour')
  act.forgetAll()
  await settled()
  expect(await onDisk()).not.toContain('Gale')
})

test('the comparison ends when one of two is forgotten', async () => {
  const { act } = await open()
  act.pick(keyOf(harbour), true)
  act.pick(keyOf(gale), true)
  act.show('compare')
  expect(seen.at(-1)).toMatchObject({ view: 'compare', picked: [keyOf(harbour), keyOf(gale)] })
  act.forget(keyOf(gale))
  await settled()
  expect(seen.at(-1)).toMatchObject({ view: 'list', picked: [keyOf(harbour)] })
})

test('a product that cannot be understood is left out alone', async () => {
  await open([{ product: 'broken' }, harbour, { ...gale, link: 'javascript:alert(1)' }])
  expect(titles(seen.at(-1)?.products)).toEqual(['Harbour'])
})
