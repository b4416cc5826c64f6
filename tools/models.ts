import { readFileSync } from 'node:fs'
import path from 'node:path'

import { readPack } from '../src/core/opinions/model/read-pack.ts'
import type { Models } from '../src/core/opinions/models.ts'

/** The models that the extension ships, read from the repository. */
export function shippedModels(): Models {
  const model = readPack(readFileSync(path.join(import.meta.dirname, '../public/models/en.bin')))
  return model === null ? new Map() : new Map([['en', model]])
}
