import { languageOf } from '../../src/core/text/language.ts'
import { jsonLines } from '../training/examples.ts'
import { type JudgedListing, listingOf, pageListings, reviewOf } from './judged-listings.ts'
import { SHOP_DOMAINS, translatedRows } from './translated-rows.ts'

/**
 * Products with reviews in one language other than English: saved shop pages, products made up of the texts of M-ABSA, and hotels (MAIDEUP, which the files of four languages have learnt from).
 * Of the last two the first half, which was read while the word lists were worked on, or the second, which was not.
 */
export function foreignListings(
  folders: { readonly opinions: string; readonly pages: string; readonly authenticity: string },
  language: string,
  half: 'first' | 'second',
): readonly JudgedListing[] {
  const pages = pageListings(folders.pages).filter(({ reviews }) =>
    isMostly(
      language,
      reviews.map(({ text }) => text),
    ),
  )
  const made = TRANSLATED.has(language) ? SHOP_DOMAINS.flatMap((domain) => halfOf(madeUp(folders.opinions, language, domain), half)) : []
  return [...pages.map((listing) => ({ kind: 'page', listing }) as const), ...made, ...halfOf(hotels(folders.authenticity, language), half)]
}

/** The languages of M-ABSA. */
export const TRANSLATED: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'pt', 'nl', 'ja'])

const REVIEWS = 14
// A row on phones is a review, of the others a sentence.
const ROWS_A_REVIEW = { phone: 1, laptop: 2, food: 2 } as const

function isMostly(language: string, texts: readonly string[]): boolean {
  const known = texts.map((text) => languageOf(text)).filter((code) => code !== null)
  return known.length > 0 && known.filter((code) => code === language).length > known.length / 2
}

function madeUp(folder: string, language: string, domain: (typeof SHOP_DOMAINS)[number]): readonly JudgedListing[] {
  const texts = joined(
    translatedRows(folder, language, domain).map(({ text }) => text),
    ROWS_A_REVIEW[domain],
  )
  return lots(texts, REVIEWS).map((lot, at) => {
    const reviews = lot.map((text, review) => reviewOf(`${review}`, text, null))
    return { kind: domain, listing: listingOf(`${domain} ${at}`, reviews) }
  })
}

function hotels(folder: string, language: string): readonly JudgedListing[] {
  const rows = jsonLines(folder, 'maideup/dev.jsonl', ({ text, lang, rating }: { text: string; lang: string; rating: number }) =>
    lang === language ? [{ text, rating }] : [],
  )
  return lots(rows, REVIEWS).map((lot, at) => {
    const reviews = lot.map(({ text, rating }, review) => reviewOf(`${review}`, text, rating))
    return { kind: 'hotel', listing: listingOf(`Hotel ${at}`, reviews) }
  })
}

function joined(texts: readonly string[], each: number): readonly string[] {
  return lots(texts, each).map((lot) => lot.join(' '))
}

function lots<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, lot) => all.slice(lot * size, (lot + 1) * size))
}

function halfOf<T>(all: readonly T[], half: 'first' | 'second'): readonly T[] {
  const middle = Math.floor(all.length / 2)
  return half === 'first' ? all.slice(0, middle) : all.slice(middle)
}
