import { words } from './words.ts'

/** The language of a text (BCP 47 primary subtag), by its script and its commonest words; `null` when too little speaks for one. */
export function languageOf(text: string): string | null {
  const start = text.slice(0, ENOUGH)
  return (BEYOND_LATIN.test(start) ? scriptLanguage(start) : null) ?? latinLanguage(start)
}

// What stands at the start tells; a long text is not read whole for this.
const ENOUGH = 400
const BEYOND_LATIN = /[\u0370-\u1dff\u3040-\ud7ff]/u

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
]
const LATIN = /\p{Script=Latin}/gu
// One kana in twenty letters makes a text Japanese, for the rest may be Han; one "і" in twenty makes Cyrillic Ukrainian.
const SHARE_OF_SCRIPT = 0.05
const FEW_LETTERS = new Set(['ja', 'uk'])

/** A language that its script gives away; `null` for Latin letters and where no script leads. */
function scriptLanguage(text: string): string | null {
  const latin = text.match(LATIN)?.length ?? 0
  for (const [language, letters] of SCRIPTS) {
    const found = text.match(letters)?.length ?? 0
    const others = text.length * (FEW_LETTERS.has(language) ? SHARE_OF_SCRIPT : 0)
    if (found > others && found * LETTERS_A_SIGN > latin) return language
  }
  return null
}

// A Chinese or Korean sign says as much as a few Latin letters; an English brand name does not make a Japanese review English.
const LETTERS_A_SIGN = 2

const COMMON = {
  en: `the and is are was were it this that these they for with not but have has had of to in on you my very would great good product i'm it's don't i've your will can from just all so as be
    an or if at when works love nice excellent after one use only quality easy well get like perfect best more than really too bought price money fit size`,
  de: `der die das und ist ein eine ich nicht sehr mit auf für den dem von zu im es auch aber sich gut war hat haben wie wird nur schon nach bei aus noch wenn oder man kann sind einen einer
    einfach super qualität preis leider zum zur meine mein mir gute schnell klein gross größe lieferung gekauft zufrieden toll immer mehr uns sie wir`,
  fr: `le la les et est un une de des du je pas très pour avec sur que qui il elle ce cette mais plus dans en au par mon ma c'est j'ai bien produit qualité prix bon bonne ne se son sont été
    nous vous tout comme fait facile livraison conforme rapide taille peu trop même sans ou leur lui parfait acheté`,
  es: `el la los las y es un una de que en no muy con para por lo se me mi al del pero más está son como todo bien calidad producto precio buena bueno ha he fue le su este esta sin ya ni
    también cuando perfecto recomiendo llegó tiene hace compra gusta aunque sólo solo nada`,
  it: `il lo la i gli le e è un una di che non per con del della sono molto ma ho ha mi si da in al anche come più prodotto qualità prezzo ottimo bene questo questa buona buono perfetto
    consiglio arrivato facile dopo tutto solo nel alla poco bello spedizione acquistato ottima`,
  pt: `o a os as e é um uma de que não do da em para com por muito mas mais meu minha eu foi no na ao se como produto qualidade bom boa veio tem bem já só está são ótimo preço entrega gostei
    recomendo chegou comprei pra isso ele ela perfeito sem super até você`,
  nl: `de het een en is van ik niet dat op te zijn met voor er maar ook je in heel erg goed wel heb als bij naar was dit deze mooi zeer nog product kwaliteit prijs snel werkt geen om uit
    aan hij ze wat kan mijn meer na goede fijn blij makkelijk levering`,
  sv: `och är det en ett att på som för med inte jag mycket bra av till den har var men kan så bra mycket kvalitet pris men om mig min nöjd fin lätt också efter när`,
  da: `og er det en et at på som for med ikke jeg meget godt af til den har var men kan så god kvalitet pris fin nem også efter når mig min tilfreds rigtig den blev`,
  nb: `og er det en et at på som for med ikke jeg veldig bra av til den har var men kan så god kvalitet pris fin lett også etter når meg min fornøyd ble`,
  fi: `ja on ei se että oli hyvä mutta kun niin myös tuote todella erittäin kanssa sen tämä hyvin mitä joka olen ovat hinta laatu`,
  pl: `i w na z się nie jest to do bardzo że jak ale po za dla od co tak polecam produkt dobry jakość cena super przez tylko jestem mi już był czy ten są`,
  cs: `a je se na to že v s si do ale jsem velmi za po jako pro jen i by už není tak k byl dobrý kvalita cena jsou spokojenost při doporučuji mám ze`,
  sk: `a je sa na to že v s si do ale som veľmi za po ako pre len aj by už nie je tak k bol dobrý kvalita cena sú spokojnosť pri odporúčam mám zo`,
  ro: `și este în de la cu nu un o pe pentru foarte că din mai dar am bun se sunt care produs calitate preț recomand ca mi bine a fost după`,
  hu: `a az és nem hogy egy is van de nagyon meg volt jó ez csak már mint vagy termék minőség ár még ki el szép ajánlom könnyen gyors`,
  tr: `ve bir çok bu da de için ile ürün güzel ama olarak var kadar gibi daha ben aldım fiyat kaliteli tavsiye geldi iyi teşekkürler değil hızlı ne her mı kargo ürünü tam`,
  id: `dan yang di ini itu untuk dengan tidak bagus sangat barang sudah ada saya bisa harga cepat tapi dari juga kualitas sesuai pengiriman`,
  vi: `và là của không có được cho này rất tốt một những các với hàng sản phẩm đẹp giao nhanh nhưng mình thì`,
} as const
// Two words that only one language has, or one in a text of a few words, and well ahead of the next language.
const LEAST = 1.2
const LEAST_SHORT = 0.9
const SHORT = 5
const LEAD = 1.3

const LANGUAGES = Object.keys(COMMON)
const SPOKEN = languagesByWord()

/** Languages by their place in `COMMON`. */
function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  const languages = new Map<string, Set<number>>()
  for (const [language, list] of Object.values(COMMON).entries()) {
    for (const word of list.split(/\s+/u)) languages.set(word, (languages.get(word) ?? new Set()).add(language))
  }
  return new Map([...languages].map(([word, found]) => [word, [...found]]))
}

function latinLanguage(text: string): string | null {
  const found = words(text)
  const scores = new Float64Array(LANGUAGES.length)
  for (const { text: word } of found) {
    const languages = SPOKEN.get(word)
    if (languages !== undefined) for (const language of languages) scores[language] = (scores[language] ?? 0) + 1 / languages.length
  }
  let [first, score, second] = [-1, 0, 0]
  for (let language = 0; language < scores.length; language += 1) {
    const own = scores[language] ?? 0
    second = Math.max(second, Math.min(own, score))
    if (own > score) first = language
    score = Math.max(score, own)
  }
  return score >= (found.length <= SHORT ? LEAST_SHORT : LEAST) && score >= LEAD * second ? (LANGUAGES[first] ?? null) : null
}
