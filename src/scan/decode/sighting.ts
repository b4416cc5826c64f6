import type { Symbol } from '../../core/codes/scanned.ts'

/** A symbol that a decoder found in a picture. */
export interface Sighting {
  readonly symbol: Symbol
  readonly text: string
  /** The symbol's middle from the picture's, as shares of the picture's longer side. */
  readonly place: { readonly x: number; readonly y: number }
  /** Rows of the picture that say the same, for bars; `null` where the decoder does not tell, or the symbol mends its own faults. */
  readonly lines: number | null
  /** False where the bars, measured once more, do not spell the text; true for symbols whose own checks are strong, and where it cannot be measured. */
  readonly isSpelt: boolean
}
