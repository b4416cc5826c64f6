/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), as a 32-bit integer. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}
