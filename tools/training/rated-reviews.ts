import { type Example, jsonLines } from './examples.ts'

interface RatedRow {
  readonly text: string
  readonly lang: string
  readonly rating: number
  readonly prod: string
}

/** Reviews of hotels in one language with their stars for a label (MAIDEUP); those of three stars say neither. */
export function ratedReviews(folder: string, language: string): readonly Example[] {
  return jsonLines(folder, 'maideup/dev.jsonl', ({ text, lang, rating, prod }: RatedRow) =>
    lang !== language || rating === 3 ? [] : [{ set: 'maideup', text, side: rating > 3 ? 1 : -1, place: null, group: prod, stars: rating }],
  )
}
