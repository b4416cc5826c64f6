import { readFileSync } from 'node:fs'

import { JSDOM, VirtualConsole } from 'jsdom'

import type { Reading } from '../src/core/reading.ts'
import { readAtOnce } from '../src/sites/read.ts'
import { readPage } from '../src/sites/read-page.ts'

/** Parses a saved page as a browser does, without running its scripts, and hands it on; the page is gone when `use` returns. */
export function withPage<Result>(html: string | Buffer, url: string | undefined, use: (document: Document, url: URL) => Result): Result {
  const page = parse(html, url)
  const { document } = page.window
  try {
    return use(document, new URL(url ?? savedFrom(document) ?? 'about:blank'))
  } finally {
    page.window.close()
  }
}

/** What the extension reads of a saved page; without a `url` it is the page's own word for it. */
export function readSavedPage(html: string | Buffer, url: string | undefined, now: Date): Reading {
  return withPage(html, url, (document, place) => {
    attachShadowRoots(document)
    return readAtOnce(readPage(document, place, now))
  })
}

/** Turns `template shadowrootmode` into shadow roots, one in the other, as browsers do and jsdom 29.1.1 does not: so a page can be saved with them. */
function attachShadowRoots(document: Document): void {
  const work: ParentNode[] = [document]
  for (let place = work.pop(); place !== undefined; place = work.pop()) {
    for (const template of place.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
      const host = template.parentElement
      if (host === null || host.shadowRoot !== null) continue
      const root = host.attachShadow({ mode: 'open' })
      root.append(template.content)
      template.remove()
      work.push(root)
    }
  }
}

/** A saved page's text; bytes, whose encoding the page itself declares, where it is not UTF-8. */
export function loadPage(file: string): string | Buffer {
  const bytes = readFileSync(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes
  }
}

// As in a browser, `noscript` is text only where scripting is on.
const OPTIONS = { runScripts: 'outside-only', virtualConsole: new VirtualConsole() } as const

function parse(html: string | Buffer, url: string | undefined): JSDOM {
  const options = url === undefined ? OPTIONS : { ...OPTIONS, url }
  try {
    return new JSDOM(html, options)
  } catch {
    // jsdom 29.1.1 throws on some broken style sheets (`width: calc(…` without its end), which reading does not need.
    return new JSDOM(html.toString().replace(/<style\b[^>]*>[^<]*/giu, '<style>'), options)
  }
}

/** Where a page says that it comes from: its canonical link, `og:url`, or the comment that browsers write into what they save. */
function savedFrom(document: Document): string | null {
  const said = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    /<!-- saved from url=\(\d+\)(\S+) -->/u.exec(commentsOf(document))?.[1],
  ]
  return said.find((url) => url !== undefined && url !== null && /^https?:/u.test(url) && URL.canParse(url)) ?? null
}

function commentsOf(document: Document): string {
  return [...document.childNodes, ...document.documentElement.childNodes]
    .filter((node) => node.nodeType === document.COMMENT_NODE)
    .map((node) => `<!--${node.nodeValue ?? ''}-->`)
    .join('\n')
}
