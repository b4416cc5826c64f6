/**
 * Saves a page as a test case with what the reader makes of it, for a person to check.
 *
 *   npm run add-page -- FILE.html --url URL --site amazon --case NAME
 *   npm run add-page -- --again amazon/NAME
 *
 * The first writes test/sites/pages/<site>/<case>/{page.html, listing.json}; the second, once the page was shortened or the shop's file has grown, reads the
 * page there again and writes listing.json anew. Scripts (but those that hold data on reviews), styles and comments are left out; what stands in
 * `template shadowrootmode` is read as a shadow root. Before it is committed: other words in place of the reviewers', no names, and listing.json as a
 * reader of the page would have it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import type { Reading } from '../src/core/reading.ts'
import { knownSite } from '../src/sites/sites.ts'
import { loadPage, readSavedPage, withPage } from './saved-page.ts'
import { PAGES, TIME_OF_READING } from './test-pages.ts'

const NEEDLESS = 'script, style, link:not([rel="canonical"]), svg, iframe'
/** A script with data of the kind that reviews are drawn from; others are code. */
const DATA = /ld\+json|["'](?:rating\w*|stars?|score|review(?:s|Text|Body)?)["']\s*:/iu
const PLAIN_NAME = /^[a-z0-9-]+$/u
const CASE = /^[a-z0-9-]+\/[a-z0-9-]+$/u

const { values, positionals } = parseArgs({
  options: { url: { type: 'string' }, site: { type: 'string' }, case: { type: 'string' }, again: { type: 'string' } },
  allowPositionals: true,
})
const [file] = positionals
const { url, site = '', case: name = '', again } = values

if (again !== undefined && CASE.test(again) && existsSync(join(PAGES, again, 'page.html'))) {
  readAgain(join(PAGES, again))
} else if (file !== undefined && url !== undefined && PLAIN_NAME.test(site) && PLAIN_NAME.test(name)) {
  addPage(file, url, join(PAGES, site, name))
} else {
  console.error('usage: npm run add-page -- FILE.html --url URL --site amazon --case a-name-in-small-letters')
  console.error('       npm run add-page -- --again amazon/a-name-that-is-there')
  process.exitCode = 2
}

function addPage(file: string, url: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'page.html'), withPage(loadPage(file), url, slim))
  readAgain(folder)
  const known = knownSite(new URL(url))
  if (known === null) console.log(`No shop's file names ${new URL(url).hostname} yet.`)
  else if (known.name !== site) console.log(`This is a page of ${known.name}: its cases stand in ${join(PAGES, known.name)}.`)
  console.log("Now shorten page.html to two or three reviews, and put other words in place of the reviewers'.")
}

function readAgain(folder: string): void {
  const reading = readSavedPage(readFileSync(join(folder, 'page.html'), 'utf8'), undefined, TIME_OF_READING)
  writeFileSync(join(folder, 'listing.json'), `${JSON.stringify(reading, null, 2)}\n`)
  console.log(`${folder}: ${reading.kind}`)
  show(reading)
  console.log('Correct listing.json to what a person sees on the page.')
}

function show(reading: Reading): void {
  if (!('listing' in reading)) return
  const { product, reviews } = reading.listing
  for (const part of [product, ...reviews]) {
    const said = Object.entries(part).filter(([, value]) => value !== null && value !== '' && value !== 0)
    console.log(`  ${said.map(([field, value]) => `${field}: ${JSON.stringify(value).slice(0, 60)}`).join(', ')}`)
  }
}

function slim(document: Document, url: URL): string {
  const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')].map(({ content }) => content)
  for (const part of [document, ...templates]) {
    for (const element of part.querySelectorAll(NEEDLESS)) {
      if (element.localName !== 'script' || !DATA.test(`${element.getAttribute('type')} ${element.textContent}`)) element.remove()
    }
  }
  const comments = document.createNodeIterator(document, document.defaultView?.NodeFilter.SHOW_COMMENT)
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode()) comment.parentNode?.removeChild(comment)
  if (document.querySelector('link[rel="canonical"]') === null) {
    const link = document.createElement('link')
    link.rel = 'canonical'
    link.href = url.href
    document.head.append(link)
  }
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`
}
