import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { ENGLISH } from '../src/core/opinions/english/english.ts'
import type { LanguageData } from '../src/core/opinions/language-data.ts'
import type { PolarityModel } from '../src/core/opinions/model/polarity-model.ts'
import { readPack } from '../src/core/opinions/model/read-pack.ts'
import { MINED_LANGUAGES, type Models } from '../src/core/opinions/models.ts'

/** What the extension ships of every language, read from the repository. */
export function shippedModels(): Models {
  return new Map(MINED_LANGUAGES.map((code) => [code, { data: dataOf(code), model: modelOf(code) }]))
}

function dataOf(code: string): LanguageData {
  return code === ENGLISH.code ? ENGLISH : JSON.parse(readFileSync(fileOf(code, 'json'), 'utf8'))
}

function modelOf(code: string): PolarityModel | null {
  return existsSync(fileOf(code, 'bin')) ? readPack(readFileSync(fileOf(code, 'bin'))) : null
}

function fileOf(code: string, kind: 'bin' | 'json'): string {
  return path.join(import.meta.dirname, `../public/models/${code}.${kind}`)
}
