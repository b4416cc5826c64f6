import { expect, test, vi } from 'vitest'

import { fakeBrowser } from '../fake-browser.ts'

vi.doMock('webextension-polyfill', () => ({ default: fakeBrowser().browser }))
const { readSettingsFile, writeSettingsFile } = await import('../../src/options/settings-file.ts')

const settings = {
  sites: { 'shop.example': 'quiet', 'bücher.example': 'off' },
  filters: [{ kind: 'months', months: 6 }],
  strictness: 'strict',
} as const
const written = (part: object) =>
  JSON.stringify({ format: 'grain-of-salt settings', version: 1, settings: { ...settings, sites: {}, ...part } })

test('what was written is read as it was, without the pause and what was closed', () => {
  const own = { ...settings, sites: { 'shop.example': 'quiet' } } as const
  expect(readSettingsFile(writeSettingsFile({ ...own, closings: { 'shop.example': 1 }, pausedUntil: 5 }))).toEqual({
    kind: 'settings',
    settings: own,
  })
})

test.each<[string, string, object]>([
  ['no JSON', '{"format":', { kind: 'not-json' }],
  ['another program’s', '{"version":1}', { kind: 'not-ours' }],
  ['no object', '[]', { kind: 'not-ours' }],
  ['a later version’s', '{"format":"grain-of-salt settings","version":2}', { kind: 'newer' }],
  ['without end', `"${'x'.repeat(200_000)}"`, { kind: 'too-large' }],
  ['a state that is none', written({ sites: { 'shop.example': 'always' } }), { kind: 'broken', where: 'settings.sites.shop.example' }],
  ['a pattern for a site', written({ sites: { '*.example': 'quiet' } }), { kind: 'broken', where: 'settings.sites.*.example' }],
  ['a name that is none of a site', written({ sites: { constructor: 'quiet' } }), { kind: 'broken' }],
  ['all sites', written({ sites: { '*': 'quiet' } }), { kind: 'broken' }],
  ['an address for a site', written({ sites: { 'https://shop.example/': 'quiet' } }), { kind: 'broken' }],
  ['a filter that is none', written({ filters: [{ kind: 'months', months: 7 }] }), { kind: 'broken', where: 'settings.filters.0.months' }],
  ['a filter of one product', written({ filters: [{ kind: 'variant', variant: 'Blue' }] }), { kind: 'broken', where: 'settings.filters' }],
  ['a filter twice', written({ filters: [{ kind: 'photos' }, { kind: 'photos' }] }), { kind: 'broken' }],
  ['something else besides', written({ pausedUntil: 5 }), { kind: 'broken', where: 'settings.pausedUntil' }],
  ['a part missing', written({ strictness: undefined }), { kind: 'broken', where: 'settings.strictness' }],
])('%s is refused with its reason', (_, text, expected) => {
  expect(readSettingsFile(text)).toMatchObject(expected)
})

test('where a file is broken is told in a few words, however long the place', () => {
  const read = readSettingsFile(written({ sites: { ['x'.repeat(5000)]: 'quiet' } }))
  expect(read.kind === 'broken' ? read.where.length : 0).toBe(80)
})

test('a name that every object has is no site', () => {
  const read = readSettingsFile(written({}).replace('"sites":{}', '"sites":{"__proto__":"quiet"}'))
  expect(read.kind === 'settings' ? Object.keys(read.settings.sites) : []).toEqual([])
})
