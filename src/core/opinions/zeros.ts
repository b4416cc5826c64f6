/** So many zeros: for the few words of a sentence a typed array is slower to make than to use. */
export function zeros(length: number): number[] {
  const all: number[] = []
  for (let at = 0; at < length; at += 1) all.push(0)
  return all
}
