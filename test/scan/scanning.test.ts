import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { Camera, CameraFault } from '../../src/scan/camera.ts'
import type { Decoder } from '../../src/scan/decode/decoder.ts'
import type { Sighting } from '../../src/scan/decode/sighting.ts'
import type { openMemory as OpenMemory } from '../../src/scan/memory.ts'
import { keptProduct } from '../core/shortlist/kept.ts'
import type { openScanning as OpenScanning, Scanning } from '../../src/scan/scanning.ts'
import type { Shown, View } from '../../src/scan/view.ts'
import { fakeBrowser } from '../fake-browser.ts'

const KETTLE = '04006381333931'
const seen: Sighting = { symbol: 'digits', text: '4006381333931', lines: 40, place: { x: 0, y: 0 }, isSpelt: true }

let fake: ReturnType<typeof fakeBrowser>
let openMemory: typeof OpenMemory
let openScanning: typeof OpenScanning
let isPrivate: boolean
let isOnline: boolean
let isSeen: boolean
let shown: Shown
/** What the camera sees, look after look; then nothing. */
let film: (readonly Sighting[])[]
let cameras: { isOn: boolean; torch: boolean }[]
let answer: (id: string | null) => Promise<Camera | CameraFault>
let pages: Scanning[] = []

beforeEach(async () => {
  fake = fakeBrowser()
  ;[isPrivate, isOnline, isSeen, film, cameras, answer] = [false, true, true, [], [], async () => camera()]
  const extension = {
    get inIncognitoContext() {
      return isPrivate
    },
  }
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: { ...fake.browser, extension } }))
  ;({ openMemory } = await import('../../src/scan/memory.ts'))
  ;({ openScanning } = await import('../../src/scan/scanning.ts'))
})

afterEach(() => {
  for (const page of pages) page.hide()
  pages = []
})

function camera(): Camera {
  const state = { isOn: true, torch: false }
  cameras.push(state)
  return {
    video: Object.create(null),
    hasTorch: true,
    zoom: null,
    next: null,
    switchTorch: async (on) => {
      state.torch = on
      return true
    },
    zoomTo: async () => false,
    ended: new Promise(() => undefined),
    stop: () => void (state.isOn = false),
  }
}

const decoder: Decoder = {
  frame: async () => film.shift() ?? [],
  photo: async (file) => {
    if (file.type !== 'image/png') throw new Error('no picture')
    return file.size === 0 ? null : { kind: 'gtin', gtin: KETTLE }
  },
}

async function opened(): Promise<Scanning> {
  const scanning = openScanning({
    show: (now) => (shown = now),
    openCamera: (id) => answer(id),
    openDecoder: async () => decoder,
    memory: openMemory(['en-GB'], () => '2026-11-22'),
    isOnline: () => isOnline,
    isSeen: () => isSeen,
    pause: () => new Promise((resolve) => setTimeout(resolve, 1)),
    buzz: () => undefined,
  })
  pages.push(scanning)
  await scanning.start()
  return scanning
}

const reaches = (kind: View['kind']) => vi.waitFor(() => expect(shown.view.kind).toBe(kind))
const stored = async (area: 'local' | 'session') => JSON.stringify(await fake.browser.storage[area].get())

test('a code in view of the camera is found, the camera goes off, and the code is remembered for as long as the browser is open', async () => {
  film = [[], [seen], [seen]]
  await opened()
  await reaches('found')
  expect(shown.view).toMatchObject({ gtin: KETTLE, text: '4006381333931', waits: false })
  expect(cameras).toEqual([{ isOn: false, torch: false }])
  await vi.waitFor(async () => expect(await stored('session')).toContain(KETTLE))
  expect(await stored('local')).toBe('{}')
})

test('a code of a product that was kept leads to what was kept of it, with or without a network', async () => {
  const { keepProduct } = await import('../../src/platform/shortlist.ts')
  const harbour = keptProduct('Harbour')
  await keepProduct({ ...harbour, product: { ...harbour.product, gtin: '4006381333931' } })
  await opened()
  expect([...shown.kept]).toEqual([[KETTLE, 'Kettle Harbour']])
})

test('the camera is off the moment that the page is hidden, and on again when it is seen', async () => {
  const scanning = await opened()
  await reaches('looking')
  scanning.hide()
  expect(cameras.map(({ isOn }) => isOn)).toEqual([false])
  expect(shown.view.kind).toBe('resting')
  scanning.reveal()
  await reaches('looking')
  expect(cameras.map(({ isOn }) => isOn)).toEqual([false, true])
})

test('a page that is opened behind another leaves the camera alone until it is seen', async () => {
  isSeen = false
  const scanning = await opened()
  expect([shown.view.kind, cameras]).toEqual(['resting', []])
  scanning.reveal()
  await reaches('looking')
})

test('a camera that the browser gives only after the page was hidden is put off at once', async () => {
  const asking = new EventTarget()
  answer = () => new Promise((resolve) => asking.addEventListener('yes', () => resolve(camera())))
  const scanning = await opened()
  scanning.hide()
  asking.dispatchEvent(new Event('yes'))
  await vi.waitFor(() => expect(cameras).toEqual([{ isOn: false, torch: false }]))
  expect(shown.view.kind).toBe('resting')
})

