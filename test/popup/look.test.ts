import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/popup/look.css', import.meta.url), 'utf8')
const [light, dark] = [...css.matchAll(/:root \{([^}]*)\}/gu)].map(([, block]) => tokens(block ?? ''))

function tokens(block: string): ReadonlyMap<string, string> {
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name, colour]) => [name ?? '', colour ?? '']))
}

/** Contrast as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const WORDS = ['ink', 'ink-quiet', 'amber', 'teal'].flatMap((word) => ['ground', 'raised'].map((under) => [word, under, 4.5] as const))
const SHAPES = ['amber-fill', 'teal-fill', 'bar', 'edge'].map((shape) => [shape, 'ground', 3] as const)

test.each([...WORDS, ['ink', 'mark', 4.5] as const, ...SHAPES])('%s on %s can be seen, light and dark', (one, other, least) => {
  for (const theme of [light, dark])
    expect(contrast(theme?.get(one) ?? '#000000', theme?.get(other) ?? '#000000')).toBeGreaterThanOrEqual(least)
})
