import { CARDS, NAMES } from './cards.ts'
import type { Parts } from './cards.ts'
import { DATES, NOW } from './dates.ts'
import type { WriteDate } from './dates.ts'
import { LANGUAGES } from './languages.ts'
import type { Language } from './languages.ts'
import { NOISE } from './noise.ts'
import { chanceOf } from './random.ts'
import type { Chance } from './random.ts'
import { STARS } from './stars.ts'
import type { DrawStars } from './stars.ts'

/** What a person sees of a review on an invented page. */
export interface Seen {
  readonly rating: number
  readonly title: string
  readonly text: string
  readonly date: string
}

/** A page of a shop that never was, and what a person sees on it. */
export interface InventedPage {
  /** How it is made, for the reader of a failing test. */
  readonly name: string
  readonly html: string
  readonly url: string
  readonly reviews: readonly Seen[]
  /** Whether the average and the count of all ratings, `RATED`, stand under the heading. */
  readonly isRated: boolean
}

/** What is shown of all ratings, where they are shown. */
export const RATED = { averageRating: 4.3, ratingCount: 127 }

/** One of endlessly many invented pages: language, stars, dates, cards, names and what stands around them in a mix that the seed decides. */
export function inventedPage(seed: number): InventedPage {
  const chance = chanceOf(seed)
  const language = languageOf(seed)
  const [stars, drawStars] = chance.entry(STARS)
  const [date, writeDate] = chance.entry(DATES)
  const [cards, drawCards] = chance.entry(CARDS)
  const [names, nameBy] = chance.entry(NAMES)
  const [noise, drawNoise] = chance.entry(NOISE)
  const options = optionsOf(chance)
  const seen = reviewsOf(language, chance).map((review) => (options.hasTitle ? review : { ...review, title: '' }))
  const named = nameBy('review', chance.hash)
  const around = nameBy('other', chance.hash)
  const parts = seen.map((review, place) => partsOf(review, place, { language, drawStars, writeDate, options }))
  const isRated = chance.once(0.5)
  const rated = language.outOf.replace('{n}', language.lang.startsWith('en') ? '4.3' : '4,3')
  const rating = isRated ? `<div${around('rated')}><span>${rated}</span> <a href="#r">(${RATED.ratingCount})</a></div>` : ''
  const list = `<div${named('section')}>${chance.once(0.5) ? `<h2>${language.heading}</h2>` : ''}${drawCards(parts, named)}</div>`
  return {
    name: `${seed}: ${language.lang}; stars: ${stars}; date: ${date}; cards: ${cards}; names: ${names}; beside: ${noise}`,
    html: pageOf({ language, rating, list, noise: drawNoise(language, drawStars, around), isNoiseFirst: chance.once(0.5) }),
    url: `https://shop-${seed}.example/p/kettle-${seed + 100}`,
    reviews: cards === 'quotes' ? seen.map((review) => ({ ...review, title: '' })) : seen,
    isRated,
  }
}

/** A page like those, without any review: all that stands on it only looks like reviews. */
export function pageWithoutReviews(seed: number): InventedPage {
  const chance = chanceOf(seed)
  const language = languageOf(seed)
  const [stars, drawStars] = chance.entry(STARS)
  const [names, nameBy] = chance.entry(NAMES)
  const drawn = [chance.entry(NOISE), chance.entry(NOISE)] as const
  const markup = drawn.map(([, draw]) => draw(language, drawStars, nameBy('other', chance.hash))).join('')
  return {
    name: `${seed}: ${language.lang}; stars: ${stars}; names: ${names}; ${drawn.map(([noise]) => noise).join('; ')}`,
    html: pageOf({ language, rating: '', list: '', noise: markup, isNoiseFirst: true }),
    url: `https://shop-${seed}.example/p/kettle-${seed + 100}`,
    reviews: [],
    isRated: false,
  }
}

function languageOf(seed: number): Language {
  const language = LANGUAGES[seed % LANGUAGES.length]
  if (language === undefined) throw new RangeError(`no language for ${seed}`)
  return language
}

type Options = ReturnType<typeof optionsOf>

function optionsOf(chance: Chance) {
  return { hasTitle: chance.once(0.6), hasVerified: chance.once(0.5), hasHelpful: chance.once(0.5), hasReply: chance.once(0.2) }
}

/** Three to seven reviews, one or two sentences groups each, every one of its own. */
function reviewsOf(language: Language, chance: Chance): readonly Seen[] {
  const { texts, titles } = language
  const count = 3 + chance.below(5)
  return Array.from({ length: count }, (_, place) => ({
    rating: place === 0 ? 5 : 1 + chance.below(5),
    title: titles[place % titles.length] ?? '',
    text: place < texts.length ? (texts[place] ?? '') : `${texts[place % texts.length]} ${texts[(place + 1) % texts.length]}`,
    date: new Date(NOW.getTime() - (2 + chance.below(300)) * 86_400_000).toISOString().slice(0, 10),
  }))
}

interface Ways {
  readonly language: Language
  readonly drawStars: DrawStars
  readonly writeDate: WriteDate
  readonly options: Options
}

function partsOf(review: Seen, place: number, { language, drawStars, writeDate, options }: Ways): Parts {
  const said = language.outOf.replace('{n}', String(review.rating))
  return {
    stars: drawStars(review.rating, said),
    date: writeDate(review.date, language),
    title: review.title,
    text: [review.text],
    author: AUTHORS[place % AUTHORS.length] ?? '',
    verified: options.hasVerified ? language.verified : '',
    helpful: options.hasHelpful ? language.helpful.replace('{n}', String(place + 2)) : '',
    reply:
      options.hasReply && place === 1
        ? `<div class="reply"><b>${language.reply}</b><p>${[...language.titles].toReversed().join('. ')}</p></div>`
        : '',
    readMore: language.readMore,
  }
}

const AUTHORS = ['Kim A.', 'robin77', 'Sascha Berg', 'J. Moreau', 'Noor', 'Alex P', 'Toni Maria']

interface Sections {
  readonly language: Language
  readonly rating: string
  readonly list: string
  readonly noise: string
  readonly isNoiseFirst: boolean
}

function pageOf({ language, rating, list, noise, isNoiseFirst }: Sections): string {
  return `<!doctype html><html lang="${language.lang}"><head><title>${language.product} | Shop</title></head><body>
    <header><nav><a href="/">Shop</a><a href="/kettles">1</a></nav></header>
    <main><h1>${language.product}</h1>${rating}<div><span>€ 39,00</span><button type="button">${language.buy}</button></div>
    <p>${language.product}. ${language.titles.join('. ')}.</p>
    ${isNoiseFirst ? noise + list : list + noise}</main><footer><p>© 2025 Shop</p></footer></body></html>`
}
