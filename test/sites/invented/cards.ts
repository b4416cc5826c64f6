/** The parts of one review, as markup or words. */
export interface Parts {
  readonly stars: string
  readonly date: string
  readonly title: string
  /** Paragraphs. */
  readonly text: readonly string[]
  readonly author: string
  readonly verified: string
  readonly helpful: string
  readonly reply: string
  readonly readMore: string
}

/** Gives the name of a class for what a part is: telling, made up, or none at all. */
export type Named = (part: string) => string

export type DrawCards = (cards: readonly Parts[], named: Named) => string

const each = (cards: readonly Parts[], draw: (parts: Parts) => string) => cards.map(draw).join('\n')
const line = (words: string, tag: string, attributes: string) => (words === '' ? '' : `<${tag}${attributes}>${words}</${tag}>`)

/** The ways that shops build their cards in. */
export const CARDS: Readonly<Record<string, DrawCards>> = {
  'a list of articles': (cards, n) =>
    `<div${n('list')}>${each(
      cards,
      (c) =>
        `<article${n('item')}><header${n('head')}>${c.stars}${line(c.title, 'h3', n('title'))}</header>
        <div${n('meta')}><span${n('author')}>${c.author}</span> ${c.date} ${line(c.verified, 'span', n('verified'))}</div>
        <div${n('text')}>${c.text.map((p) => `<p>${p}</p>`).join('')}</div>${line(c.helpful, 'div', n('helpful'))}${c.reply}</article>`,
    )}</div>`,
  'a list of items, the words first': (cards, n) =>
    `<ul${n('list')}>${each(
      cards,
      (c) =>
        `<li${n('item')}>${line(c.title, 'strong', n('title'))}<p${n('text')}>${c.text.join('<br>')}</p>${c.stars}
        <div${n('author')}>${c.author}</div>${c.date}${line(c.verified, 'div', n('verified'))}${line(c.helpful, 'p', n('helpful'))}${c.reply}</li>`,
    )}</ul>`,
  'two columns': (cards, n) =>
    `<div${n('list')}>${each(
      cards,
      (c) =>
        `<div${n('item')}><div${n('left')}><div${n('avatar')}>${c.author.slice(0, 1)}</div><div${n('author')}>${c.author}</div>${line(c.verified, 'div', n('verified'))}</div>
        <div${n('right')}><div${n('row')}>${c.stars}${c.date}</div>${line(c.title, 'div', n('title'))}
        <div${n('text')}><span>${c.text.join(' ')}</span></div><button type="button">${c.readMore}</button>${line(c.helpful, 'div', n('helpful'))}</div>${c.reply}</div>`,
    )}</div>`,
  'rows of a table': (cards, n) =>
    `<table${n('list')}><tbody>${each(
      cards,
      (c) =>
        `<tr${n('item')}><td>${c.stars}<br>${c.date}<br><b>${c.author}</b></td><td>${line(c.title, 'b', n('title'))}<div${n('text')}>${c.text.join(' ')}</div>${line(c.verified, 'i', n('verified'))}${line(c.helpful, 'small', n('helpful'))}${c.reply}</td></tr>`,
    )}</tbody></table>`,
  'wrapped one by one': (cards, n) =>
    each(
      cards,
      (c) =>
        `<div${n('wrap')}><div><div${n('item')}><div><div${n('row')}>${c.stars}${line(c.title, 'p', n('title'))}</div><div${n('row')}><div${n('text')}><div><div>${c.text.join(' ')}</div><span><span>${c.readMore}</span></span></div></div></div>
        <div${n('row')}><p${n('author')}>${c.author}</p>${line(c.verified, 'p', n('verified'))}${c.date}</div>${line(c.helpful, 'div', n('helpful'))}</div></div></div></div>`,
    ),
  quotes: (cards, n) =>
    `<section${n('list')}>${each(
      cards,
      (c) =>
        `<figure${n('item')}>${c.stars}<blockquote${n('text')}>${c.text.map((p) => `<p>${p}</p>`).join('')}</blockquote><figcaption${n('author')}>${c.author} ${line(c.verified, 'span', n('verified'))}</figcaption><footer>${c.date}</footer>${line(c.helpful, 'div', n('helpful'))}</figure>`,
    )}</section>`,
  'a list of definitions': (cards, n) =>
    `<div${n('list')}>${each(
      cards,
      (c) =>
        `<dl${n('item')}><dt${n('head')}>${c.stars}${line(c.title, 'span', n('title'))}</dt><dd${n('text')}>${c.text.join(' ')}</dd><dd${n('meta')}>${c.author}</dd><dd${n('meta')}>${c.date}</dd>${line(c.verified, 'dd', n('verified'))}${line(c.helpful, 'dd', n('helpful'))}</dl>`,
    )}</div>`,
  'elements of the shop’s own': (cards, n) =>
    `<shop-reviews${n('list')}>${each(
      cards,
      (c) =>
        `<shop-review${n('item')}><span slot="stars">${c.stars}</span>${line(c.title, 'h4', n('title'))}<div slot="body"${n('text')}>${c.text.join(' ')}</div><span slot="who">${c.author}</span>${line(c.verified, 'span', n('verified'))}<span slot="when">${c.date}</span></shop-review>`,
    )}</shop-reviews>`,
}

/** How much the names of classes tell. */
export const NAMES: Readonly<Record<string, (list: string, hash: () => string) => Named>> = {
  telling: (list) => (part) => ` class="${list}-${part}"`,
  'of blocks and elements': () => (part) => (part === 'item' ? ' class="c-review"' : ` class="c-review__${part}"`),
  'made up by a build': (_, hash) => {
    const names = new Map<string, string>()
    return (part) => {
      const name = names.get(part) ?? `${hash()} ${hash()}`
      names.set(part, name)
      return ` class="${name}"`
    }
  },
  'of a palette': () => (part) =>
    ` class="${part === 'item' ? 'py-6 border-b flex flex-col' : part === 'text' ? 'mt-2 text-base text-gray-700' : part === 'title' ? 'font-semibold text-lg' : 'flex text-sm'}"`,
  none: () => () => '',
}
