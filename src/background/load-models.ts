import browser from 'webextension-polyfill'

import { ENGLISH } from '../core/opinions/english/english.ts'
import type { LanguageData } from '../core/opinions/language-data.ts'
import type { PolarityModel } from '../core/opinions/model/polarity-model.ts'
import { readPack } from '../core/opinions/model/read-pack.ts'
import { type LanguageModel, MINED_LANGUAGES, MODELLED_LANGUAGES, type Models } from '../core/opinions/models.ts'

/** What languages (BCP 47 primary subtags) need, out of the extension's own package, each read once in a life of the background. */
export async function loadModels(spoken: readonly string[]): Promise<Models> {
  const wanted = MINED_LANGUAGES.filter((code) => spoken.includes(code))
  const found = await Promise.all(wanted.map(async (code) => [code, await loadOnce(code)] as const))
  return new Map(found.flatMap(([code, model]) => (model === null ? [] : [[code, model] as const])))
}

const loading = new Map<string, Promise<LanguageModel | null>>()

function loadOnce(code: string): Promise<LanguageModel | null> {
  // Without its files a language is not mined, English by its word lists alone: better than no result.
  const model = loading.get(code) ?? load(code).catch(() => null)
  loading.set(code, model)
  return model
}

async function load(code: string): Promise<LanguageModel> {
  const [data, model] = await Promise.all([code === ENGLISH.code ? ENGLISH : loadData(code), loadPack(code)])
  return { data, model }
}

async function loadData(code: string): Promise<LanguageData> {
  const file = await fetch(browser.runtime.getURL(`models/${code}.json`))
  return file.json()
}

async function loadPack(code: string): Promise<PolarityModel | null> {
  if (!MODELLED_LANGUAGES.has(code)) return null
  const file = await fetch(browser.runtime.getURL(`models/${code}.bin`))
  return readPack(new Uint8Array(await file.arrayBuffer()))
}
