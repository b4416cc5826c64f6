import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

// Writes src/core/opinions/english/opinion-words.ts from a folder that holds `opinion_lexicon` (Hu and Liu) and `vader_lexicon` (Hutto and Gilbert):
//   npx tsx tools/compact-lexicon.ts FOLDER

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: npx tsx tools/compact-lexicon.ts FOLDER')
  process.exit(2)
}
writeFileSync(path.join(import.meta.dirname, '../src/core/opinions/english/opinion-words.ts'), source(strengths(folder)))

/** Hu and Liu say which side; VADER how strong, and adds the words of its own on which its ten raters felt strongly. */
function strengths(folder: string): ReadonlyMap<string, number> {
  const sides = new Map([...listed(folder, 'positive', 1), ...listed(folder, 'negative', -1)])
  const felt = valences(folder)
  const found = new Map<string, number>()
  for (const [word, side] of sides) {
    const valence = felt.get(word)
    if (valence === undefined) found.set(word, 2 * side)
    else if (valence * side > 0) found.set(word, side * strength(Math.abs(valence)))
  }
  for (const [word, valence] of felt) if (!sides.has(word) && Math.abs(valence) >= 2) found.set(word, Math.sign(valence))
  return found
}

function strength(valence: number): number {
  if (valence >= 2.6) return 3
  return valence <= 1.2 ? 1 : 2
}

function listed(folder: string, name: string, side: number): readonly (readonly [string, number])[] {
  const lines = readFileSync(path.join(folder, 'opinion_lexicon', `${name}-words.txt`), 'utf8').split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => isWord(line))
    .map((word) => [word, side])
}

function valences(folder: string): ReadonlyMap<string, number> {
  const rows = readFileSync(path.join(folder, 'vader_lexicon', 'vader_lexicon.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
  return new Map(rows.map(([word = '', valence = '0']) => [word, Number(valence)] as const).filter(([word]) => isWord(word)))
}

function isWord(text: string): boolean {
  return /^[a-z][a-z' -]*$/u.test(text)
}

function source(found: ReadonlyMap<string, number>): string {
  const levels = [3, 2, 1, -1, -2, -3].map((level) => {
    const words = [...found].filter(([, value]) => value === level).map(([word]) => word.replaceAll('-', ' '))
    return `  '${level}': '${[...new Set(words)]
      .sort()
      .map((word) => word.replaceAll("'", String.raw`\'`).replaceAll(' ', '_'))
      .join(' ')}',`
  })
  return [
    '// Written by tools/compact-lexicon.ts; sources and licences in NOTICE.md.',
    '',
    '/** Words that praise (above 0) or blame, by strength; `_` stands for a blank. */',
    'export const OPINION_WORDS: Readonly<Record<string, string>> = {',
    ...levels,
    '}',
    '',
  ].join('\n')
}
