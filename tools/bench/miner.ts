import type { Listing } from '../../src/core/listing.ts'
import { ENGLISH } from '../../src/core/opinions/english/english.ts'
import { mineOpinions } from '../../src/core/opinions/mine-opinions.ts'
import { readPack } from '../../src/core/opinions/model/read-pack.ts'

/** Prepares the mining of a listing in English, from the model's file in base64. For the bench, which puts it into a page as one script. */
export function minerOf(pack: string, listing: Listing): () => number {
  const bytes = Uint8Array.from(atob(pack), (letter) => letter.codePointAt(0) ?? 0)
  const models = () => new Map([[ENGLISH.code, { data: ENGLISH, model: readPack(bytes) }]])
  let loaded: ReturnType<typeof models> | null = null
  return () => mineOpinions(listing, [], (loaded ??= models())).opinions.length
}
