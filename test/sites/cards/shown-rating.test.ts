import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'

import { shownRating } from '../../../src/sites/cards/shown-rating.ts'
import { readAtOnce } from '../../../src/sites/read.ts'

const TITLE = 'Harbour kettle 1.7 l'
const NONE = { averageRating: null, ratingCount: null }

function shownOn(body: string) {
  const { document } = new JSDOM(`<body>${body}</body>`, { url: 'https://tinmoor.example/p/kettle-77' }).window
  return readAtOnce(shownRating(document, TITLE, [...document.querySelectorAll('.review')]))
}

const under = (markup: string) => `<main><h1>${TITLE}</h1><div>${markup}</div><p>A kettle for the whole harbour, in steel.</p></main>`

describe('What a shop shows of all ratings is read', () => {
  it.each([
    ['in words', '<p>4.3 out of 5 stars</p><a href="#reviews">1,234 global ratings</a>'],
    ['with a decimal comma and dots in thousands', '<span>4,3 von 5 Sternen</span> <span>1.234 Sternebewertungen</span>'],
    ['in French', '<span>4,3 sur 5</span> <span>1 234 évaluations</span>'],
    ['in Spanish', '<span>4,3 de 5 estrellas</span> <span>(1.234 opiniones)</span>'],
    ['in Polish', '<span>4,3 / 5</span> <span>1 234 opinie</span>'],
    ['in Russian', '<b>4,3</b> · <span>1 234 оценки</span>'],
    ['in Japanese', '<span aria-label="5つ星のうち4.3"></span><span>1,234件のグローバル評価</span>'],
    ['in Arabic', '<span>4.3 من 5</span> <span>1,234 تقييم</span>'],
    ['in a label alone', '<div aria-label="Rated 4.3 out of 5, 1,234 reviews"><svg></svg></div>'],
    [
      'as a number beside a star, the count in brackets',
      '<span>4.3</span><svg><path d="M1 1"/></svg><a href="/p/kettle-77#reviews">(1,234)</a>',
    ],
    ['by the width of the stars', '<div class="rating-stars"><span style="width:86%"></span></div><span>1234 reviews</span>'],
    ['for both ratings and reviews', '<div>4.3★</div><span>1,234 Ratings &amp; 33 Reviews</span>'],
    ['for both reviews and ratings', '<div>4.3 ★</div><span>33 reviews</span> <span>1,234 ratings</span>'],
    ['twice, once for narrow screens', '<p>4.3 / 5 (1,234)</p><p>4.3 / 5 (1,234)</p>'],
    ['beside stars that are rounded to halves', '<i class="star star-4-5"></i> <b>4.3</b> <span>1,234 reviews</span>'],
    ['rounded in a label, exactly in words', '<i aria-label="4.5 out of 5 stars"></i> <span>4.3 (1,234)</span>'],
    [
      'apart from its count',
      '<p>4.3 out of 5</p><section><p>What buyers say of it, and how they like it.</p><div><em>1,234 global ratings</em></div></section>',
    ],
    ['in microdata without a product', '<i itemprop="ratingValue" content="4.3"></i> 4.3 out of 5 (1,234)'],
  ])('%s', (_, markup) => expect(shownOn(under(markup))).toEqual({ averageRating: 4.3, ratingCount: 1234 }))

  it('above the reviews of a page without the product’s name', () => {
    const page =
      '<div><h2>Reviews</h2><b>4.3</b> out of 5 <i>1,234 ratings</i></div><ul><li class="review">5 out of 5 stars. Good (1)</li></ul>'
    expect(shownOn(page)).toEqual({ averageRating: 4.3, ratingCount: 1234 })
  })

  it('without an average where only the count stands in words', () => {
    expect(shownOn(under('<div>1,234 ratings and 33 reviews</div>'))).toEqual({ averageRating: null, ratingCount: 1234 })
  })

  it('without a count where two are told apart from the average', () => {
    expect(
      shownOn(
        under(
          `<p>4.3 out of 5</p>${'<p>What buyers say of it.</p>'.repeat(12)}<div>1,234 ratings</div><p>With this filter:</p><div>99 ratings</div>`,
        ),
      ),
    ).toEqual({
      averageRating: 4.3,
      ratingCount: null,
    })
  })

  it('without an average where only drawn stars tell it', () => {
    expect(shownOn(under('<i class="stars stars-4-5"></i> (1,234)'))).toEqual({ averageRating: null, ratingCount: 1234 })
  })
})

const tile = (name: string, average: string) =>
  `<li class="tile"><a href="/p/${name}">${name}</a> <span>${average} out of 5</span> (12)</li>`

describe('Nothing is taken for the product’s rating that could be another', () => {
  it.each([
    ['other products in a row', `<ul>${tile('pan', '4.1')}${tile('pot', '3.9')}${tile('cup', '4.8')}</ul>`],
    ['another product that it links to', '<a href="/p/pan">Pan <span>4.1 out of 5</span> (12)</a>'],
    ['what others bought', '<section><h3>Customers also bought</h3><div>Pan 4.1 out of 5 (12)</div></section>'],
    ['the seller', '<div>Sold by <b>Tin Pots</b> <span>4.9 out of 5</span> (8,021 ratings)</div>'],
    ['the seller in German', '<div>Verkauf durch Tin Pots <span>4,9 von 5</span> <span>8.021 Bewertungen</span></div>'],
    ['ratings of qualities', '<p class="row"><b>Quality</b> <i>4.1 / 5</i></p><p class="row"><b>Price</b> <i>3.9 / 5</i></p>'],
    ['levels to choose', '<label>4 stars (12)</label><label>3 stars (7)</label>'],
    ['a number of anything else', '<span>4.3</span> <span>Version</span>'],
    ['a form', '<form>4.1 out of 5 (12)<textarea></textarea></form>'],
    ['two that contradict each other', '<div>4.1 out of 5 (12)</div><section>3.2 out of 5 (99)</section>'],
    ['a review that is quoted', '<div>Boils fast <i>4.5 out of 5</i></div>'],
    ['one with its day', '<div>Boils fast <i>4.2 out of 5</i> <u>2 May 2025</u> (3)</div>'],
    ['one with its votes', '<div>Boils fast <i>4.2 out of 5</i> <b>Helpful (3)</b></div>'],
    ['what is hidden', '<div hidden>4.1 out of 5 (12)</div>'],
    ['a review', '<div class="review">4.0 out of 5. <span>2 comments</span></div>'],
    ['fewer ratings than reviews', '<div>4.1 out of 5 (2)</div>'.concat('<div class="review">Fine.</div>'.repeat(3))],
  ])('%s', (_, markup) => expect(shownOn(under(markup))).toEqual(NONE))
})
