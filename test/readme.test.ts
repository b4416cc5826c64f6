import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import packageJson from '../package.json' with { type: 'json' }
import { SITES } from '../src/sites/sites.ts'

const ROOT = join(import.meta.dirname, '..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const folded = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '')

test.each(SITES.map(({ name }) => name))('the README names %s among the shops', (name) => {
  expect(folded(readme)).toContain(folded(name))
})

test('every command that the README names is there', () => {
  const commands = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, command = '']) => command)
  expect(commands.length).toBeGreaterThan(3)
  expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(commands))
})

test('every file that the README leads to is there', () => {
  const files = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, file = '']) => file)
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
})
