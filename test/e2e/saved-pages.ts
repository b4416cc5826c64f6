import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import * as v from 'valibot'

const FOLDER = resolve('../shared/pages')
const INDEX = join(FOLDER, 'index.json')

/** A real product page as it was saved, and how many reviews a person counts on it. */
export interface SavedPage {
  readonly slug: string
  readonly url: string
  readonly html: string
  readonly reviews: number
}

/** Real saved pages are not part of this repository; tests of them are left out where the folder is not there. */
export const hasSavedPages = existsSync(INDEX)

const Index = v.array(v.object({ slug: v.string(), url: v.string() }))
const Truth = v.object({ reviews: v.array(v.unknown()) })

/** Reads a saved page; `null` where the folder is not there. */
export function savedPage(slug: string): SavedPage | null {
  if (!hasSavedPages) return null
  const page = v.parse(Index, readJson(INDEX)).find((known) => known.slug === slug)
  if (!page) throw new Error(`no saved page is called ${slug}`)
  const { reviews } = v.parse(Truth, readJson(join(FOLDER, 'truth', `${slug}.json`)))
  return { ...page, html: readFileSync(join(FOLDER, 'html', `${slug}.html`), 'utf8'), reviews: reviews.length }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
