import { tidyText, visibleText } from '../values/text.ts'
import { plainWords } from './entities.ts'
import { isItem, valuesOf } from './item.ts'
import type { Item, Value } from './item.ts'

/** The words of the first of these properties that has any; `''` without one. */
export function wordsOf(item: Item, ...names: readonly string[]): string {
  for (const name of names) {
    const words = wordsOfValue(valuesOf(item, name)[0])
    if (words !== '') return words
  }
  return ''
}

/** What a product is called; in markup without a name, the heading that stands in it. */
export function productName(item: Item): string {
  const name = wordsOf(item, 'name', 'title')
  const heading = name === '' ? (item.element?.querySelector('h1') ?? null) : null
  return heading === null ? name : visibleText(heading)
}

/** The address that the first of these properties gives, as it stands there; `''` without one. */
export function addressOf(item: Item, ...names: readonly string[]): string {
  const value = valuesOf(item, ...names)[0]
  if (value === undefined || typeof value === 'string') return value ?? ''
  if (isItem(value)) return value.id ?? addressOf(value, 'contenturl', 'url')
  return value.getAttribute('href') ?? value.getAttribute('src') ?? value.getAttribute('data-src') ?? visibleText(value)
}

function wordsOfValue(value: Value | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return tidyText(plainWords(value))
  if (!isItem(value)) return value.getAttribute('value') ?? visibleText(value, COLLAPSERS)
  return typeof valuesOf(value, ...NAMES)[0] === 'string' || value.element !== null ? wordsOf(value, ...NAMES) : ''
}

/** What an item says when its words are asked for. */
const NAMES = ['name', '@value', 'text']

/** Controls within a text are not the writer's words. */
const COLLAPSERS = 'button, [role="button"], [class*="read-more" i], [class*="readmore" i], [class*="show-more" i]'
