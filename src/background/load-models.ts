import browser from 'webextension-polyfill'

import { readPack } from '../core/opinions/model/read-pack.ts'
import { type Models, NO_MODELS } from '../core/opinions/models.ts'

/** The models for opinions, out of the extension's own package, read once in a life of the background. */
export function loadModels(): Promise<Models> {
  // Without its file a language is judged by the word lists alone, which is better than no result.
  loading ??= load().catch(() => NO_MODELS)
  return loading
}

let loading: Promise<Models> | null = null

async function load(): Promise<Models> {
  const file = await fetch(browser.runtime.getURL('models/en.bin'))
  const model = readPack(new Uint8Array(await file.arrayBuffer()))
  return model === null ? new Map() : new Map([['en', model]])
}
