/** Normal quantile of a two-sided 95 % interval. */
const Z = 1.96

/** The share (0 to 1) that may still carry signs when none of `read` does: the upper end of Wilson's 95 % interval at zero (Wilson 1927). */
export function roomForDoubt(read: number): number {
  return (Z * Z) / (read + Z * Z)
}
