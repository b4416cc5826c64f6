import { expect, test } from 'vitest'

import { listing } from './listings.ts'
import { at, now, openPopup, PAGE, settled } from './opened.ts'

const other = { ...listing, product: { ...listing.product, id: 'K-18' } }

/** As a browser does when a tab comes to the front. */
async function bringToFront(tab: { readonly id: number; readonly url?: string }): Promise<void> {
  at.fake.open.clear()
  at.fake.open.set(tab.id, { ...tab, incognito: false })
  for (const heard of at.fake.browser.tabs.onActivated.listeners) heard({ tabId: tab.id })
  await settled()
}

test('beside the pages, the view goes along to the tab that comes to the front', async () => {
  await openPopup('front')
  expect(now()).toMatchObject({ tab: 7, view: { kind: 'result', report: { product: { id: 'K-17' } } } })
  at.page = { kind: 'listing', listing: other }
  await bringToFront({ id: 8, url: 'https://www.shop.example/p/K-18' })
  expect(now()).toMatchObject({ tab: 8, note: null, view: { kind: 'result', report: { product: { id: 'K-18' } } } })
})

test('a page that it was not let into is not read, until the shopper presses the button there', async () => {
  await openPopup('front')
  at.pageCalls = []
  await bringToFront({ id: 8 })
  expect(now()).toMatchObject({ tab: 8, site: null, link: null, view: { kind: 'not-granted' } })
  expect(at.pageCalls).toEqual([])
  at.fake.open.set(8, { id: 8, url: PAGE, incognito: false })
  await openPopup('now')
  await settled()
  expect(at.seen.slice(-3).map(({ view }) => view.kind)).toEqual(['result', 'result', 'result'])
  expect(at.pageCalls).toEqual(['read', 'read'])
})

test('a page that is loaded again in front is read again', async () => {
  await openPopup('front')
  at.pageCalls = []
  for (const heard of at.fake.browser.tabs.onUpdated.listeners) {
    heard(7, { status: 'loading' }, { active: true })
    heard(9, { status: 'complete' }, { active: false })
    heard(7, { status: 'complete' }, { active: true })
  }
  await settled()
  expect(at.pageCalls).toEqual(['read'])
})

test('the popup stays with the page that it was opened on', async () => {
  const { act, beside } = await openPopup()
  await bringToFront({ id: 8, url: PAGE })
  expect(now()?.tab).toBe(7)
  act.openBeside?.()
  expect(beside).toEqual([7])
})
