import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Limits in kB of gzipped bytes; what a page or a phone has to load is kept small. */
const LIMITS = { 'content script': 45, 'any cards': 30, notes: 30, popup: 60, 'whole package': 1500 } as const

const dist = join(import.meta.dirname, '..', 'dist', 'chrome')
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(dist, file)).isFile())
const sizes: Record<string, number> = {
  'content script': gzipped(['src/content/main.js']),
  'any cards': gzipped(['src/content/cards-main.js']),
  'reading more': gzipped(['src/content/further-main.js']),
  notes: gzipped(['src/content/notes-main.js']),
  popup: gzipped(loadedBy('src/popup/popup.html')),
  options: gzipped(loadedBy('src/options/options.html')),
  shortlist: gzipped(loadedBy('src/shortlist/shortlist.html')),
  scan: gzipped(loadedBy('src/scan/scan.html')),
  background: gzipped(importedBy('service-worker-loader.js')),
  'whole package': gzipped(files),
}

const tooLarge = Object.entries(LIMITS).filter(([part, limit]) => (sizes[part] ?? Infinity) > limit * 1000)
for (const [part, size] of Object.entries(sizes)) {
  const limit = Object.entries(LIMITS).find(([name]) => name === part)?.[1]
  console.log(`${part.padEnd(15)} ${(size / 1000).toFixed(1).padStart(7)} kB gzipped${limit === undefined ? '' : ` of ${limit}`}`)
}
if (tooLarge.length > 0) {
  console.error(`over the limit: ${tooLarge.map(([part]) => part).join(', ')}`)
  process.exitCode = 1
}

function gzipped(names: readonly string[]): number {
  return [...new Set(names)].reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0)
}

/** An extension page with its styles, and its scripts with all that they import. */
function loadedBy(page: string): string[] {
  const html = readFileSync(join(dist, page), 'utf8')
  const names = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/gu)].map(([, url = '']) => resolve(page, url))
  return [page, ...names.flatMap(importedBy)]
}

function importedBy(script: string): string[] {
  if (!script.endsWith('.js')) return [script]
  const code = readFileSync(join(dist, script), 'utf8')
  const imports = [...code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/gu)].map(([, url = '']) => resolve(script, url))
  return [script, ...imports.flatMap(importedBy)]
}

function resolve(from: string, url: string): string {
  return relative('/', new URL(url, `file:///${from}`).pathname)
}
