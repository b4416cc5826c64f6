import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BROWSERS } from '../../tools/browsers/driver.ts'
import type { Driver, Tab } from '../../tools/browsers/driver.ts'
import { Point, waitUntil } from '../../tools/browsers/on-screen.ts'
import { DEMO, openPopup, startWith } from './extension.ts'

describe.each(BROWSERS)('in %s', (name) => {
  let driver: Driver
  let tab: Tab
  beforeAll(async () => {
    driver = await startWith(name, new Map([[DEMO.url, DEMO.html]]))
    tab = await driver.open(DEMO.url)
  })
  afterAll(() => driver.close())

  it('draws notes where the shopper asks for them, at once, and again when the page is loaded', async () => {
    await askForNotes(driver, tab)
    expect(await notesOn(tab)).toContain('wording of another')
    await tab.reload()
    expect(await notesOn(tab)).toContain('wording of another')
    expect(await tab.inNotes('root.mode', v.string())).toBe('closed')
    expect(await tab.evaluate('document.documentElement.lastElementChild.shadowRoot', v.null())).toBeNull()
  })

  it('opens a word to the sentence behind it, by a click', async () => {
    await clickNote(tab, 'wording of another')
    const text = await tab.inNotes('root.querySelector(".panel").textContent', v.string())
    expect(text).toContain('of 29 reviews share wording')
  })

  it('is used by keyboard alone: each note brings its review into sight, Enter opens it, Escape closes it', async () => {
    await tab.reload()
    await notesOn(tab)
    const inFront = `root.activeElement?.textContent.includes('rewarded') === true`
    for (let presses = 0; presses < 40 && !(await tab.inNotes(inFront, v.boolean())); presses += 1) await tab.press('Tab')
    await waitUntil('the review to be in sight', () =>
      tab.inNotes(`root.activeElement.closest('.note').dataset.place !== 'away'`, v.boolean()),
    )
    const isOpen = () => tab.inNotes('root.activeElement.ariaExpanded', v.string())
    await tab.press('Enter')
    expect(await isOpen()).toBe('true')
    await tab.press('Escape')
    expect(await isOpen()).toBe('false')
    await tab.press('Enter')
  })

  it('lies over no word of the page', async () => {
    expect(await tab.inNotes(COVERED, v.array(v.string()))).toEqual([])
  })

  it('dims the reviews with signs and undoes it, and nothing of the page is touched by that', async () => {
    const before = await ownMarkup(tab)
    await clickNote(tab, 'Dim the reviews')
    expect(await tab.inNotes('root.querySelectorAll(".veil").length', v.number())).toBeGreaterThan(0)
    expect(await ownMarkup(tab)).toBe(before)
    await clickNote(tab, 'Dim the reviews')
    expect(await tab.inNotes('root.querySelectorAll(".veil").length', v.number())).toBe(0)
  })

  it('takes no click that a script of the page makes', async () => {
    await tab.evaluate('document.documentElement.lastElementChild.click()', v.null())
    await tab.inNotes('root.querySelectorAll("button").forEach((button) => button.click())', v.null())
    expect(await tab.inNotes('root.querySelectorAll(".panel").length', v.number())).toBe(1)
  })

  it('leaves the page byte for byte as it was once the site is off', async () => {
    const { popup } = await openPopup(tab)
    await popup.click('radio', 'Never read')
    await waitUntil('the notes to be gone', () =>
      tab.evaluate('document.documentElement.outerHTML', v.string()).then((html) => html.trim() !== '' && !html.includes('</body><div>')),
    )
    await popup.close()
    const without = await tab.evaluate('document.documentElement.outerHTML', v.string())
    await tab.reload()
    expect(await tab.evaluate('document.documentElement.outerHTML', v.string())).toBe(without)
  })

  it('is closed for good on a site when it was closed three times, which is still read by itself', async () => {
    await askForNotes(driver, tab)
    for (let times = 0; times < 3; times += 1) {
      if (times > 0) await tab.reload()
      await notesOn(tab)
      await clickNote(tab, '◆')
      await clickNote(tab, 'Close the notes')
      await waitUntil('the notes to be gone', () => tab.inNotes('root === null', v.boolean()))
    }
    await waitUntil('the site to be quiet', async () => JSON.stringify((await driver.stored()).local).includes('"quiet"'))
    await tab.reload()
    await waitUntil('a badge', async () => (await tab.badge()).text)
    expect(await tab.inNotes('root === null', v.boolean())).toBe(true)
  })

  it('gives the browser nothing to complain of', async () => {
    expect(await driver.complaints()).toEqual([])
  })
})

async function askForNotes(driver: Driver, tab: Tab): Promise<void> {
  const { popup } = await openPopup(tab)
  await driver.allowGrant('kettle.example')
  await popup.click('radio', 'Read by itself, with notes')
  await notesOn(tab)
  await popup.close()
}

/** The words of all notes, once they are there and in their places. */
function notesOn(tab: Tab): Promise<string> {
  const text = `root?.querySelector('[data-place="here"], [data-place="small"]') ? root.querySelector('section').textContent : ''`
  return waitUntil('notes on the page', () => tab.inNotes(text, v.string()))
}

/** A real click on the first button in the notes that holds a text, once it can be hit. */
async function clickNote(tab: Tab, text: string): Promise<void> {
  const find = `[...root.querySelectorAll('button')].find(({ textContent }) => textContent.includes(${JSON.stringify(text)}))`
  await tab.inNotes(`(${find}).focus()`, v.null())
  const hit = `((button) => {
    const { left, top, width, height } = button.getBoundingClientRect()
    const point = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
    if (button.closest('.note').dataset.place === 'away') return null
    if (button.contains(root.elementFromPoint(point.x, point.y))) return point
    button.scrollIntoView({ block: 'center' })
    return null
  })(${find})`
  await tab.clickAt(await waitUntil(`"${text}" to be in its place`, () => tab.inNotes(hit, v.nullable(Point))))
}

/** The page's own mark-up, without what is laid over it. */
function ownMarkup(tab: Tab): Promise<string> {
  return tab.evaluate('document.head.outerHTML + document.body.outerHTML', v.string())
}

/** Texts of the page that a note in sight lies over. */
const COVERED = `[...root.querySelectorAll('.note:not([data-place=away]) > button')].flatMap((button) => {
  const { left, top, right, bottom } = button.getBoundingClientRect()
  const document = root.ownerDocument
  const walker = document.createTreeWalker(document.body, 4)
  const covered = []
  while (walker.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    const hit = [...range.getClientRects()].some((box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top)
    if (hit && walker.currentNode.textContent.trim() !== '') covered.push(walker.currentNode.textContent)
  }
  return covered
})`
