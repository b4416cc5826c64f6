import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import * as v from 'valibot'
import { expect, test } from 'vitest'

import manifest from '../manifest.json' with { type: 'json' }

/** The oldest Firefox for Android that takes the extension. */
const OLDEST = Number.parseFloat(manifest.browser_specific_settings.gecko_android.strict_min_version)

/** What Firefox for Android lacks and we use elsewhere, each with the words by which every file that uses it asks first whether it is there. */
const ASKED_FIRST: Readonly<Record<string, RegExp>> = {
  commands: /^(?![\s\S]*\bcommands\.)/u,
  contextMenus: /^(?![\s\S]*\bcontextMenus\.)/u,
  sidePanel: /sidePanel\(\)\s*(?:\?\.|!== null)/u,
  sidebarAction: /sidebar\(\)\s*(?:\?\.|!== null)/u,
}

type Entry = object

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null
const entriesOf = (value: unknown): Readonly<Record<string, Entry>> =>
  isEntry(value) ? Object.fromEntries(Object.entries(value).filter((pair): pair is [string, Entry] => isEntry(pair[1]))) : {}

const require = createRequire(import.meta.url)
// Read as data: as a module it would be gone through line by line.
const DATA = entriesOf(JSON.parse(readFileSync(require.resolve('@mdn/browser-compat-data'), 'utf8')))
const API = entriesOf(DATA['api'])
const NAVIGATOR = entriesOf(API['Navigator'])
const EXTENSION_API = entriesOf(entriesOf(DATA['webextensions'])['api'])

const Support = v.object({
  version_added: v.union([v.string(), v.boolean(), v.null()]),
  version_removed: v.optional(v.unknown()),
  flags: v.optional(v.unknown()),
})
const Compat = v.object({ __compat: v.object({ support: v.object({ firefox_android: v.union([Support, v.array(Support)]) }) }) })

/** Names of namespaces that say what they are wherever they stand. */
const CAMEL_NAMESPACES = Object.keys(EXTENSION_API).filter((name) => /[A-Z]/u.test(name) && !isNamespaceThere(name))

const SRC = join(import.meta.dirname, '..', 'src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name))
const codeOf = (file: string) => withoutComments(readFileSync(join(SRC, file), 'utf8'))

test('nothing is called that Firefox for Android lacks, unless we ask first whether it is there', () => {
  expect(files.flatMap((file) => lackingIn(codeOf(file)).map((name) => `${file} uses ${name}`))).toEqual([])
})

test.each([
  ['browser.sidebarAction.open()', ['sidebarAction']],
  ['await browser.windows?.create({})', ['windows']],
  ['chrome.tabs.goForwardOrSo()', ['tabs.goForwardOrSo']],
  ['const { menus } = browser', ['browser, taken apart']],
  ['browser.contextMenus?.removeAll()', []],
  ['browser.contextMenus?.removeAll(); browser.contextMenus.create({})', ['contextMenus']],
  ['browser["tabs"].query({})', ['browser, taken apart']],
  ['(browser as Panels).sidePanel?.open()', ['sidePanel']],
  ['if (sidePanel() !== null) (browser as Panels).sidePanel?.open()', []],
  ['navigator.usb.getDevices()', ['navigator.usb']],
  ['new BarcodeDetector({})', ['BarcodeDetector']],
  ['browser.tabs.query({}); browser.storage.session.get(); browser.runtime.onMessage.addListener(heard)', []],
])('%s is seen for what it is', (code, lacking) => {
  expect(lackingIn(code)).toEqual(lacking)
})

/** The names of what a code uses, lacks on Android, and does not ask for first. */
function lackingIn(code: string): readonly string[] {
  const taken = /(?:=|\()\s*(?:browser|chrome)\s*(?:[;,)\n]|$)|\b(?:browser|chrome)\s*\[/u.test(code) ? ['browser, taken apart'] : []
  const ours = [...code.matchAll(/\b(?:browser|chrome)\??\.(\w+)(?:\??\.(\w+))?(?:\??\.(\w+))?/gu)].flatMap((match) =>
    lackingCall(match.slice(1)),
  )
  const namespaces = CAMEL_NAMESPACES.filter((name) => new RegExp(`\\.${name}\\b`, 'u').test(code))
  const device = [...code.matchAll(/\bnavigator\??\.(\w+)/gu)].flatMap(([, name = '']) =>
    isThere(NAVIGATOR[name]) ? [] : [`navigator.${name}`],
  )
  const made = [...code.matchAll(/\bnew ([A-Z]\w+)/gu)].flatMap(([, name = '']) => (!API[name] || isThere(API[name]) ? [] : [name]))
  return [...new Set([...taken, ...ours, ...namespaces, ...device, ...made])].filter((name) => ASKED_FIRST[name]?.test(code) !== true)
}

/** What is missing of a call such as `storage.session.get`: the namespace, or its member; nothing where all is there. */
function lackingCall([namespace = '', member, own]: readonly (string | undefined)[]): readonly string[] {
  if (!isNamespaceThere(namespace)) return [namespace]
  const known = entriesOf(EXTENSION_API[namespace])
  if (member === undefined || isEventOf(own)) return isMemberThere(known, member) ? [] : [`${namespace}.${member}`]
  if (!isMemberThere(known, member)) return [`${namespace}.${member}`]
  const inArea = namespace === 'storage' ? entriesOf(known['StorageArea']) : null
  return own === undefined || inArea === null || isThere(inArea[own]) ? [] : [`${namespace}.${member}.${own}`]
}

function isMemberThere(known: Readonly<Record<string, Entry>>, member: string | undefined): boolean {
  return member === undefined || isThere(known[member])
}

function isEventOf(own: string | undefined): boolean {
  return own === 'addListener' || own === 'removeListener' || own === 'hasListener'
}

/** Of some namespaces only the members are told apart. */
function isNamespaceThere(name: string): boolean {
  const namespace = EXTENSION_API[name]
  if (namespace === undefined) return false
  return !('__compat' in namespace) ? Object.values(entriesOf(namespace)).some(isThere) : isThere(namespace)
}

/** Is it in the oldest Firefox for Android that takes the extension, without a flag? */
function isThere(entry: Entry | undefined): boolean {
  const compat = v.safeParse(Compat, entry)
  if (!compat.success) return false
  const { __compat: told } = compat.output
  return [told.support.firefox_android].flat().some(({ version_added, version_removed, flags }) => {
    if (flags !== undefined || version_removed !== undefined) return false
    return version_added === true || (typeof version_added === 'string' && Number.parseFloat(version_added.replace('≤', '')) <= OLDEST)
  })
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '')
}
