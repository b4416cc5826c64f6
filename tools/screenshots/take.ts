import { resolve } from 'node:path'

import * as v from 'valibot'

import type { BrowserName, Driver, Surface, Tab } from '../browsers/driver.ts'
import { launch } from '../browsers/launch.ts'
import { textOf, waitUntil } from '../browsers/on-screen.ts'
import { NOTED, STATES } from './pages.ts'

/** Takes what a picture is called, and the picture. */
type Keep = (name: string, picture: Buffer) => void

/** Takes all pictures in one browser, or those of the surfaces that are named. */
export async function takeAll(browser: BrowserName, named: readonly string[], keep: Keep): Promise<void> {
  const served = new Map([...Object.values(STATES), ...Object.values(NOTED)].map(({ url, html }) => [url, html]))
  const extension = resolve('dist', browser === 'chromium' ? 'chrome' : 'firefox')
  const driver = await launch(browser, { extension, serve: (url) => served.get(url) ?? null, headless: true, privateWindows: false })
  const isWanted = (name: string) => named.length === 0 || named.includes(name)
  try {
    for (const name of Object.keys(STATES)) if (isWanted(name)) await popupOn(driver, name, keep)
    if (isWanted('reading')) await popupReading(driver, keep)
    if (isWanted('notes')) await notes(driver, keep)
    if (isWanted('off')) await popupAfter(driver, 'off', (popup) => popup.click('radio', 'Never read'), keep)
    for (const [name, path] of Object.entries(PAGES)) if (isWanted(name)) await ownPage(driver, name, path, keep)
    if (isWanted('paused')) await paused(driver, keep)
  } finally {
    await driver.close()
  }
}

const OPTIONS = 'src/options/options.html'
const PAGES = { options: OPTIONS, welcome: `${OPTIONS}#welcome`, scan: 'src/scan/scan.html' } as const
const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [320, 380, 800, 1280] as const
/** In other languages the widths that are hardest, each in one scheme. */
const OTHERS = [
  { width: 320, scheme: 'dark' },
  { width: 380, scheme: 'light' },
  { width: 1280, scheme: 'light' },
] as const
const LANGUAGES = ['de', 'ar'] as const
/** CSS pixels; what is longer says nothing new. */
const TALLEST = 4000

async function popupOn(driver: Driver, name: string, keep: Keep): Promise<void> {
  const { tab, page } = await openBeside(driver, STATES[name]?.url ?? '')
  await everyLook(page, name, keep)
  await page.close()
  await tab.close()
}

/** Opens the popup as a page of its own, which can have any size; the click on the button is what lets it read the tab. */
async function openBeside(driver: Driver, url: string): Promise<{ readonly tab: Tab; readonly page: Surface }> {
  const own = await driver.openOwn('manifest.json')
  const numbers = () => own.evaluate(`chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))`, v.array(v.number()))
  const before = await numbers()
  const tab = await driver.open(url)
  const number = (await numbers()).find((one) => !before.includes(one))
  await own.close()
  const popup = await tab.openPopup()
  await shown(popup)
  await popup.close()
  const page = await driver.openOwn(`src/popup/popup.html?tab=${number}`)
  await shown(page)
  return { tab, page }
}

function shown(popup: Surface): Promise<string> {
  return waitUntil('the popup to have read the page', async () => {
    const text = await textOf(popup)
    return text === '' || /^(?:Reading|Die Rezensionen dieser|جارٍ)/u.test(text) ? null : text
  })
}

/** While a page is busy, the popup waits for it. */
async function popupReading(driver: Driver, keep: Keep): Promise<void> {
  const { tab, page } = await openBeside(driver, STATES['some']?.url ?? '')
  const reads = `document.querySelector('[data-view="reading"]') !== null`
  await tab.evaluate(`void setTimeout(() => { const end = performance.now() + 5000; while (performance.now() < end); })`, v.null())
  await page.evaluate('void location.reload()', v.null())
  await waitUntil('the popup to read', () => page.evaluate(reads, v.boolean()).catch(() => false))
  for (const scheme of SCHEMES) await take(page, `reading-en-${scheme}-380`, { width: 380, scheme }, keep)
  await page.close()
  await tab.close()
}

async function popupAfter(driver: Driver, name: string, act: (popup: Surface) => Promise<void>, keep: Keep): Promise<void> {
  const { tab, page } = await openBeside(driver, STATES['some']?.url ?? '')
  await act(page)
  await waitUntil('the popup to follow', async () => (await textOf(page)).startsWith('Off'))
  await everyLook(page, name, keep)
  await page.close()
  await tab.close()
}

