import type { Review } from '../../core/listing.ts'
import type { Notes, ReviewNote } from '../../core/notes.ts'
import { dimButton } from './dim.ts'
import { disclosure, type Disclosed } from './disclosure.ts'
import { element, pressable } from './element.ts'
import { groundOf } from './ground.ts'
import { sayAbout, sayInFull, sayOfAll, sayShort } from './say-notes.ts'
import type { Item, Sheet, Where } from './sheet.ts'

/** The note at the product's rating, as it is or made anew: what is known of the reviews together, and what can be done here. */
export function itemAtRating(sheet: Sheet, { word }: Notes, where: Where): Item {
  const { say } = sheet.language
  return itemFor(sheet, '', where, { content: word, hasSigns: false }, () => ({
    kind: 'sign',
    shape: SHAPES[word],
    words: say(`notes.${word}`),
    about: '',
    detail: () => [...sentences(sheet, sayOfAll(say, sheet.notes)), ...deeds(sheet)],
  }))
}

/** The note at a review, as it is or made anew: what it carries. */
export function itemAtReview(sheet: Sheet, note: ReviewNote, card: Element, review: Review): Item {
  const { say } = sheet.language
  const hasSigns = note.signs.length > 0
  return itemFor(sheet, note.review, { area: card, after: null }, { content: JSON.stringify(note), hasSigns }, () => ({
    kind: hasSigns ? 'sign' : 'merit',
    shape: hasSigns ? '◆' : '+',
    words: sayShort(say, note),
    about: sayAbout(sheet.language, review),
    detail: () => [...sentences(sheet, sayInFull(say, note, sheet.notes)), ...(hasSigns ? [dimButton(sheet)] : [])],
  }))
}

const SHAPES = { few: '◆', some: '◆◆', many: '◆◆◆', 'first-look': '◇', 'too-few': '◇' } as const

/** A page that redraws itself puts new elements in place of the old: what is still right of a note goes over to them. */
function itemFor(
  sheet: Sheet,
  id: string,
  where: Where,
  what: Pick<Item, 'content' | 'hasSigns'>,
  shows: () => Omit<Disclosed, 'opens'>,
): Item {
  const known = sheet.items.get(id)
  if (known?.content === what.content) {
    return known.anchor.area === where.area ? known : { ...known, anchor: { note: known.anchor.note, veil: null, ...where } }
  }
  const shown = disclosure(sheet.document, {
    ...shows(),
    opens: () => {
      sheet.open?.close()
      sheet.open = shown
    },
  })
  const { note } = shown
  note.dataset['place'] = 'away'
  note.dataset['ground'] = groundOf(where.area).isDark ? 'dark' : 'light'
  // Whoever comes by the keyboard is brought to what the note is about.
  note.addEventListener('focusin', () => {
    const anchor = sheet.items.get(id)?.anchor
    if (anchor !== undefined && note.dataset['place'] === 'away') bringIntoSight(anchor)
  })
  return { ...what, disclosure: shown, anchor: { note, veil: null, ...where } }
}

function bringIntoSight({ area, after }: Where): void {
  if (after === null) return area.scrollIntoView({ block: 'center', behavior: 'instant' })
  const view = area.ownerDocument.defaultView
  view?.scrollBy({ top: area.getBoundingClientRect().top + after.top - view.innerHeight / 2, behavior: 'instant' })
}

function sentences({ document }: Sheet, said: readonly string[]): readonly Node[] {
  return said.map((text) => element(document, 'p', { text }))
}

/** What can be done on the page: to see less of some reviews, and to close all of it. */
function deeds(sheet: Sheet): readonly Node[] {
  const { document, language, items, close } = sheet
  const closing = pressable(document, language.say('notes.close'), close)
  const hasSigns = [...items.values()].some((item) => item.hasSigns)
  return [
    element(document, 'div', { class: 'deeds', inside: hasSigns ? [dimButton(sheet), closing] : [closing] }),
    element(document, 'p', { class: 'quiet', text: language.say('notes.close-hint') }),
  ]
}
