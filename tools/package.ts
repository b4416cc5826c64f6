import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { zipSync } from 'fflate'

import manifest from '../manifest.json' with { type: 'json' }

/** The same time in every archive, so that the same source gives the same bytes. */
const TIME = new Date(2020, 0, 1)

const dist = join(import.meta.dirname, '..', 'dist')
mkdirSync(dist, { recursive: true })
for (const browser of ['chrome', 'firefox']) {
  const folder = join(dist, browser)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted()
  const archive = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])), {
    level: 9,
    mtime: TIME,
  })
  const file = join(dist, `grain-of-salt-${manifest.version}-${browser}.zip`)
  writeFileSync(file, archive)
  console.log(`${file}  ${(archive.length / 1000).toFixed(1)} kB, ${names.length} files`)
}
