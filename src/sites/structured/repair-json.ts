import { decodeEntities } from './entities.ts'

/**
 * The JSON values of a script block that does not parse as it stands: wrappers and comments dropped, raw line breaks and inner quotes
 * escaped, surplus commas removed, values one after the other taken apart, a block cut off closed after its last whole part.
 */
export function* repairJson(block: string): Generator<void, readonly unknown[]> {
  const state: State = { text: unwrapped(block), at: 0, out: [], open: [], whole: null }
  const values: unknown[] = []
  let pause = PAUSE
  while (state.at < state.text.length) {
    if (state.at > pause) {
      pause = state.at + PAUSE
      yield
    }
    step(state)
    if (state.open.length > 0 || state.out.length === 0) continue
    values.push(...parsed(state.out.join('')))
    state.out.length = 0
    state.whole = null
  }
  return [...values, ...parsed(closed(state))]
}

/** The value that a text is, in a list; an empty list if it is none. */
export function parsed(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return [value]
  } catch {
    return []
  }
}

interface State {
  readonly text: string
  at: number
  /** The present value as far as it is repaired, in pieces. */
  readonly out: string[]
  /** The closing brackets that are still missing, outermost first. */
  readonly open: string[]
  /** How long `out` was, and how deep, when a bracket last closed. */
  whole: { readonly length: number; readonly depth: number } | null
}

/** Characters between two pauses; measured at about 1 ms. */
const PAUSE = 50_000
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' }
const WRAPPER = /(?:\/\/|\/\*)?\s?(?:<!\[CDATA\[|\]\]>)\s?(?:\*\/)?/gu
const SPACE = /\s+/uy
const PLAIN = /[^"\\\p{Cc}]+/uy
const SCALAR = /[^\s"{}[\],:/<]+/uy
const RAW = /["\p{Cc}]/u
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-f]{4})/iuy

/** Some shops escape the whole block as if it stood in an attribute. */
function unwrapped(block: string): string {
  const escaped = !block.includes('"') && block.includes('&quot;')
  return (escaped ? decodeEntities(block) : block).replace(WRAPPER, '\n')
}

function step(state: State): void {
  skip(state)
  const character = state.text[state.at] ?? ''
  if (character === '"') copyString(state)
  else if (character in CLOSING) openBracket(state, character)
  else if (character === '}' || character === ']') closeBracket(state, character)
  else if (character === ',') comma(state)
  else copyScalar(state, character)
}

function take(pattern: RegExp, state: State): string {
  pattern.lastIndex = state.at
  const match = pattern.exec(state.text)?.[0] ?? ''
  state.at += match.length
  return match
}

/** White space and comments; a comment without an end takes all that follows. */
function skip(state: State): void {
  for (;;) {
    take(SPACE, state)
    const end = endOfComment(state)
    if (end === null) return
    state.at = end
  }
}

function endOfComment({ text, at }: State): number | null {
  if (text.startsWith('<!--', at)) return at + 4
  if (text.startsWith('-->', at)) return at + 3
  const end = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : null
  if (end === null) return null
  const found = text.indexOf(end, at + 2)
  return found === -1 ? text.length : found + end.length
}

function copyString(state: State): void {
  const pieces = ['"']
  state.at++
  while (state.at < state.text.length) {
    pieces.push(take(PLAIN, state), take(ESCAPE, state))
    const character = state.text[state.at]
    if (character === undefined || character === '\\') state.at++
    else if (character === '"' && endsString(state)) break
    else if (RAW.test(character)) pieces.push(escaped(state, character))
  }
  state.at++
  if (state.open.length > 0) state.out.push(`${pieces.join('')}"`)
}

function escaped(state: State, character: string): string {
  state.at++
  return character === '"' ? '\\"' : character === '\n' ? '\\n' : ' '
}

/** Whether the quote here ends its string: what follows would be JSON. Any other quote belongs to the words. */
function endsString({ text, at }: State): boolean {
  const next = nextVisible(text, at + 1)
  if (text[next] !== ',') return next >= text.length || '}]:/<'.includes(text[next] ?? '')
  const after = nextVisible(text, next + 1)
  return after >= text.length || '"{[}]-/<tfn0123456789'.includes(text[after] ?? '')
}

function nextVisible(text: string, from: number): number {
  SPACE.lastIndex = from
  return from + (SPACE.exec(text)?.[0].length ?? 0)
}

function openBracket(state: State, character: string): void {
  const { out, open } = state
  state.at++
  if (out.at(-1) === '}' || out.at(-1) === ']') out.push(',')
  out.push(character)
  open.push(CLOSING[character] ?? '')
}

function closeBracket(state: State, character: string): void {
  const { out, open } = state
  state.at++
  if (open.at(-1) !== character) return
  open.pop()
  if (out.at(-1) === ',') out.pop()
  out.push(character)
  state.whole = { length: out.length, depth: open.length }
}

function comma(state: State): void {
  const { out, open } = state
  state.at++
  if (open.length > 0 && !'[{,:'.includes(out.at(-1) ?? ',')) out.push(',')
}

/** Between two values at the top stands nothing that means anything. */
function copyScalar(state: State, character: string): void {
  const scalar = take(SCALAR, state)
  if (scalar === '') state.at++
  if (state.open.length > 0) state.out.push(scalar === '' ? character : scalar)
}

function closed({ out, open, whole }: State): string {
  if (whole === null) return ''
  return [...out.slice(0, whole.length), ...open.slice(0, whole.depth).reverse()].join('')
}
