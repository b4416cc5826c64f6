import { enScan } from './en-scan.ts'
import { faithfulTo } from './faithful.ts'
import type { OwnWords } from './own-words.ts'

const faithful = faithfulTo<typeof enScan>()

/** What the page that reads barcodes says beside what all pages say. */
export const SCAN_WORDS: OwnWords<typeof enScan> = {
  english: enScan,
  others: {
    de: async () => faithful((await import('./de/de-scan.ts')).deScan),
    fr: async () => faithful((await import('./fr/fr-scan.ts')).frScan),
    es: async () => faithful((await import('./es/es-scan.ts')).esScan),
    it: async () => faithful((await import('./it/it-scan.ts')).itScan),
    pt: async () => faithful((await import('./pt/pt-scan.ts')).ptScan),
    nl: async () => faithful((await import('./nl/nl-scan.ts')).nlScan),
    pl: async () => faithful((await import('./pl/pl-scan.ts')).plScan),
    ja: async () => faithful((await import('./ja/ja-scan.ts')).jaScan),
    ar: async () => faithful((await import('./ar/ar-scan.ts')).arScan),
  },
}
