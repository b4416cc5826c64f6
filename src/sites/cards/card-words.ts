import type { Incentive } from '../../core/listing.ts'
import { parseCount } from '../values/numbers.ts'

/** Whether these words, or one of several notes in a line, mark a verified purchase, in a language of the shops. */
export function saysVerified(words: string): boolean {
  if (words.length > MAX_LINE) return false
  return words.split(BETWEEN_NOTES).some((note) => note.length <= MAX_VERIFIED && VERIFIED.test(note) && !NOT_VERIFIED.test(note))
}

/** Whether these words head the shop's answer to a review. */
export function isReply(words: string): boolean {
  return REPLY.test(words.slice(0, MAX_MARK))
}

/** How many people a line such as `3 people found this helpful` or `Helpful (3)` counts, in a language of the shops; `null` for any other line. */
export function helpfulIn(words: string): number | null {
  const line = words.slice(0, MAX_LINE)
  const said = BEFORE.exec(line)?.[1] ?? AFTER.exec(line)?.[1]
  if (said !== undefined) return parseCount(said)
  return ONE.test(line) && HELPFUL.test(line) ? 1 : null
}

/** How a line says that the reviewer was rewarded, in a language of the shops; `null` for any other line. */
export function incentiveIn(words: string): Incentive | null {
  if (words.length > MAX_LINE) return null
  if (/(?<!\p{L})vine(?!\p{L})/iu.test(words)) return 'vine'
  return FREE.test(words) ? 'free' : OTHER.test(words) ? 'other' : null
}

const BETWEEN_NOTES = /[,;|·•]/u
const MAX_MARK = 80
const MAX_LINE = 120
const MAX_VERIFIED = 50

const REPLY =
  /^(?:the )?(?:(?:owner|seller|store|shop|company|vendor)(?:’s|'s)? )?(?:repl(?:y|ied)|respon(?:se|ded)|answer(?:ed)?)(?: (?:from|by|of)|$)|^(?:antwort|réponse|respuesta|risposta|resposta|odpowiedź|reactie|svar|răspuns\p{L}*|odpověď|ответ|відповідь) (?:vo[nm]|d[eui]l?|da|des|van|från|fra|sklepu|sprzedawcy|al|magazinului|obchodu|prodejce|продавца|магазина|представителя|компании)(?!\p{L})|^(?:ショップ|お店|店舗)からの|^رد |जवाब$|^[^.!?]{2,30} (?:yanıtı|cevabı|válasza|답변)$/iu

/** Stems of what shops call helpful. */
const STEMS =
  'helpful|useful|hilfreich|nützlich|utile|util(?:e|ă)?(?!\\p{L})|útil|nuttig|behulpzaam|pomocn|pomogł|przydatn|fayda|yararlı|yardımcı|užiteč|užitoč|pomohl|hasznos|segít|hjälp|hjælp|hjelp|nyttig|hyödylli|役に立|参考|полезн|помог|корисн|مفيد|उपयोगी|मददगार|도움|유용|有用|有帮助|有幫助|מועיל|χρήσιμ|berguna|hữu ích'
const HELPFUL = new RegExp(STEMS, 'iu')
/** `12 of 14 people found this helpful`: the number, what it is of, and who. */
const BEFORE = new RegExp(
  `(\\p{Nd}[\\p{Nd}.,]{0,9}(?: ?k(?!\\p{L}))?)(?: ?(?:(?:out )?of|von|sur|su|de|van|из|av|af|z|ze|na|din|/) ?\\p{Nd}{1,7})?[^\\p{Nd}.!?]{0,60}?(?:${STEMS})`,
  'iu',
)
const AFTER = new RegExp(`(?:${STEMS})\\p{L}{0,8}[^\\p{L}\\p{Nd}]{0,4}(\\p{Nd}{1,6})(?!\\p{Nd})`, 'iu')
const ONE =
  /(?<!\p{L})(?:one|una|un|eine|une|uma|één|een|jednej|jedna|bir|o|jednomu|egy|en|один|одному) (?:other )?(?:person|pers|pessoa|osob|kişi|člov|lid|ember|kund|user|użytk|человек)/iu

const FREE =
  /(?:received|got|given) .{0,30}for free|free (?:product|sample)|gifted|(?:produkt|kostenlos) (?:kostenlos|erhalten)|produkttester|produit (?:offert|gratuit)|producto gratis|prodotto (?:gratuito|omaggio)|produto grátis|gratis (?:product|ontvangen)|モニター|бесплатн\p{L}+ (?:товар|образец)|체험단/iu
const OTHER =
  /incentivi[sz]ed|as part of a (?:promotion|sweepstake|contest)|(?:in exchange|in return) for|en échange|a cambio de|in cambio di|за (?:баллы|бонусы|вознаграждение)/iu

/** Stems: what they belong to (purchase, buyer, order) stands beside them. */
const VERIFIED =
  /verif|vérifi|certifi|bestätigt|geprüfte|potwierdz|zweryfik|doğrulan|onayl[ıa]|satın ald|o?věřen|overen|ellenőrz|hitelesít|vahvistet|購入|认证|已验证|구매|подтвержд|подтвердил|выкупили|товар куплен|підтверд|معتمد|مؤكد|موثق|सत्यापित|מאומת|επαληθευ|επιβεβαι/iu
const NOT_VERIFIED = /un-?verif|(?:not|non|nicht|kein|не|niet|inte|ikke) |\?|verify/iu