test.each(['refused', 'missing', 'busy'] as const)('where the camera is %s, a photo does', async (why) => {
  answer = async () => why
  const { act } = await opened()
  await reaches('no-camera')
  expect(shown.view).toEqual({ kind: 'no-camera', why })
  act.readPhoto(new File(['bars'], 'pack.png', { type: 'image/png' }))
  await reaches('found')
})

test.each([
  [new File([], 'empty.png', { type: 'image/png' }), 'nothing'],
  [new File(['words'], 'letter.txt', { type: 'text/plain' }), 'no-picture'],
])('a photo that gives nothing says why', async (file, why) => {
  const { act } = await opened()
  act.readPhoto(file)
  await reaches('photo-empty')
  expect(shown.view).toEqual({ kind: 'photo-empty', why })
})

test('typed digits are checked, and found when they are right', async () => {
  const { act } = await opened()
  act.type()
  expect(shown.view).toEqual({ kind: 'typing', text: '', checked: null })
  act.check('4006381333932')
  await vi.waitFor(() =>
    expect(shown.view).toMatchObject({ kind: 'typing', text: '4006381333932', checked: { kind: 'wrong', expected: '1' } }),
  )
  act.check('4006381333931')
  await reaches('found')
  act.edit('steel kettle')
  expect(shown.view).toMatchObject({ text: 'steel kettle' })
})

test('a code that a shop gave out itself is told, and not remembered', async () => {
  const { act } = await opened()
  act.check('2001234000000')
  await reaches('in-store')
  expect(await stored('session')).toBe('{}')
})

test('without a network a code waits until it is forgotten', async () => {
  isOnline = false
  const { act, reconnect } = await opened()
  act.check('4006381333931')
  await vi.waitFor(() => expect(shown.waiting).toEqual([{ gtin: KETTLE, day: '2026-11-22' }]))
  expect(shown.view).toMatchObject({ kind: 'found', waits: true, online: false })
  reconnect()
  expect(shown.view).toMatchObject({ kind: 'found', waits: true, online: true })
  expect(await stored('local')).toContain(KETTLE)
  act.showWaiting()
  act.forget(KETTLE)
  await vi.waitFor(() => expect(shown.waiting).toEqual([]))
  expect(await stored('local')).not.toContain(KETTLE)
})

test('what waits is still there when the page is opened again, and is taken up with one tap', async () => {
  isOnline = false
  const { act } = await opened()
  act.check('4006381333931')
  await vi.waitFor(() => expect(shown.waiting).toHaveLength(1))
  isOnline = true
  const again = await opened()
  expect(shown.waiting).toHaveLength(1)
  again.act.pick(KETTLE)
  await reaches('found')
  expect(shown.view).toMatchObject({ waits: true, online: true })
})

test('in a private window nothing is kept', async () => {
  ;[isPrivate, isOnline] = [true, false]
  const { act } = await opened()
  act.check('4006381333931')
  await vi.waitFor(() => expect(shown.waiting).toHaveLength(1))
  expect([await stored('local'), await stored('session')]).toEqual(['{}', '{}'])
})

test('the shops are the shopper’s own, in the order that the shopper likes', async () => {
  const { act } = await opened()
  const sites = () => shown.shops.map(({ site }) => site)
  expect(sites().slice(0, 3)).toEqual(['amazon.co.uk', 'argos.co.uk', 'currys.co.uk'])
  act.changeShop('currys.co.uk', 'up')
  act.changeShop('amazon.co.uk', 'remove')
  act.changeShop('bol.com', 'add')
  await vi.waitFor(() =>
    expect(sites()).toEqual(['currys.co.uk', 'argos.co.uk', 'johnlewis.com', 'ebay.co.uk', 'waterstones.com', 'bol.com']),
  )
  act.addOwnShop('https://www.kettles.example/find?q=salt')
  await vi.waitFor(() => expect(sites().at(-1)).toBe('kettles.example'))
  act.addOwnShop('https://www.kettles.example/')
  await vi.waitFor(() => expect(shown.view).toEqual({ kind: 'shops', refused: true }))
  await opened()
  expect(shown.shops.at(-1)?.address).toBe('https://www.kettles.example/find?q={}')
})

test('the torch is switched, and is off with the camera', async () => {
  const { act } = await opened()
  await reaches('looking')
  act.switchTorch(true)
  await vi.waitFor(() => expect(shown.view).toMatchObject({ torch: true }))
  expect(cameras).toEqual([{ isOn: true, torch: true }])
})

test('a code without a product is told while the camera looks on', async () => {
  film = Array.from({ length: 300 }, () => [
    { symbol: 'free', text: 'https://brand.example/', lines: null, place: { x: 0, y: 0 }, isSpelt: true },
  ])
  await opened()
  await vi.waitFor(() => expect(shown.view).toMatchObject({ kind: 'looking', hint: 'elsewhere' }))
})
