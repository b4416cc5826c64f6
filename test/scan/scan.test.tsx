// @vitest-environment jsdom
import axe from 'axe-core'
import { render } from 'preact'
import { expect, test } from 'vitest'

import type { Camera } from '../../src/scan/camera.ts'
import { Scan } from '../../src/scan/scan.tsx'
import type { Actions, Shown, View } from '../../src/scan/view.ts'
import { languageWith } from '../../src/words/languages.ts'
import { SCAN_WORDS } from '../../src/words/scan-words.ts'

const { say } = await languageWith('en', SCAN_WORDS)
const KETTLE = '04006381333931'
const SHOPS = [{ site: 'kettles.example', name: 'Kettles', address: 'https://www.kettles.example/find?q={}' }]

/** Shows a view and gives what is seen, and the actions that were taken. */
function seen(view: View, shown: Partial<Shown> = {}) {
  const done: (readonly [string, ...unknown[]])[] = []
  const heard: string[] = []
  const act = new Proxy(Object.create(null), {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        done.push([String(name), ...given]),
  })
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const actions: Actions = act
  render(
    <Scan
      shown={{ view, shops: SHOPS, others: [], waiting: [], kept: new Map(), ...shown }}
      act={actions}
      say={say}
      hear={(text) => heard.push(text)}
    />,
    root,
  )
  const press = (name: string) =>
    [...root.querySelectorAll('button')].find((button) => (button.ariaLabel ?? button.textContent) === name)?.click()
  return { root, text: root.textContent, done, heard, press }
}

const camera: Camera = {
  video: document.createElement('video'),
  hasTorch: true,
  zoom: { min: 1, max: 4, step: 0.1 },
  next: 'front',
  switchTorch: async () => false,
  zoomTo: async () => false,
  ended: new Promise(() => undefined),
  stop: () => undefined,
}
const looking: View = { kind: 'looking', camera, torch: false, zoom: 1, hint: 'aim' }
const found: View = { kind: 'found', gtin: KETTLE, text: '4006381333931', waits: false, online: true }
const in_store: View = { kind: 'in-store', gtin: '02001234000000', use: 'in-store' }

test.each<[View, string]>([
  [{ kind: 'asking' }, 'Your browser asks for the camera'],
  [looking, 'Hold the barcode in the frame'],
  [{ kind: 'no-camera', why: 'refused' }, 'The camera is not allowed'],
  [{ kind: 'no-camera', why: 'missing' }, 'No camera found'],
  [{ kind: 'no-camera', why: 'busy' }, 'The camera is busy'],
  [{ kind: 'resting' }, 'The camera is off'],
  [{ kind: 'reading-photo' }, 'Reading the photo'],
  [{ kind: 'photo-empty', why: 'nothing' }, 'No barcode found in the photo'],
  [{ kind: 'typing', text: '', checked: null }, 'Type the digits under the bars'],
  [found, 'Found 4006381333931'],
  [in_store, 'The shop’s own code'],
  [{ kind: 'in-store', gtin: '09902345678908', use: 'coupon' }, 'A coupon, not a product'],
  [{ kind: 'waiting' }, 'Codes that wait'],
  [{ kind: 'shops', refused: false }, 'Your shops'],
  [{ kind: 'failed', error: 'RangeError' }, 'Something broke here'],
])('every state has its own words, and keeps nothing from those who cannot see it: %j', async (view, title) => {
  expect(seen(view, { others: SHOPS, waiting: [{ gtin: KETTLE, day: '2026-11-22' }] }).root.querySelector('h1')?.textContent).toBe(title)
  for (const details of document.querySelectorAll('details')) details.open = true
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test.each<[View]>([[{ kind: 'no-camera', why: 'refused' }], [{ kind: 'photo-empty', why: 'nothing' }], [in_store], [{ kind: 'resting' }]])(
  'from every dead end a photo, digits and the camera lead on',
  (view) => {
    const { press, done } = seen(view)
    press('Type the digits')
    press('Use the camera')
    expect(done).toEqual([['type'], ['openCamera', null]])
  },
)

test('light, nearness and the other camera are offered where the device has them', () => {
  const { press, done, root } = seen(looking)
  press('Light on')
  press('Other camera')
  expect(done).toEqual([
    ['switchTorch', true],
    ['openCamera', 'front'],
  ])
  expect(root.querySelector('video')).toBe(camera.video)
  const { text } = seen({ ...looking, camera: { ...camera, hasTorch: false, zoom: null, next: null } })
  expect(text).not.toMatch(/Light|Nearer|Other camera/u)
})

test('one tap leads to a shop’s search for what stands in the field', () => {
  const { root } = seen({ ...found, text: 'steel kettle & lid' })
  expect(root.querySelector('a')?.href).toBe('https://www.kettles.example/find?q=steel%20kettle%20%26%20lid')
})

test('what was kept of a product stands beside its code', () => {
  const { root } = seen(found, { kept: new Map([[KETTLE, 'Harbour kettle']]) })
  const link = [...root.querySelectorAll('a')].find(({ textContent }) => textContent === 'On your shortlist: Harbour kettle')
  expect(link?.getAttribute('href')).toBe('../shortlist/shortlist.html')
  expect(seen(found).text).not.toContain('shortlist')
})

test('what was found can be heard, digit by digit', () => {
  const { press, heard } = seen(found)
  press('Hear it')
  expect(heard).toEqual(['Found the number 4 0 0 6 3 8 1 3 3 3 9 3 1. You can search it in Kettles.'])
  const without = seen(found, { shops: [] })
  without.press('Hear it')
  expect(without.heard).toEqual(['Found the number 4 0 0 6 3 8 1 3 3 3 9 3 1. No shop is chosen yet.'])
})

test.each([
  [{ kind: 'stray', characters: '4OO6', at: 1 }, 'O', 'place 2'],
  [{ kind: 'wrong', characters: '4006381333937', suspects: [], expected: '1' }, '7', 'should be 1'],
  [{ kind: 'wrong', characters: '9870306406157', suspects: [0, 1, 2], expected: '1' }, '987', 'begins with 987'],
  [{ kind: 'unfinished', characters: '40063813339', missing: 1 }, '', '1 digit is missing'],
] as const)('the wrong digit is pointed at', (checked, marked, said) => {
  const { root, text } = seen({ kind: 'typing', text: '', checked })
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent).join('')).toBe(marked)
  expect(text).toContain(said)
})

test('what waits is told by day, and each can be taken up or forgotten', () => {
  const { press, done, text } = seen({ kind: 'waiting' }, { waiting: [{ gtin: KETTLE, day: '2026-11-22' }] })
  expect(text).toContain('scanned Nov 22, 2026')
  press('4006381333931 scanned Nov 22, 2026')
  press('Forget 4006381333931')
  expect(done).toEqual([
    ['pick', KETTLE],
    ['forget', KETTLE],
  ])
})
