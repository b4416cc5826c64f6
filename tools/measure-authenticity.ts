/**
 * Measures the weighing of reviews on listings with known campaigns, on honest crowds and on observed products, as the tables of METHOD.md.
 *
 *   npm run measure-authenticity                       prints them
 *   npm run measure-authenticity -- ../shared --check  fails where METHOD.md says otherwise
 *   npm run measure-authenticity -- ../shared --write  brings METHOD.md up to date
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { differences } from './authenticity/differences.ts'
import { measurePart, PARTS, tablesOf } from './authenticity/parts.ts'
import { runSideBySide } from './authenticity/run-side-by-side.ts'

const METHOD = 'METHOD.md'
const [BEGIN, END] = ['<!-- figures -->', '<!-- end of figures -->']
const [shared = '../shared', mode = '', part = ''] = process.argv.slice(2)

if (mode === '--part') console.log(JSON.stringify(measurePart(part, shared)))
else if (!existsSync(join(shared, 'authenticity'))) console.log(`Not measured: the data are not there (${shared}).`)
else answer(await tables())

async function tables(): Promise<string> {
  const results = await runSideBySide(PARTS.map((name) => [import.meta.filename, shared, '--part', name]))
  return tablesOf(new Map(PARTS.map((name, i) => [name, results[i] ?? ''])))
}

function answer(figures: string): void {
  const method = readFileSync(METHOD, 'utf8')
  const [before = '', rest = ''] = method.split(BEGIN)
  const [kept = '', after = ''] = rest.split(END)
  if (mode === '--write') writeFileSync(METHOD, `${before}${BEGIN}\n\n${figures}\n\n${END}${after}`)
  else if (mode === '--check') report(differences(kept, figures))
  else console.log(figures)
}

function report(found: readonly string[]): void {
  for (const difference of found) console.error(difference)
  if (found.length > 0) process.exitCode = 1
  console.log(found.length === 0 ? `${METHOD} holds the figures measured.` : `${METHOD} does not hold the figures measured.`)
}
