/** The singular of an English noun and the bare form of a verb in `-s`, by spelling alone; other words stay as they are. */
export function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (word.endsWith("'s")) return word.slice(0, -2)
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return /(?:ch|sh|ss|x|zz)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
