import { resolve } from 'node:path'

import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { launchChromium } from '../../tools/browsers/chromium.ts'
import type { ChromiumDriver } from '../../tools/browsers/chromium.ts'
import type { Surface } from '../../tools/browsers/driver.ts'
import { attachTo, targetsOf, type Session } from '../../tools/browsers/targets.ts'
import { DEMO, openPopup } from './extension.ts'

let driver: ChromiumDriver
let popup: Surface
let session: Session

/** Only Chromium shows its tree of what a screen reader is told. */
beforeAll(async () => {
  const extension = resolve(process.env['DIST'] ?? 'dist', 'chrome')
  driver = await launchChromium({ extension, serve: serveDemo, headless: true, privateWindows: false })
  ;({ popup } = await openPopup(await driver.open(DEMO.url)))
  const shown = (await targetsOf(driver.connection, 'page')).find(({ url }) => url.endsWith('popup.html'))
  session = await attachTo(driver.connection, shown?.targetId ?? '')
})
afterAll(() => driver.close())

function serveDemo(url: string): string | null {
  return url === DEMO.url ? DEMO.html : null
}

/** Of headings and the like a text, of some others a number. */
const Text = v.optional(v.object({ value: v.fallback(v.string(), '') }), { value: '' })
const Tree = v.object({
  nodes: v.array(
    v.object({ nodeId: v.string(), ignored: v.boolean(), role: Text, name: Text, childIds: v.optional(v.array(v.string()), []) }),
  ),
})

it('reads the verdict first, then what it rests on, then praise and blame, and what can be done last', async () => {
  const told = await inOrder()
  const headings = told.filter(({ role }) => role === 'heading').map(({ name }) => name)
  expect(headings.slice(0, 6)).toEqual([
    'Harbour electric kettle, 1.7 l, steel',
    'With a pinch of salt',
    'Rating',
    'What people say',
    'Praised',
    'Blamed',
  ])
  const landmarks = [
    'With a pinch of salt',
    'Before you buy',
    'Praised',
    'Blamed',
    'Ask the reviews',
    'Warning signs',
    'Not checked',
    'On kettle.example',
  ]
  const places = landmarks.map((start) => told.findIndex(({ name }) => name.startsWith(start)))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

it('gives everything that can be pressed a name', async () => {
  const pressed = (await inOrder()).filter(({ role }) => ['button', 'link', 'radio', 'checkbox', 'searchbox', 'combobox'].includes(role))
  expect(pressed.length).toBeGreaterThan(20)
  expect(pressed.filter(({ name }) => name === '')).toEqual([])
})

it.each([
  ['a mouse', false, 24],
  ['a finger', true, 48],
])('has nothing that is too small for %s', async (_, isTouch, least) => {
  await session('Emulation.setTouchEmulationEnabled', { enabled: isTouch }, v.unknown())
  await session('Emulation.setEmitTouchEventsForMouse', { enabled: isTouch }, v.unknown())
  expect(await popup.evaluate(`matchMedia('(pointer: coarse)').matches`, v.boolean())).toBe(isTouch)
  expect(await popup.evaluate(smallerThan(least), v.array(v.string()))).toEqual([])
})

interface Told {
  readonly role: string
  readonly name: string
}

/** What a screen reader is told, from first to last. */
async function inOrder(): Promise<readonly Told[]> {
  const { nodes } = await session('Accessibility.getFullAXTree', {}, Tree)
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const told: Told[] = []
  const waiting = nodes.slice(0, 1).map(({ nodeId }) => nodeId)
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = byId.get(id)
    if (node === undefined) continue
    if (!node.ignored) told.push({ role: node.role.value, name: node.name.value })
    waiting.push(...node.childIds.toReversed())
  }
  return told
}

/** An expression that names what can be pressed and is lower than so many pixels; a box that is ticked is pressed by its label. */
function smallerThan(least: number): string {
  return `[...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter((element) => element.checkVisibility())
    .map((element) => (['radio', 'checkbox'].includes(element.type) ? element.closest('label') : element))
    .filter((element) => element.getBoundingClientRect().height < ${least} - 0.5)
    .map((element) => element.localName + ' ' + element.textContent.trim() + ' ' + element.getBoundingClientRect().height)`
}
