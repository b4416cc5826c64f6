/** Shows the extension at work: builds it, opens a real browser with it on a made-up shop, and opens the popup there. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import * as v from 'valibot'

import { BROWSERS } from './browsers/driver.ts'
import type { BrowserName, Driver, Surface } from './browsers/driver.ts'
import { launch } from './browsers/launch.ts'
import { textOf, waitUntil } from './browsers/on-screen.ts'
import { findBrowser } from './browsers/process.ts'
import { serveDemo } from './demo/serve.ts'

const browser = BROWSERS.find((name) => findBrowser(name) !== null)
if (browser === undefined) refuse()
else await show(browser)

function refuse(): void {
  console.error('No browser found. Install Chromium or Firefox (Debian: sudo apt install chromium, or firefox-esr),')
  console.error('or say where it is: CHROME_PATH=/path/to/chromium npm start, FIREFOX_PATH=/path/to/firefox npm start')
  process.exitCode = 1
}

async function show(name: BrowserName): Promise<void> {
  const mode = name === 'firefox' ? ['--mode', 'firefox'] : []
  const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'error', ...mode], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the extension could not be built')
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
  const extension = resolve('dist', name === 'firefox' ? 'firefox' : 'chrome')
  const shop = await serveDemo()
  const driver = await launch(name, { extension, serve: null, headless, privateWindows: false })
  try {
    const tab = await driver.open(shop.url)
    const popup = await tab.openPopup()
    await waitUntil('the popup to have read the page', () =>
      popup.evaluate(`document.querySelector('main[aria-busy=false]') !== null`, v.boolean()),
    )
    await (headless ? print(popup) : stay(driver, name))
  } finally {
    await driver.close()
    shop.close()
  }
}

async function print(popup: Surface): Promise<void> {
  mkdirSync('.cache', { recursive: true })
  const picture = join('.cache', 'start.png')
  writeFileSync(picture, await popup.picture())
  console.log(
    `${await textOf(popup)}\n\nThis is what the popup says of the made-up shop. No display here, so it is printed; its picture: ${picture}`,
  )
}

async function stay({ closed }: Driver, name: BrowserName): Promise<void> {
  console.log(`The demo shop is open in ${name}, and the popup on it. Closed it? Click the salt crystal in the toolbar again`)
  console.log('(in Chromium it may stand behind the puzzle piece). Close the browser or press Ctrl+C to end.')
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', resolve))
  await Promise.race([closed, interrupted])
}
