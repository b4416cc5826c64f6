import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { fitEnglish } from './training/english-model.ts'
import { writePack } from './training/write-pack.ts'

// Writes public/models from the folders of opinion and authenticity data; the same data give the same bytes:
//   npm run train -- ../shared/opinions ../shared/authenticity

const [opinions = '../shared/opinions', authenticity = '../shared/authenticity'] = process.argv.slice(2)
const folder = path.join(import.meta.dirname, '../public/models')
mkdirSync(folder, { recursive: true })
writeFileSync(path.join(folder, 'en.bin'), writePack(fitEnglish(opinions, authenticity, () => true)))
