import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

import * as v from 'valibot'

import { productPage } from '../../tools/demo/product-page.ts'
import type { BrowserName, Driver, Serve, Surface, Tab } from '../../tools/browsers/driver.ts'
import { launch } from '../../tools/browsers/launch.ts'
import { textOf, waitUntil } from '../../tools/browsers/on-screen.ts'

/** Pages by the address at which they stand. */
export type Pages = ReadonlyMap<string, string>

/** The demo shop, at an address on the web. */
export const DEMO = { site: 'kettle.example', url: 'https://www.kettle.example/kettles/harbour', reviews: 29, html: productPage() } as const

/** Starts a browser with the built extension in it; only what is given can be reached. */
export function startWith(
  name: BrowserName,
  pages: Pages | Serve,
  { privateWindows = false, ...camera }: { readonly privateWindows?: boolean; readonly camera?: string } = {},
): Promise<Driver> {
  const extension = resolve(process.env['DIST'] ?? 'dist', name === 'chromium' ? 'chrome' : 'firefox')
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`${extension} is not built; run npm run build`)
  const serve: Serve = typeof pages === 'function' ? pages : (url) => pages.get(url) ?? null
  return launch(name, { extension, serve, headless: true, privateWindows, ...camera })
}

/** Opens the popup on a tab and waits until it shows something other than that it is reading. */
export async function openPopup(tab: Tab): Promise<{ readonly popup: Surface; readonly text: string }> {
  const popup = await tab.openPopup()
  const text = await waitUntil('the popup to have read the page', async () => {
    const isDrawn = await popup.evaluate(`document.querySelector('main[aria-busy=false]') !== null`, v.boolean())
    return isDrawn ? await textOf(popup) : null
  })
  return { popup, text }
}

/** Waits until the popup shows a text. */
export async function seeText(surface: Surface, wanted: string): Promise<string> {
  return waitUntil(`"${wanted}"`, async () => {
    const shown = await textOf(surface)
    return shown.includes(wanted) ? shown : null
  })
}
