import type { Incentive, Review } from '../core/listing.ts'
import type { Places, ReviewLayout } from './site.ts'
import { parseCountry } from './values/countries.ts'
import { parseDate } from './values/dates.ts'
import type { DateContext } from './values/dates.ts'
import { parseCount } from './values/numbers.ts'
import { firstValue, isPresent, ratingParser } from './values/places.ts'
import type { Parse, TextOf } from './values/places.ts'
import { tidyText, visibleText } from './values/text.ts'

/** What one card says of its review; `null` where nothing of a review can be read. Who wrote it is not looked for. */
export function readCard(card: Element, layout: ReviewLayout, context: DateContext): Partial<Review> | null {
  const written = remembered((element) => visibleText(element, layout.skip, layout.lines))
  const shown = remembered((element) => visibleText(element))
  const words = (places: Places | undefined) => firstValue(card, places, asText, written)
  const value = <T>(places: Places | undefined, parse: Parse<T>) => firstValue(card, places, parse, shown)
  const rating = value(layout.rating, ratingParser(layout.scale))
  const [title, text] = [words(layout.title) ?? '', words(layout.text) ?? '']
  if (rating === null && title === '' && text === '') return null
  const id = words(layout.id)
  return {
    ...(id === null ? {} : { id }),
    rating,
    title,
    text,
    date: value(layout.date, (said) => parseDate(said, context)),
    verified: verified(card, layout, shown),
    incentive: incentive(card, layout, shown),
    helpfulVotes: value(layout.helpfulVotes, parseCount),
    images: files(card, layout.images),
    videos: files(card, layout.videos),
    variant: words(layout.variant),
    country: value(layout.country, (said) => parseCountry(said, context.locale)),
    language: value(layout.language, (said) => LANGUAGE.exec(said)?.[0].toLowerCase() ?? null),
  }
}

/** No review shows more. */
const MAX_FILES = 100

/** The primary subtag of BCP 47. */
const LANGUAGE = /^[a-z]{2,3}(?![a-z])/iu

const INCENTIVES: readonly Incentive[] = ['vine', 'free', 'other']

function asText(said: string): string | null {
  return tidyText(said) || null
}

/** Several places can be the same element. */
function remembered(textOf: TextOf): TextOf {
  const texts = new Map<Element, string>()
  return (element) => {
    const text = texts.get(element) ?? textOf(element)
    texts.set(element, text)
    return text
  }
}

function verified(card: Element, layout: ReviewLayout, textOf: TextOf): boolean | null {
  if (isPresent(card, layout.verified, textOf)) return true
  return layout.marksAllVerified ? false : null
}

function incentive(card: Element, layout: ReviewLayout, textOf: TextOf): Incentive | null {
  return INCENTIVES.find((kind) => isPresent(card, layout.incentive?.[kind], textOf)) ?? null
}

/** A picture that is loaded late has its address elsewhere. */
function files(card: Element, selector: string | undefined): number {
  if (selector === undefined || card.querySelector(selector) === null) return 0
  const elements = [...card.querySelectorAll(selector)].slice(0, MAX_FILES)
  const names = elements.map((element) => element.getAttribute('data-src') ?? element.getAttribute('src') ?? element)
  return new Set(names).size
}
