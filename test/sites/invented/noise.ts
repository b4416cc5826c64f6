import type { DrawStars } from './stars.ts'
import type { Language } from './languages.ts'
import type { Named } from './cards.ts'

/** What stands on a page besides, and looks like reviews; none of it is a review of the page's product. */
export type DrawNoise = (language: Language, draw: DrawStars, named: Named) => string

const three = (draw: (place: number) => string) => [0, 1, 2].map(draw).join('\n')
const said = ({ outOf }: Language, rating: number) => outOf.replace('{n}', String(rating))
const day = (place: number) => `2025-0${place + 1}-1${place}`
const text = ({ texts }: Language, place: number) => texts[place % texts.length] ?? ''

export const NOISE: Readonly<Record<string, DrawNoise>> = {
  'products with stars and prices': (language, draw, n) =>
    `<div${n('grid')}>${three((place) => `<div${n('tile')}><a href="/p/other-${place}"><img src="/t${place}.jpg"><h3>${language.product} ${place + 2}</h3></a>${draw(5 - place, said(language, 5 - place))}<span>(${place * 31 + 12})</span><div>£ ${place + 20}.00</div></div>`)}</div>`,
  'products without prices': (language, draw, n) =>
    `<div${n('grid')}>${three((place) => `<a href="/p/other-${place}"${n('tile')}><img src="/t${place}.jpg"><span>${language.product} ${place + 2}, ${text(language, place)}</span>${draw(5 - place, said(language, 5 - place))}</a>`)}</div>`,
  'what blogs say': (language, _, n) =>
    `<div${n('posts')}>${three((place) => `<article${n('post')}><h3><a href="/blog/${place}">${language.titles[place]}</a></h3><time datetime="${day(place)}">x</time><p>${text(language, place)}</p></article>`)}</div>`,
  'comments without stars': (language, _, n) =>
    `<div id="comments"${n('comments')}>${three((place) => `<div${n('comment')}><b>Kim ${place}</b> <time datetime="${day(place)}">x</time><p>${text(language, place)} ${text(language, place + 1)}</p></div>`)}</div>`,
  'questions and answers': (language, _, n) =>
    `<section${n('faq')}><h2>Questions</h2>${three((place) => `<div${n('entry')}><div>${language.titles[place]}?</div><div>${text(language, place)}</div><span>${day(place)}</span></div>`)}</section>`,
  'a summary of all ratings': (language, draw, n) =>
    `<div${n('summary')}>${draw(4, said(language, 4))}<span>4,3 (127)</span>${[5, 4, 3, 2, 1].map((star) => `<div${n('bar')}>${draw(star, said(language, star))}<div style="width:${star * 13}%"></div><span>${star * 9}</span></div>`).join('')}</div>`,
  'ratings of qualities': (language, draw, n) =>
    `<div${n('qualities')}>${three((place) => `<div${n('quality')}><span>${language.titles[place]}</span>${draw(4, said(language, 4))}</div>`)}</div>`,
  'a form to write a review': (language, draw, n) =>
    `<form${n('write')}>${draw(5, said(language, 5))}<label>${text(language, 0)}</label><textarea></textarea><button>OK</button></form>`,
  'opinions on the seller': (language, draw, n) =>
    `<section${n('about')}><h3>Seller feedback</h3>${three((place) => `<div${n('entry')}>${draw(5, said(language, 5))}<p>${text(language, place)}</p><time datetime="${day(place)}">x</time></div>`)}</section>`,
  'what others say of other products': (language, draw, n) =>
    `<div${n('latest')}><h3>Latest reviews from our shop</h3>${three((place) => `<div${n('entry')}><a href="/p/other-${place}">${language.titles[place]}</a>${draw(5 - place, said(language, 5 - place))}<p>${text(language, place)}</p><span>${day(place)}</span></div>`)}</div>`,
  'words of praise for the shop': (language, draw, n) =>
    `<div class="testimonials"><h2>What people say about us</h2>${three((place) => `<blockquote${n('entry')}>${draw(5, said(language, 5))}<p>${text(language, place)}</p><cite>Kim</cite> <span>${day(place)}</span></blockquote>`)}</div>`,
  'a forum': (language, _, n) =>
    `<div${n('thread')}>${three((place) => `<div${n('post')}><b>Kim ${place}</b><span>#${place + 1}</span><p>${text(language, place)} ${text(language, place + 1)}</p><small>${day(place)}</small></div>`)}</div>`,
  'products with dates and prices of auctions': (language, draw, n) =>
    `<ul${n('auctions')}>${three((place) => `<li${n('lot')}><h4>${language.product} ${place}</h4>${draw(4, said(language, 4))}<p>${text(language, place)}</p><b>€ ${place + 12},00</b><i>${day(place)}</i></li>`)}</ul>`,
  'orders and their steps': (language, _, n) =>
    `<ol${n('steps')}>${three((place) => `<li${n('step')}><b>${place + 1}</b><p>${text(language, place)}</p><time datetime="${day(place)}">x</time></li>`)}</ol>`,
  'downloads by version': (language, _, n) =>
    `<table${n('files')}><tbody>${three((place) => `<tr${n('file')}><td>${place + 1}.0</td><td>${language.titles[place]}: ${text(language, place)}</td><td>${day(place)}</td></tr>`)}</tbody></table>`,
}
