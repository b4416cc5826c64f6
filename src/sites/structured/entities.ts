/** Words as they are meant: character references decoded, markup taken for spaces; for text that a shop escaped once too often. `<3` and `<what I got>` are words. */
export function plainWords(text: string): string {
  const decoded = text.includes('&') ? decodeEntities(text) : text
  return decoded.includes('<') && MARKUP.test(decoded) ? decoded.replace(TAG, ' ') : decoded
}

/** A text with its character references (`&amp;`, `&#39;`, `&eacute;`) replaced; those that mean nothing stay. */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (whole, name: string) => (name.startsWith('#') ? numbered(name) : NAMED.get(name)) ?? whole)
}

/** The tags that stand in texts. */
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]{0,500})?\/?>/giu
/** What only markup has: an end, or a tag that needs none. */
const MARKUP = /<\/[a-z][a-z1-6]{0,10}>|<(?:br|p|hr|img|li|div)(?:\s[^<>]{0,500})?\/?>/iu
const REFERENCE = /&(#x?[0-9a-f]{1,6}|[a-z]{2,8}\d?);/giu

/** The names of U+00A0 to U+00FF in order: https://html.spec.whatwg.org/entities.json */
const LATIN = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ' +
  'ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring ' +
  'aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml'
).split(' ')

const NAMED = new Map([
  ...LATIN.map((name, place) => [name, String.fromCodePoint(0xa0 + place)] as const),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", hellip: '…', bull: '•', euro: '€', trade: '™' }),
  ...Object.entries({ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„' }),
])

function numbered(name: string): string | undefined {
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined
}
