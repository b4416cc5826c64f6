import type { Review } from '../../core/listing.ts'
import type { Notes, ReviewNote } from '../../core/notes.ts'
import type { NotesLanguage, SayInNotes } from '../../words/note-words.ts'
import { sayEvidence } from '../../words/say-evidence.ts'
import { sayMerit } from '../../words/say-merit.ts'

/** What a review carries, in a word or two, and how many more. */
export function sayShort(say: SayInNotes, { signs, merits }: ReviewNote): string {
  const [first = '', ...others] = [...signs.map((sign) => say(`sign.${sign}`)), ...merits.map((merit) => sayMerit(say, merit))]
  return others.length === 0 ? first : say('notes.and-more', { first, count: others.length })
}

/** What a review carries, in sentences: each sign with its numbers, the merits together, and what it counts for. */
export function sayInFull(
  say: SayInNotes,
  { signs, merits, weight, review }: ReviewNote,
  { evidence }: Pick<Notes, 'evidence'>,
): readonly string[] {
  const found = signs.flatMap((sign) => evidence.find(({ signal, reviews }) => signal === sign && reviews.includes(review)) ?? [])
  const named = merits.map((merit) => sayMerit(say, merit))
  return [
    ...found.map((one) => sayEvidence(say, one)),
    ...(named.length === 0 ? [] : [say('notes.merits', { merits: named })]),
    ...(weight < 1 ? [say('notes.weight', { weight })] : []),
  ]
}

/** What is known of the reviews together, in sentences. */
export function sayOfAll(say: SayInNotes, { read, rating, reviews }: Notes): readonly string[] {
  const count = reviews.filter(({ signs }) => signs.length > 0).length
  return [
    say('notes.basis', { read }),
    ...(rating === null ? [] : [say('notes.rating', rating)]),
    count === 0 ? say('notes.no-signs') : say('notes.signs', { count }),
  ]
}

/** Which review a note is about, for those who do not see where it stands: by how it begins. */
export function sayAbout({ say }: NotesLanguage, { title, text }: Review): string {
  const words = title || text
  const start = words.length > LONGEST_START ? `${words.slice(0, LONGEST_START).trimEnd()}…` : words
  return start === '' ? '' : say('notes.on-review', { start })
}

const LONGEST_START = 60
