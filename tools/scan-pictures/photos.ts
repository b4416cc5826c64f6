import type { Gray } from '../../src/scan/decode/gray.ts'
import { drawScene, type Modules, type Pose } from './scene.ts'
import { blurred, faded, glaring, noisy, shaded } from './spoil.ts'

/** A photo of a symbol in one condition. */
export interface Photo {
  readonly condition: string
  readonly take: () => Gray
}

const POSE: Pose = { side: 1280, turn: 0, share: 0.45, skew: 0 }

/** Eleven photos of the symbol with this number: among many symbols all turns in steps of 15 degrees occur, and each condition in three strengths. */
export function photosOf(modules: Modules, number: number): readonly Photo[] {
  const scene = (pose: Partial<Pose>) => drawScene(modules, { ...POSE, ...pose }, number)
  const strength = number % 3
  const of = <Value>(light: Value, middle: Value, strong: Value) => [light, middle, strong][strength] ?? middle
  const turn = (more: number) => 15 * ((number * 3 + more) % 24)
  const side = [640, 960, 2000, 4000][number % 4] ?? 1280
  return [
    { condition: 'clean', take: () => scene({}) },
    ...[0, 1, 2].map((more) => ({ condition: 'turned', take: () => scene({ turn: turn(more) }) })),
    { condition: 'blurred', take: () => blurred(scene({}), of(1, 2, 3)) },
    { condition: 'skewed', take: () => scene({ skew: of(0.15, 0.3, 0.45), turn: 5 }) },
    { condition: 'low contrast', take: () => faded(scene({}), of(0.35, 0.2, 0.12), 120) },
    { condition: 'glare', take: () => glaring(scene({}), { x: 0.6, y: 0.45, size: of(0.06, 0.1, 0.15) }) },
    { condition: 'half in the shade', take: () => shaded(scene({}), of(0.3, 0.45, 0.6)) },
    { condition: 'noise', take: () => noisy(scene({}), of(15, 30, 50), number) },
    { condition: 'size', take: () => scene({ side }) },
  ]
}