async function ownPage(driver: Driver, name: string, path: string, keep: Keep): Promise<void> {
  const page = await driver.openOwn(path)
  await waitUntil('the page', async () => (await textOf(page)).length > 50)
  await everyLook(page, name, keep)
  await page.close()
}

async function paused(driver: Driver, keep: Keep): Promise<void> {
  const options = await driver.openOwn(OPTIONS)
  await waitUntil('the page', async () => (await textOf(options)).includes('Pause everywhere'))
  await options.click('button', 'Until I switch it on again')
  await waitUntil('the pause', async () => (await textOf(options)).includes('Paused until'))
  await options.close()
  const { tab, page } = await openBeside(driver, STATES['unreadable']?.url ?? '')
  await everyLook(page, 'paused', keep)
  await page.close()
  await tab.close()
}

/** Notes on pages of a site that is switched to them. */
async function notes(driver: Driver, keep: Keep): Promise<void> {
  const tab = await driver.open(NOTED['light']?.url ?? '')
  const popup = await tab.openPopup()
  await shown(popup)
  await driver.allowGrant('kettle.example')
  await popup.click('radio', 'Read by itself, with')
  await seeNotes(tab)
  await popup.close()
  await tab.close()
  for (const [name, { url }] of Object.entries(NOTED)) {
    for (const width of WIDTHS) await notesOn(driver, url, `notes-${name}`, width, keep)
  }
}

/** At the rating, opened there, and at reviews, one opened and those with signs dimmed. */
async function notesOn(driver: Driver, url: string, name: string, width: number, keep: Keep): Promise<void> {
  const tab = await driver.open(url)
  await tab.look({ width, height: 900, scheme: 'light' })
  await seeNotes(tab)
  await openNote(tab, '.note')
  keep(`${name}-rating-${width}`, await tab.picture())
  await openNote(tab, '.note:nth-of-type(n+7)')
  keep(`${name}-review-${width}`, await tab.picture())
  await tab.inNotes(`root.querySelector('.panel button').focus()`, v.null())
  await tab.press('Enter')
  await rest()
  keep(`${name}-dimmed-${width}`, await tab.picture())
  await tab.close()
}

function seeNotes(tab: Tab): Promise<boolean> {
  return waitUntil('notes', () => tab.inNotes(`(root?.querySelectorAll('.note').length ?? 0) > 7`, v.boolean()))
}

async function openNote(tab: Tab, which: string): Promise<void> {
  await tab.inNotes(`root.querySelector('${which} > button').focus()`, v.null())
  await rest()
  await tab.press('Enter')
  await rest()
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300))
}

async function everyLook(page: Surface, name: string, keep: Keep): Promise<void> {
  for (const scheme of SCHEMES) for (const width of WIDTHS) await take(page, `${name}-en-${scheme}-${width}`, { width, scheme }, keep)
  for (const language of LANGUAGES) {
    await page.evaluate(startAgainIn(language), v.null())
    await waitUntil(`the page in ${language}`, () => page.evaluate(`document.documentElement.lang === '${language}'`, v.boolean()))
    await shown(page)
    for (const look of OTHERS) await take(page, `${name}-${language}-${look.scheme}-${look.width}`, look, keep)
  }
}

interface How {
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

async function take(page: Surface, name: string, how: How, keep: Keep): Promise<void> {
  // In the popup's own width the page is the popup.
  await page.evaluate(
    `void document.documentElement.classList.toggle('in-tab', ${how.width !== 380} && location.pathname.includes('popup'))`,
    v.null(),
  )
  await page.look({ ...how, height: 600 })
  const height = await page.evaluate('document.documentElement.scrollHeight', v.number())
  await page.look({ ...how, height: Math.min(TALLEST, Math.max(300, height)) })
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null))))', v.null())
  keep(name, await page.picture())
}

/** An expression that starts a page once more, in a browser that is said to speak a language: the one that takes the pictures speaks few. */
function startAgainIn(language: string): string {
  return `(async () => {
    chrome.i18n.getUILanguage = () => '${language}'
    if (globalThis.browser) browser.i18n.getUILanguage = chrome.i18n.getUILanguage
    await import(document.querySelector('script[type=module]').src + '?${language}')
    return null
  })()`
}
