import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as v from 'valibot'
import { expect, test } from 'vitest'

import manifest from '../manifest.json' with { type: 'json' }
import { BADGES } from '../src/words/badge-words.ts'

test('the install asks for nothing that a browser would warn of', () => {
  expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'])
  expect(manifest).not.toHaveProperty('host_permissions')
  expect(manifest).not.toHaveProperty('content_scripts')
  expect(manifest).not.toHaveProperty('web_accessible_resources')
})

test('our own pages can reach nothing but the package itself', () => {
  const policy = manifest.content_security_policy.extension_pages
  expect(policy).toContain("default-src 'none'")
  expect(policy.match(/https?:|\*|unsafe-inline|'unsafe-eval'|data:/gu)).toBeNull()
})

const LOCALES = join(import.meta.dirname, '..', 'public', '_locales')
const CODES = readdirSync(LOCALES)
const Messages = v.record(v.string(), v.object({ message: v.string() }))

test.each(CODES)('the stores and the browser are told in %s what this is, under its one name, and briefly', (locale) => {
  const messages = messagesOf(locale)
  expect(Object.keys(messages).toSorted()).toEqual(Object.keys(messagesOf('en')).toSorted())
  expect(messages['name']?.message).toBe('Grain of Salt')
  expect(messages['description']?.message.length).toBeLessThanOrEqual(132)
})

function messagesOf(locale: string) {
  return v.parse(Messages, JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')))
}

test('every language of the interface has its sentence for the stores', () => {
  expect(new Set(CODES.map((locale) => locale.split('_')[0]))).toEqual(new Set(Object.keys(BADGES)))
})

test('Firefox is told that no data is collected, on the phone too', () => {
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
  expect(manifest.browser_specific_settings).toHaveProperty('gecko_android')
})
