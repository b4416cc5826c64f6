import { enShortlist } from './en-shortlist.ts'
import { faithfulTo } from './faithful.ts'
import type { OwnWords } from './own-words.ts'

const faithful = faithfulTo<typeof enShortlist>()

/** What the page of kept products says beside what all pages say. */
export const SHORTLIST_WORDS: OwnWords<typeof enShortlist> = {
  english: enShortlist,
  others: {
    de: async () => faithful((await import('./de/de-shortlist.ts')).deShortlist),
    fr: async () => faithful((await import('./fr/fr-shortlist.ts')).frShortlist),
    es: async () => faithful((await import('./es/es-shortlist.ts')).esShortlist),
    it: async () => faithful((await import('./it/it-shortlist.ts')).itShortlist),
    pt: async () => faithful((await import('./pt/pt-shortlist.ts')).ptShortlist),
    nl: async () => faithful((await import('./nl/nl-shortlist.ts')).nlShortlist),
    pl: async () => faithful((await import('./pl/pl-shortlist.ts')).plShortlist),
    ja: async () => faithful((await import('./ja/ja-shortlist.ts')).jaShortlist),
    ar: async () => faithful((await import('./ar/ar-shortlist.ts')).arShortlist),
  },
}
