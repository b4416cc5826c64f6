import type { LanguageData } from './language-data.ts'
import type { PolarityModel } from './model/polarity-model.ts'
import { type Lexeme, remembering } from './lexemes.ts'
import { hash } from './model/hash.ts'
import { continued, numbered, numberIn, type PhraseTable, phraseTable, type Vocabulary, vocabulary } from './phrases.ts'
import { type Word, words } from '../text/words.ts'
import { stem as stemEnglish } from './stem-english.ts'

/** What a phrase says of an aspect. */
export interface AspectWord {
  /** What a shopper would call the aspect; an id of the lexicon. `null`: an idiom that speaks of none. */
  readonly aspect: string | null
  /** Praise (above 0) or blame that the phrase carries by itself; 0 when it only names. */
  readonly value: number
}

/** How much a phrase silences: what follows in the sentence, in the clause, or the next few words. */
export type Silence = 'rest' | 'clause' | 'near'

/** A language ready to be used: the words of its data in tables, each as `LanguageData` says of it. */
export interface Language {
  readonly code: string
  /** The words of a text, or of a part that stands `from` there; where no spaces are put, its characters. */
  readonly tokens: (text: string, from?: number) => readonly Word[]
  /** What part of a word a token is: 1, or less for characters. */
  readonly grain: number
  /** The form in which words are compared. */
  readonly stem: (word: string) => string
  /** The word as it is looked up; its number tells the phrases below where it stands in them. */
  readonly lexeme: (word: string) => Lexeme
  readonly compounds: boolean
  readonly alone: ReadonlySet<string>
  readonly negatesBackwards: boolean
  readonly aspects: PhraseTable<AspectWord>
  readonly opinions: PhraseTable<number>
  readonly negators: PhraseTable<true>
  readonly deniedLater: ReadonlySet<string>
  readonly negatingEnd: string | null
  readonly carriers: ReadonlySet<string>
  readonly alternatives: ReadonlySet<string>
  readonly degrees: ReadonlyMap<string, number>
  readonly contrasts: PhraseTable<true>
  readonly joints: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  readonly unreal: PhraseTable<Silence>
  readonly danglers: ReadonlySet<string>
  readonly stopWords: ReadonlySet<string>
  readonly pointers: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  readonly partSigns: ReadonlySet<string>
  readonly ownSigns: ReadonlySet<string>
  readonly formerly: ReadonlySet<string>
  /** What training made of it; `null`: the word lists judge alone. */
  readonly model: PolarityModel | null
}

/** Puts a language's data into tables, once for each data. */
export function languageFrom(data: LanguageData, model: PolarityModel | null): Language {
  const known = made.get(data) ?? make(data)
  made.set(data, known)
  return { ...known, model }
}

const made = new WeakMap<LanguageData, Language>()

// An aspect word that judges by itself weighs as a clear opinion word: between "good" (2) and "great" (3).
const OWN_VALUE = 2
const STRENGTHENED = 1.4
const WEAKENED = 0.6
const SHORTEST_STEM = 3
const PLAIN = /^[!-~]*$/u
const MARKS = /\p{M}/gu
// A Japanese word has two or three characters.
const CHARACTER_GRAIN = 0.4
const CHARACTER = /[a-zA-Z0-9]+|[\p{L}\p{N}ー]/gu

/** The number of a phrase in the vocabulary. */
type NumberOf = (phrase: string) => number

function make(data: LanguageData): Language {
  const stem = stemmer(data)
  const known = vocabulary()
  const numberOf = data.endings === 'characters' ? numberOfCharacters(known) : numberOfWords(known, stem)
  // The small tables first: a table is as long as the highest number in it.
  const negators = phrases(data.negators, phraseTable(known), numberOf)
  const contrasts = phrases(data.contrasts, phraseTable(known), numberOf)
  const silences = unreal(data, phraseTable(known), numberOf)
  const aspects = phraseTable<AspectWord>(known)
  const opinions = phraseTable<number>(known)
  addAspects(data, aspects, opinions, numberOf)
  addOpinions(data, opinions, numberOf)
  const language = {
    code: data.code,
    tokens: data.endings === 'characters' ? characters : words,
    grain: data.endings === 'characters' ? CHARACTER_GRAIN : 1,
    stem,
    compounds: data.compounds,
    alone: new Set([...set(data.alone ?? '')].map(stem)),
    negatesBackwards: data.negatesBackwards,
    aspects,
    opinions,
    negators,
    deniedLater: set(data.deniedLater ?? ''),
    negatingEnd: data.negatingEnd,
    carriers: set(data.carriers),
    alternatives: set(data.alternatives),
    degrees: degrees(data),
    contrasts,
    joints: set(data.joints),
    subjects: set(data.subjects),
    unreal: silences,
    danglers: set(data.danglers),
    stopWords: set(data.stopWords),
    pointers: set(data.pointers),
    verbs: set(data.verbs),
    partSigns: set(data.partSigns),
    ownSigns: set(data.ownSigns),
    formerly: set(data.formerly ?? ''),
    model: null,
  }
  return { ...language, lexeme: remembering((word) => lexeme(word, language, known)) }
}

