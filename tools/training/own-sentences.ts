import type { Example } from './examples.ts'
import { PATTERNS, SLOTS } from './own-patterns.ts'
import { STORIES, STORY_SLOTS } from './own-stories.ts'

/** Labelled sentences of our own: every pattern filled in several ways, the same ones every time. */
export function ownSentences(): readonly Example[] {
  return [...filled('own', PATTERNS), ...filled('own story', STORIES)]
}

function filled(set: string, patterns: string): readonly Example[] {
  const lines = patterns.split('\n').filter((line) => line !== '')
  return lines.flatMap((line, at) => {
    const pattern = line.slice(2)
    const fillings = pattern.includes('{') ? FILLINGS : 1
    return Array.from({ length: fillings }, (_, turn) => ({
      set,
      text: fill(pattern, at * 31 + turn * 7),
      side: SIDES[line.charAt(0)] ?? 0,
      place: null,
      group: pattern,
      stars: null,
    }))
  })
}

const SIDES: Readonly<Record<string, number>> = { '+': 1, '-': -1, '0': 0 }
const FILLINGS = 8

/** Takes other words at every turn, and another word for each brace of a pattern. */
function fill(pattern: string, turn: number): string {
  let brace = 0
  return pattern.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const words = (SLOTS[name] ?? STORY_SLOTS[name] ?? '').split('|')
    brace += 1
    return words[(turn * 13 + brace * 17) % words.length] ?? ''
  })
}
