/**
 * Saves a page as a test case with what the reader makes of it, for a person to check.
 *
 *   npm run add-page -- FILE.html --url URL --site amazon --case NAME
 *
 * Writes test/sites/pages/<site>/<case>/{page.html, listing.json}. Scripts (but structured data), styles and comments are left out.
 * Before it is committed: other words in place of the reviewers', no names, and listing.json as a reader of the page would have it.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { loadPage, readSavedPage, withPage } from './saved-page.ts'
import { PAGES, TIME_OF_READING } from './test-pages.ts'

const NEEDLESS =
  'script:not([type="application/ld+json" i]):not([type="application/json" i]), style, link:not([rel="canonical"]), svg, iframe'
const PLAIN_NAME = /^[a-z0-9-]+$/u

const { values, positionals } = parseArgs({
  options: { url: { type: 'string' }, site: { type: 'string' }, case: { type: 'string' } },
  allowPositionals: true,
})
const [file] = positionals
const { url, site = '', case: name = '' } = values

if (file === undefined || url === undefined || !PLAIN_NAME.test(site) || !PLAIN_NAME.test(name)) {
  console.error('usage: npm run add-page -- FILE.html --url URL --site amazon --case a-name-in-small-letters')
  process.exitCode = 2
} else {
  addPage(file, url, join(PAGES, site, name))
}

function addPage(file: string, url: string, folder: string): void {
  const html = withPage(loadPage(file), url, slim)
  const reading = readSavedPage(html, url, TIME_OF_READING)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'page.html'), html)
  writeFileSync(join(folder, 'listing.json'), `${JSON.stringify(reading, null, 2)}\n`)
  const found = 'listing' in reading ? `${reading.listing.reviews.length} reviews of "${reading.listing.product.title}"` : 'no listing'
  console.log(`${folder}: ${reading.kind}, ${found}. Check listing.json against the page, and replace the reviewers' words in both.`)
}

function slim(document: Document, url: URL): string {
  for (const element of document.querySelectorAll(NEEDLESS)) element.remove()
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
