import { expect, test } from 'vitest'

import { NOTHING_CHOSEN } from '../../src/core/choose.ts'
import { listing } from './listings.ts'
import { at, fromPage, now, openPopup, PAGE, pageChanged, settled } from './opened.ts'

test('what is chosen shows at once, the numbers follow', async () => {
  const { act } = await openPopup()
  at.seen = []
  act.choose({ ...NOTHING_CHOSEN, filters: [{ kind: 'photos' }] })
  expect(at.seen).toMatchObject([{ view: { choice: { filters: [{ kind: 'photos' }] }, report: { basis: { read: 13 } } } }])
  await settled()
  expect(now()).toMatchObject({
    view: { report: { basis: { read: 2 } }, before: { basis: { read: 13 } }, listing: { reviews: { length: 13 } } },
    note: { kind: 'counted', left: 2, read: 13 },
  })
})

test('what is chosen while a changed page is judged is not undone by that', async () => {
  const { act } = await openPopup()
  const send = at.fake.browser.runtime.sendMessage
  at.fake.browser.runtime.sendMessage = (message) => {
    at.fake.browser.runtime.sendMessage = send
    const reply = send(message)
    act.choose({ ...NOTHING_CHOSEN, setAside: ['R1'] })
    return reply
  }
  await pageChanged()
  await settled()
  expect(now()).toMatchObject({ view: { choice: { setAside: ['R1'] }, before: { basis: { read: 13 } } } })
})

test('what is copied is said to be, and so is what could not be', async () => {
  const { act } = await openPopup()
  act.copy?.('text')
  await settled()
  expect(now()?.note).toEqual({ kind: 'copied' })
  act.copy?.('refused')
  await settled()
  expect(now()?.note).toEqual({ kind: 'not-copied' })
})

test('the voice is followed, and falls silent when the page shows another product', async () => {
  const { act } = await openPopup()
  act.voice?.read(['One.'])
  expect(now()?.speaking).toBe('speaking')
  await pageChanged()
  expect(now()?.speaking).toBe('speaking')
  at.page = { kind: 'listing', listing: { ...listing, product: { ...listing.product, id: 'K-18' } } }
  await pageChanged()
  expect(now()?.speaking).toBe('silent')
})

test('the link that is given to others is that of the product in front', async () => {
  at.fake.open.set(7, { id: 7, url: `${PAGE}?utm_source=mail`, incognito: false })
  await openPopup()
  expect(now()?.link).toBe(PAGE)
  const next = { url: 'https://www.shop.example/p/K-18#reviews', id: 7 }
  await at.fake.deliver({ side: 'notice', call: 'pageChanged', given: [] }, { ...fromPage, tab: next })
  expect(now()?.link).toBe('https://www.shop.example/p/K-18')
})

test('while everything is paused the page is not touched before the shopper asks', async () => {
  const { settings, UNTIL_SWITCHED_ON } = await import('../../src/platform/settings.ts')
  await settings.change((current) => ({ ...current, pausedUntil: UNTIL_SWITCHED_ON }))
  const { act } = await openPopup()
  expect(now()?.view).toEqual({ kind: 'paused', until: null })
  await pageChanged()
  expect(at.pageCalls).toEqual([])
  act.readNow()
  await settled()
  expect(now()?.view.kind).toBe('result')
  expect((await settings.get()).pausedUntil).toBe(UNTIL_SWITCHED_ON)
})

test('a pause is ended from the popup, and the page is read', async () => {
  const { settings } = await import('../../src/platform/settings.ts')
  await settings.change((current) => ({ ...current, pausedUntil: Date.now() + 60_000 }))
  const { act } = await openPopup()
  expect(now()?.view).toMatchObject({ kind: 'paused', until: expect.any(Number) })
  act.resume()
  await settled()
  expect((await settings.get()).pausedUntil).toBeNull()
  expect(now()?.view.kind).toBe('result')
})

test('a question goes to the reviews that count, and again when others do', async () => {
  const { act } = await openPopup()
  act.ask(' How is the lid? ')
  expect(now()?.asked).toEqual({ question: 'How is the lid?', answered: null })
  await settled()
  expect(now()?.asked).toMatchObject({
    answered: { read: 13, answer: { kind: 'found', mentionedBy: expect.arrayContaining(['R2', 'R7']) } },
  })
  act.choose({ ...NOTHING_CHOSEN, setAside: ['R7'] })
  await settled()
  expect(now()?.asked).toMatchObject({ answered: { read: 12, answer: { mentionedBy: expect.not.arrayContaining(['R7']) } } })
  act.ask('')
  expect(now()?.asked).toBeNull()
})

test('a question is not asked of another product', async () => {
  const { act } = await openPopup()
  act.ask('How is the lid?')
  await settled()
  at.page = { kind: 'listing', listing: { ...listing, product: { ...listing.product, id: 'K-18' } } }
  await pageChanged()
  await settled()
  expect(now()?.asked).toBeNull()
})
