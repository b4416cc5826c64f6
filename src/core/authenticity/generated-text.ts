import type { Listing } from '../listing.ts'
import type { Evidence, Passage } from '../report.ts'
import type { Context } from './context.ts'

/**
 * Literal traces that a text generator left: its refusals, its greetings, its unfilled blanks. Style is not judged, for that condemns people who write well in a foreign language
 * (Liang et al., Patterns 2023: 61 % of their essays called machine-written) and misses new generators.
 */
export function generatedText(listing: Listing, context: Context): Evidence | null {
  if (GENERATORS.test(listing.product.title)) return null
  const passages = context.distinct.flatMap(({ review }) => trace(review.id, review.text.slice(0, LONGEST_TEXT)) ?? [])
  if (passages.length === 0) return null
  return {
    signal: 'generated-text',
    strength: Math.min(STRONGEST, STRENGTH + passages.length - 1),
    measured: { reviews: passages.length, read: context.distinct.length },
    reviews: passages.map(({ review }) => review),
    passages,
  }
}

const LONGEST_TEXT = 20_000
const STRENGTH = 2.5
const STRONGEST = 4
// Where the product is such a generator, or a book about one, people quote it.
const GENERATORS = /\b(?:AI|GPT|ChatGPT|artificial intelligence|language model|KI|IA|chatbot)\b/iu
const TRACES = [
  'as an ai language model',
  'as a large language model',
  'as an ai assistant',
  "i'm an ai language model",
  'i am an ai language model',
  'as an artificial intelligence language model',
  'as of my last knowledge update',
  "here's a review for the product",
  'here is a review for the product',
  "sure! here's a review",
  "sure, here's a review",
  "certainly! here's a",
  'here is a positive review',
  "here's a positive review",
  'here is a 5-star review',
  "here's a 5-star review",
  '[product name]',
  '[insert product',
  '[your name]',
  '[brand name]',
  'als ki-sprachmodell',
  'als künstliche intelligenz kann ich',
  'en tant que modèle de langage',
  "en tant qu'ia",
  'como modelo de lenguaje',
  'como modelo de linguagem',
  'come modello linguistico',
  'als ai-taalmodel',
  'jako model językowy',
  '作为一个人工智能',
  '作为ai语言模型',
  'aiの言語モデルとして',
  'ai言語モデルとして',
]

function trace(review: string, text: string): Passage | null {
  const lower = text.toLowerCase().replaceAll('’', "'")
  // Lower case of some letters is longer than the letter; such a text cannot be pointed into.
  const comparable = lower.length === text.length ? lower : text.replaceAll('’', "'")
  for (const phrase of TRACES) {
    const start = comparable.indexOf(phrase)
    if (start >= 0) return { review, start, text: text.slice(start, start + phrase.length) }
  }
  return null
}
