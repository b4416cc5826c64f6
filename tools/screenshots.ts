/**
 * Takes pictures of every state and surface of the built extension in real browsers, light and dark, narrow and wide, German and Arabic among them:
 * `npm run screenshots`, or of what is named (`-- chromium options`). They are held against those accepted last on this machine; `--accept` accepts them.
 * Accepted pictures are not part of the repository: other machines have other fonts.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { BROWSERS } from './browsers/driver.ts'
import { findBrowser } from './browsers/process.ts'
import { compare } from './screenshots/compare.ts'
import { takeAll } from './screenshots/take.ts'

const FOLDER = join('.cache', 'screenshots')
const TAKEN = join(FOLDER, 'taken')
const ACCEPTED = join(FOLDER, 'accepted')
const DIFFERENT = join(FOLDER, 'different')

const named = process.argv.slice(2).filter((name) => !name.startsWith('--'))
rmSync(TAKEN, { recursive: true, force: true })
for (const browser of BROWSERS) {
  if (findBrowser(browser) === null || (named.some(isBrowser) && !named.includes(browser))) continue
  const folder = join(TAKEN, browser)
  mkdirSync(folder, { recursive: true })
  const wanted = named.filter((name) => !isBrowser(name))
  await takeAll(browser, wanted, (name, picture) => writeFileSync(join(folder, `${name}.png`), picture))
}
const taken = readdirSync(TAKEN, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'))
console.log(`${taken.length} pictures in ${TAKEN}`)
if (process.argv.includes('--accept') || !existsSync(ACCEPTED)) cpSync(TAKEN, ACCEPTED, { recursive: true })
else report(taken)

function isBrowser(name: string): boolean {
  return BROWSERS.some((browser) => browser === name)
}

function report(names: readonly string[]): void {
  rmSync(DIFFERENT, { recursive: true, force: true })
  for (const name of names) {
    const accepted = join(ACCEPTED, name)
    const difference = existsSync(accepted) ? compare(readFileSync(accepted), readFileSync(join(TAKEN, name))) : null
    if (difference === null) continue
    console.log(`${name} looks different: ${difference.blocks} blocks`)
    mkdirSync(join(DIFFERENT, name, '..'), { recursive: true })
    writeFileSync(join(DIFFERENT, name), difference.picture)
    process.exitCode = 1
  }
}
