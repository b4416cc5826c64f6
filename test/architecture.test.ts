import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

import { expect, test } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')

/** Which part of the house may use which; every part may use itself. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  core: [],
  words: ['core'],
  sites: ['core'],
  platform: ['core'],
  content: ['core', 'platform', 'sites', 'words'],
  background: ['core', 'platform', 'words'],
  popup: ['core', 'platform', 'words'],
  options: ['core', 'platform', 'words', 'popup', 'sites'],
  scan: ['core', 'platform', 'words', 'sites', 'popup'],
  shortlist: ['core', 'platform', 'words', 'popup'],
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name))
const importsOf = (file: string) =>
  [
    ...readFileSync(join(SRC, file), 'utf8').matchAll(
      /^(?:import|export)\s[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gmu,
    ),
  ].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '')
const partOf = (file: string) => file.split('/')[0] ?? ''
const targetsOf = (file: string) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(SRC, normalize(join(SRC, dirname(file), name))))

test('no part of the house reaches upward', () => {
  const breaches = files.flatMap((file) =>
    targetsOf(file)
      .filter((target) => partOf(target) !== partOf(file) && !MAY_USE[partOf(file)]?.includes(partOf(target)))
      .map((target) => `${file} uses ${target}`),
  )
  expect(breaches).toEqual([])
})

test('the script in the page takes from the core only shapes and small values', () => {
  const HEAVY = /^core\/(?:authenticity|opinions|analyze)/u
  expect(
    files
      .filter((file) => /^(?:content|sites)\//u.test(file))
      .flatMap(targetsOf)
      .filter((target) => HEAVY.test(target)),
  ).toEqual([])
})

test('what reviews mean is told without a browser, a page, a clock or chance', () => {
  const FOREIGN = /\b(?:(?:document|browser|chrome|navigator|localStorage|performance)\.|fetch\(|Date\.now|new Date\(\)|Math\.random)/u
  const offenders = files
    .filter((file) => file.startsWith('core/'))
    .filter((file) => FOREIGN.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))))
  expect(offenders).toEqual([])
})

test('the browser is spoken to in the parts made for it', () => {
  const users = new Set(files.filter((file) => importsOf(file).includes('webextension-polyfill')).map(partOf))
  expect([...users].toSorted()).toEqual(expect.not.arrayContaining(['core', 'sites', 'words']))
})

function withoutComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\/\/.*$/gmu, '')
    .replace(/'[^'\n]*'/gu, "''")
    .replace(/`[^`]*`/gu, '``')
}
