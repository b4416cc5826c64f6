import { parseCount } from '../values/numbers.ts'

/**
 * How many ratings the texts of a place count (`(1.234)`, `2,842 global ratings`, `187 Ratings & 33 Reviews`, `レビュー 12件`), in the languages of the shops:
 * the ratings where both are counted, else the reviews; `null` where nothing is counted.
 */
export function ratingsCounted(texts: readonly string[]): number | null {
  const plain = texts.map((text) => text.replace(MARKS, '').trim()).filter((text) => text !== '')
  const words = plain.join(APART).slice(0, MAX_WORDS).replace(SCALE, APART)
  for (const pattern of PATTERNS) {
    const written = pattern.exec(words)?.[1]
    if (written !== undefined && !AVERAGE.test(written)) return parseCount(written)
  }
  return null
}

const MAX_WORDS = 300
/** Two numbers in elements of their own are never one, but a number and what it counts can be. */
const APART = ' ¦ '
const GAP = '[\\s¦]{0,3}'
const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu
/** `4.3 out of 5`, `5 stars`: what a rating is of is no count. */
const SCALE =
  /\p{Nd}(?:[.,٫]\p{Nd}{1,2})?[\s¦]{0,3}(?:\/|out of|of|von|sur|sobre|su|de|din|na|van|av|af|из|z|od|üzerinden|من)[\s¦]{0,3}(?:5|10|100|٥)(?:[.,]0)?(?![\p{Nd}.,]\p{Nd})|[5٥](?:[.,]0)?\s?(?:つ星のうち|üzerinden|点中|分中)|[1-5][-\s]?(?:stars?|sterne?n?|étoiles?|estrellas?|estrelas?|stelle|sterren|gwiazd\p{L}{0,3}|yıldız)(?!\p{L})/giu
/** `4.3` */
const AVERAGE = /^\p{Nd}[.,٫]\p{Nd}{1,2}$/u

const NUMBER =
  "(?<![\\p{Nd}.,])(\\p{Nd}{1,3}(?:[.,\\s'’٬]\\p{Nd}{2,3}){1,3}|\\p{Nd}{1,7}(?:[.,]\\p{Nd}{1,2})?\\s?(?:k|tsd\\.?|tys\\.?|тыс\\.?|mil|万)?)(?![\\p{Nd}%])"
const RATINGS =
  'ratings?|\\p{L}{0,12}bewertung|évaluation|notes?(?!\\p{L})|calificaci|valoraci|valutazion|avaliaç|classificaç|ocen|hodnocen|hodnotení|értékelés|değerlendirme|оцен|оцін|βαθμολογ|αξιολογ|評価|评分|評分|평가|평점|تقييم|דירוג|रेटिंग|penilaian|votes?(?!\\p{L})|voti(?!\\p{L})|stimmen'
const REVIEWS =
  'reviews?|\\p{L}{0,12}(?:rezension|meinung)|avis(?!\\p{L})|commentaire|opini|reseñ|resenh|comentari|recensi|giudizi|comentár|beoordeling|recenz|yorum|vélemény|omdöm|betyg|anmeldelse|vurdering|omtale|arvostelu|arvio|отзыв|відгук|κριτικ|レビュー|口コミ|クチコミ|评价|評價|评论|評論|리뷰|후기|상품평|مراجع|ביקורו|חוות דעת|समीक्षा|รีวิว|ความคิดเห็น|đánh giá|nhận xét|ulasan|件'
/** One or two words may stand between the number and what it counts. */
const before = (words: string) => `${NUMBER}\\+?${GAP}(?:\\p{L}{1,14}[\\s-]){0,2}(?:${words})`
const after = (words: string) => `(?:${words})\\p{L}{0,8}${GAP}[:：(（]?${GAP}${NUMBER}`
const IN_BRACKETS = `[(（][\\s¦]?${NUMBER}\\+?${GAP}[)）]`

const PATTERNS = [before(RATINGS), before(REVIEWS), IN_BRACKETS, after(RATINGS), after(REVIEWS)].map((source) => new RegExp(source, 'iu'))
