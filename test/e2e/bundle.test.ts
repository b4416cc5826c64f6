import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

const CONTENT_SCRIPT = 'src/content/main.js'
/** Put into a page only where its reviews stand in cards that nobody described. */
const CARDS_SCRIPT = 'src/content/cards-main.js'
/** Put into a page only when the shopper looks at its reviews. */
const FURTHER_SCRIPT = 'src/content/further-main.js'
/** Put into pages of annotated sites. */
const NOTES_SCRIPT = 'src/content/notes-main.js'
/** The decoder of barcodes, others' work: it names no address, and the policy of our pages keeps it to the package. */
const DECODER = /^assets.worker-[\w-]+\.js$/u
/** A `fetch` of some object, as the map of the search library has one, is not the browser's. */
const WAYS_OUT =
  /(?:(?<![.\w$])|\b(?:globalThis|self|window)\.)fetch\((?![\w$,]*\)\{).{40}|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)/gu

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const folder = resolve(process.env['DIST'] ?? 'dist', browser)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|css|html)$/u.test(name))
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const matching = (pattern: RegExp) => files.flatMap((name) => [...read(name).matchAll(pattern)].map(([found]) => ({ name, found })))
  const manifest = v.parse(v.record(v.string(), v.unknown()), JSON.parse(read('manifest.json')))

  it('asks for nothing at install that a browser would warn of, and can be seen by no page', () => {
    const beside = browser === 'chrome' ? ['sidePanel'] : []
    expect(manifest['permissions']).toEqual(['activeTab', 'contextMenus', 'scripting', ...beside, 'storage'])
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*'])
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources']) expect(manifest).not.toHaveProperty(key)
  })

  it.each([CONTENT_SCRIPT, CARDS_SCRIPT, FURTHER_SCRIPT, NOTES_SCRIPT])(
    'has the script for pages under the name by which it is injected, as one classic file: %s',
    (name) => {
      expect(read(name)).not.toMatch(/^\s*(?:import|export)\b|\bimport\s*\(/mu)
    },
  )

  it('runs no text as code', () => {
    expect(matching(/\beval\s*\(|\bnew Function\b|\bimportScripts\b|\bdocument\.write\b/gu)).toEqual([])
  })

  it('takes no text for markup, but for what preact could and we never ask it to', () => {
    const ways = matching(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc)\b/gu)
    const [preact] = ways.map(({ name }) => name)
    expect(ways).toEqual(ways.map(() => ({ name: preact, found: 'innerHTML' })))
    expect(ways.length).toBeLessThanOrEqual(2)
  })

  it('reaches nothing but the package itself, save the script in a page that is asked to read more', () => {
    const ways = matching(WAYS_OUT)
    const outside = ways.filter(({ name, found }) => !DECODER.test(name) && !/^fetch\([\w.$]*runtime\.getURL\(/u.test(found))
    expect(outside.filter(({ name }) => name !== FURTHER_SCRIPT)).toEqual([])
    expect(outside.length).toBe(1)
  })

  it('has a decoder that fetches its own file and names no other place', () => {
    const decoders = files.filter((name) => DECODER.test(name))
    expect(decoders).toHaveLength(1)
    expect(decoders.flatMap((name) => read(name).match(/https?:\/\/[\w.-]+/gu) ?? [])).toEqual([])
    expect(manifest['content_security_policy']).toMatchObject({ extension_pages: expect.stringContaining("connect-src 'self';") })
  })
})
