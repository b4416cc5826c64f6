import { join } from 'node:path'

import { build } from 'vite'

/** A file of this folder with all that it imports as one script, as small as the extension's own; it makes a name of the file's name. */
export async function pageScript(name: 'reader' | 'miner'): Promise<string> {
  const lib = { entry: join(import.meta.dirname, `${name}.ts`), name, formats: ['iife' as const] }
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, target: 'es2023', minify: true, lib } })
  const [first] = [built].flat()
  const [chunk] = first !== undefined && 'output' in first ? first.output : []
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not built`)
  return chunk.code
}
