import { expect, test } from 'vitest'

import { MOST_KEPT } from '../../src/core/shortlist/kept-product.ts'
import { at, now, openPopup, PAGE, settled } from './opened.ts'
import { listing } from './listings.ts'

const BREW = '04006381333931'
const scannedAt = async (time: number) => {
  const { scanned } = await import('../../src/platform/scanned.ts')
  await scanned.change(() => ({ gtin: BREW, at: time }))
}
const pageWith = (gtin: string | null) => {
  at.page = { kind: 'listing', listing: { ...listing, product: { ...listing.product, gtin } } }
}
const onDisk = async () => JSON.stringify(await at.fake.browser.storage.local.get())

test('a report is on disk only once it is kept, and then with its day, its link and its quotes', async () => {
  const { act } = await openPopup()
  expect(await onDisk()).not.toContain(listing.product.title)
  act.keep()
  await settled()
  expect(now()).toMatchObject({ note: { kind: 'kept' }, shelf: { kept: { link: PAGE, isChosen: false } } })
  expect(await onDisk()).toContain(listing.product.title)
  await openPopup()
  expect(now()?.shelf?.kept?.opinions.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(0)
})

test('from a private window nothing is kept', async () => {
  at.fake.open.set(7, { id: 7, url: PAGE, incognito: true })
  const { act } = await openPopup()
  act.keep()
  await settled()
  expect(now()?.shelf?.mayKeep).toBe(false)
  expect(await onDisk()).not.toContain(listing.product.title)
})

test('a full shortlist says so and loses nothing', async () => {
  const { keepProduct } = await import('../../src/platform/shortlist.ts')
  const { act } = await openPopup()
  act.keep()
  await settled()
  const kept = now()?.shelf?.kept
  if (!kept) throw new Error('nothing was kept')
  for (let i = 1; i < MOST_KEPT; i += 1) await keepProduct({ ...kept, product: { ...kept.product, id: `other ${i}` } })
  at.page = { kind: 'listing', listing: { ...listing, product: { ...listing.product, id: 'one too many' } } }
  const another = await openPopup()
  another.act.keep()
  await settled()
  expect(now()).toMatchObject({ note: { kind: 'shortlist-full', most: MOST_KEPT }, shelf: { kept: null } })
})

test.each([
  ['4006381333931', 0, { isSame: true, code: '4006381333931' }],
  ['4006381333931', 600, { isSame: true, code: '4006381333931' }],
  ['9780306406157', 0, { isSame: false, code: '4006381333931' }],
  ['9780306406157', 600, null],
  [null, 0, null],
])('a page with the number %s is told beside a scan %i minutes ago', async (gtin, minutes, told) => {
  await scannedAt(Date.now() - minutes * 60_000)
  pageWith(gtin)
  await openPopup()
  expect(now()?.shelf?.scanned).toEqual(told)
})
