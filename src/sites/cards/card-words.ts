import type { Incentive } from '../../core/listing.ts'
import { parseCount } from '../values/numbers.ts'

/** Whether these words mark a verified purchase, in a language of the shops. */
export function saysVerified(words: string): boolean {
  return words.length <= MAX_MARK && VERIFIED.test(words)
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

const MAX_MARK = 80
const MAX_LINE = 120

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
  /(?:received?|got|given) (?:this |a |the )?(?:product|item|sample)?.{0,20}(?:for )?free|free (?:product|sample|item)|gifted|(?:kostenlos|gratis|unentgeltlich)(?:es|e|er)? (?:produkt|erhalten|zur verfügung|getestet|test)|produkttest(?:er)?(?!\p{L})|produit (?:offert|gratuit|reçu gratuit)|producto (?:gratis|gratuito|regalado)|prodotto (?:gratuito|omaggio|in omaggio)|produto (?:grátis|gratuito|oferecido)|gratis (?:product|ontvangen|produkt)|(?:darmow|bezpłatn)\p{L}+ (?:produkt|próbk|test)|ücretsiz ürün|hediye ürün|produs (?:gratuit|primit gratuit)|(?:produkt|výrobek) zdarma|zdarma k otestování|ingyen(?:es)? (?:termék|kapta)|モニター(?:レビュー|商品|提供)|サンプル提供|бесплатн\p{L}+ (?:товар|образец|продукт)|منتج مجاني|मुफ़्त (?:उत्पाद|नमून)|체험단|무료 ?(?:제공|체험)/iu
const OTHER =
  /incentivi[sz]ed|as part of a (?:promotion|sweepstake|contest)|promotional review|(?:in exchange|in return) for|rewarded (?:review|with)|loyalty points for|belohnt|gegen (?:gutschein|punkte|rabatt)|prämie|avis (?:récompensé|incité|rémunéré)|en échange|a cambio de|in cambio di|em troca|in ruil voor|w zamian|karşılığında|în schimbul|výměnou za|cserébe|i utbyte mot|отзыв за (?:баллы|бонус|кеш)|за баллы|за вознаграждение|特典|ポイント付与|مقابل|적립금/iu

const REPLY = new RegExp(
  [
    "^(?:(?:owner|seller|store|shop|company|vendor|developer|merchant)(?:’s|'s)? )?(?:reply|replied|response|responded|answer|comment) (?:from|by|of)(?!\\p{L})",
    "^(?:the )?(?:owner|seller|store|shop|company|vendor|developer|merchant)(?:’s|'s)? (?:reply|replied|response|responded|answer)",
    '^(?:antwort|réponse|respuesta|risposta|resposta|odpowiedź|reactie|svar|răspuns\\p{L}*|odpověď|vastaus|απάντηση) (?:vo[nm]|de[l]?|du|da|dal|dello|di|des|od|van|från|fra|sklepu|sprzedawcy|al|magazinului|obchodu|prodejce|myyjältä)(?!\\p{L})',
    '^(?:ответ|відповідь) (?:\\p{L}+ )?(?:продавца|магазина|представителя|компании|бренда|продавця|магазину)|^(?:ショップ|お店|店舗|出品者)からの|^رد (?:ال|من )|^(?:दुकान|विक्रेता) का जवाब',
    '^[^.!?]{2,30} (?:yanıtı|cevabı|válasza|답변|답글)$',
  ].join('|'),
  'iu',
)

const VERIFIED = new RegExp(
  [
    '(?<!un|not |non[- ]|nicht )(?:verified|certified|confirmed) (?:purchase|buyer|order|owner|customer|shopper|review)',
    '(?<!nicht )(?:verifiziert|bestätigt|geprüft)e[rsn]? (?:kauf|käufer|kunde|bestellung|bewertung)',
    '(?:achat|acheteur|acheteuse|client|cliente|avis) (?:vérifi|confirm|certifi|authentifi)ée?',
    '(?:compra|comprador|compradora|cliente|opinión) (?:verificad|confirmad)[ao]',
    '(?:acquisto|acquirente|cliente|recensione) (?:verificat|confermat|certificat)[oa]',
    'geverifieerde? (?:aankoop|koper|klant|review)',
    '(?:zakup|opinia|klient) (?:zweryfikowan|potwierdzon)[ya]|(?:zweryfikowany|potwierdzony) (?:zakup|klient)|potwierdzona zakupem',
    '(?:doğrulanmış|onaylanmış|onaylı) (?:alışveriş|satın|alıcı|müşteri)|satın ald[ıi]',
    '(?:achiziție|cumpărător|client|recenzie) (?:verificat|confirmat)',
    'o?věřen[ýáé] (?:nákup|zákazn|kupuj|recenz)|overen[ýá] (?:nákup|zákazn)',
    '(?:ellenőrzött|hitelesített|igazolt|megerősített) (?:vásárl|vevő|vélemény)',
    'verifiera[dt] (?:köp|kund|recension)|verificeret (?:køb|kunde)|verifisert (?:kjøp|kunde)|vahvistettu osto',
    '購入者|購入済|認証済|已验证|已驗證|认证购买|구매 ?(?:인증|확인|확정|자)|실구매',
    'подтвержд[её]нн\\p{L}* (?:покупк|заказ|покупател)|реальный покупатель|(?:покупка|отзыв) подтвержд|товар куплен|^выкупили$|підтверджена покупка',
    '(?:شراء|مشتري?) (?:معتمد|مؤكد|موثق|موثوق|تم التحقق)|सत्यापित|רכישה מאומתת|קונה מאומת|(?:επαληθευμέν|επιβεβαιωμέν)η αγορά',
    'pembelian terverifikasi|đã mua hàng',
  ].join('|'),
  'iu',
)
