import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { DUTCH } from './languages/dutch.ts'
import { FRENCH } from './languages/french.ts'
import { GERMAN } from './languages/german.ts'
import { ITALIAN } from './languages/italian.ts'
import { JAPANESE } from './languages/japanese.ts'
import { PORTUGUESE } from './languages/portuguese.ts'
import { SPANISH } from './languages/spanish.ts'
import { fitEnglish } from './training/english-model.ts'
import { fitBesideWords } from './training/other-model.ts'
import { writePack } from './training/write-pack.ts'

// Writes public/models from the folders of opinion and authenticity data; the same data give the same bytes:
//   npm run train -- ../shared/opinions ../shared/authenticity

const [opinions = '../shared/opinions', authenticity = '../shared/authenticity'] = process.argv.slice(2)
const folder = path.join(import.meta.dirname, '../public/models')
mkdirSync(folder, { recursive: true })
write('en.bin', writePack(fitEnglish(opinions, authenticity, () => true)))
for (const data of [DUTCH, FRENCH, GERMAN, ITALIAN, JAPANESE, PORTUGUESE, SPANISH]) {
  const model = fitBesideWords(data, authenticity)
  write(`${data.code}.json`, JSON.stringify(data))
  if (model !== null) write(`${data.code}.bin`, writePack(model))
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, name), content)
}