function lexeme(word: string, language: Omit<Language, 'lexeme'>, vocabulary: Vocabulary): Lexeme {
  const stem = language.stem(word)
  const stemHash = hash(stem)
  return {
    stem,
    number: numberIn(vocabulary, stem),
    stemHash,
    hash: word === stem ? stemHash : hash(word),
    degree: language.degrees.get(word) ?? 1,
    negates: language.negatingEnd !== null && word.endsWith(language.negatingEnd),
    isJoint: language.joints.has(word),
    isStopWord: language.stopWords.has(word),
    isPointer: language.pointers.has(word),
    isPartSign: language.partSigns.has(word),
    isOwnSign: language.ownSigns.has(word),
    isFormerly: language.formerly.has(word),
  }
}

/** "l'écran", "dell'audio": what stands before the apostrophe is an article or the like. */
function stemmer({ endings, whole = '', folded = false }: LanguageData): (word: string) => string {
  if (endings === 'english') return stemEnglish
  if (endings === 'characters') return (word) => word
  const fold = folded ? withoutAccents : (word: string) => word
  const kept = new Set([...set(whole)].map(fold))
  return (accented) => {
    const elided = fold(accented)
    if (kept.has(elided)) return elided
    const word = elided.slice(elided.indexOf("'", 0) + 1) || elided
    if (kept.has(word)) return word
    const ending = endings.find((one) => word.length - one.length >= SHORTEST_STEM && word.endsWith(one))
    return ending === undefined ? word : word.slice(0, -ending.length)
  }
}

function withoutAccents(word: string): string {
  return PLAIN.test(word) ? word : word.normalize('NFD').replaceAll(MARKS, '')
}

/** A word that judges an aspect is an opinion too, unless the lists say otherwise. */
function addAspects(data: LanguageData, aspects: PhraseTable<AspectWord>, opinions: PhraseTable<number>, numberOf: NumberOf): void {
  for (const phrase of list(data.idioms)) aspects.add(numberOf(phrase), { aspect: null, value: 0 })
  for (const [aspect, { names, good = '', bad = '' }] of Object.entries(data.aspects)) {
    const named = { aspect, value: 0 }
    const praised = { aspect, value: OWN_VALUE }
    const blamed = { aspect, value: -OWN_VALUE }
    for (const phrase of list(names)) aspects.add(numberOf(phrase), named)
    for (const phrase of list(good)) addJudging(numberOf(phrase), praised, aspects, opinions)
    for (const phrase of list(bad)) addJudging(numberOf(phrase), blamed, aspects, opinions)
  }
}

function addJudging(phrase: number, word: AspectWord, aspects: PhraseTable<AspectWord>, opinions: PhraseTable<number>): void {
  aspects.add(phrase, word)
  opinions.add(phrase, word.value)
}

function addOpinions({ words, phrases }: LanguageData, opinions: PhraseTable<number>, numberOf: NumberOf): void {
  for (const [value, entries] of Object.entries(words)) {
    for (const word of entries.split(' ')) opinions.add(numberOf(unjoined(word)), Number(value))
  }
  for (const [value, entries] of Object.entries(phrases)) {
    for (const phrase of list(entries)) opinions.add(numberOf(phrase), Number(value))
  }
}

function degrees({ strong, weak }: LanguageData): ReadonlyMap<string, number> {
  return new Map([
    ...[...set(strong)].map((word) => [word, STRENGTHENED] as const),
    ...[...set(weak)].map((word) => [word, WEAKENED] as const),
  ])
}

function unreal({ rest, clause, near }: LanguageData, table: PhraseTable<Silence>, numberOf: NumberOf): PhraseTable<Silence> {
  for (const phrase of list(rest)) table.add(numberOf(phrase), 'rest')
  for (const phrase of list(clause)) table.add(numberOf(phrase), 'clause')
  for (const phrase of list(near)) table.add(numberOf(phrase), 'near')
  return table
}

function phrases(words: string, table: PhraseTable<true>, numberOf: NumberOf): PhraseTable<true> {
  for (const word of set(words)) table.add(numberOf(unjoined(word)), true)
  return table
}

function unjoined(word: string): string {
  return word.includes('_') ? word.replaceAll('_', ' ') : word
}

/** Each letter by itself, but Latin words and numbers whole. */
function characters(text: string, from = 0): readonly Word[] {
  return Array.from(text.matchAll(CHARACTER), ({ 0: raw, index }) => ({
    text: raw.toLowerCase(),
    start: from + index,
    end: from + index + raw.length,
  }))
}

function numberOfCharacters(known: Vocabulary): NumberOf {
  return (phrase) =>
    numberOfAll(
      known,
      characters(phrase).map(({ text }) => text),
    )
}

/** Goes through a phrase word by word without a list of them: there are thousands to prepare before the first review is read. */
function numberOfWords(known: Vocabulary, stem: (word: string) => string): NumberOf {
  return (phrase) => {
    let number = 0
    for (let from = 0; from < phrase.length;) {
      const blank = phrase.indexOf(' ', from)
      const end = blank < 0 ? phrase.length : blank
      const word = numbered(known, stem(phrase.slice(from, end)))
      number = number === 0 ? word : continued(known, number, word)
      from = end + 1
    }
    return number
  }
}

function numberOfAll(known: Vocabulary, words: readonly string[]): number {
  let number = numbered(known, words[0] ?? '')
  for (let at = 1; at < words.length; at += 1) number = continued(known, number, numbered(known, words[at] ?? ''))
  return number
}

function list(phrases: string): readonly string[] {
  return phrases.split(/,\s*/u).filter((phrase) => phrase !== '')
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter((word) => word !== ''))
}
