/** How a shop draws a rating of 1 to 5; `said` is the rating in the words of its language. */
export type DrawStars = (rating: number, said: string) => string

const five = (icon: (isFull: boolean, place: number) => string) => (rating: number) =>
  [1, 2, 3, 4, 5].map((place) => icon(place <= rating, place)).join('')

const PATH = 'M12 2l3 7h7l-6 4 2 7-6-4-6 4 2-7-6-4h7z'

/** The ways that shops draw stars in, by what a maintainer would call them. */
export const STARS: Readonly<Record<string, DrawStars>> = {
  'words for screen readers': (_, said) => `<span class="sr-only">${said}</span><svg></svg><svg></svg><svg></svg><svg></svg><svg></svg>`,
  'an aria-label': (_, said) => `<div role="img" aria-label="${said}"><svg></svg></div>`,
  'an alternative text': (_, said) => `<img src="/i/s.svg" alt="${said}">`,
  'a title': (_, said) => `<span title="${said}"><i></i><i></i></span>`,
  'plain words': (_, said) => `<div>${said}</div>`,
  'a fraction': (rating) => `<div>${rating}/5</div>`,
  glyphs: (rating) => `<div>${'★'.repeat(rating)}${'☆'.repeat(5 - rating)}</div>`,
  'glyphs one by one, some greyed out': (rating) =>
    `<div>${five((isFull) => `<span${isFull ? ' class="on"' : ' class="off"'}>★</span>`)(rating)}</div>`,
  'only the full glyphs': (rating) => `<div>${'★'.repeat(rating)}</div>`,
  emoji: (rating) => `<p>${'⭐'.repeat(rating)}</p>`,
  'full and empty icons by name': (rating) =>
    `<div>${five((isFull) => `<i class="fa ${isFull ? 'fa-star' : 'fa-star-o'}"></i>`)(rating)}</div>`,
  'icons of a newer name': (rating) => `<div>${five((isFull) => `<i class="${isFull ? 'fas' : 'far'} fa-star"></i>`)(rating)}</div>`,
  'only the full icons': (rating) => `<div>${five((isFull) => (isFull ? '<i class="icon-star"></i>' : ''))(rating)}</div>`,
  pictures: (rating) => `<div>${five((isFull) => `<img src="/img/star-${isFull ? 'on' : 'off'}.png" alt="">`)(rating)}</div>`,
  'one picture for each rating': (rating) => `<img src="/img/stars-${rating}.gif" alt="">`,
  'symbols of a sprite': (rating) =>
    `<div>${five((isFull) => `<svg><use href="/sprite.svg#star${isFull ? '-filled' : '-empty'}"></use></svg>`)(rating)}</div>`,
  'drawings of two colours': (rating) =>
    `<div>${five((isFull) => `<svg viewBox="0 0 24 24" fill="${isFull ? '#ffb400' : '#d8d8d8'}"><path d="${PATH}"/></svg>`)(rating)}</div>`,
  'drawings whose paths have two colours': (rating) =>
    `<div>${five((isFull) => `<span><svg viewBox="0 0 24 24"><path d="${PATH}" fill="${isFull ? '#111' : 'none'}" stroke="#111"/></svg></span>`)(rating)}</div>`,
  'drawings with classes of a palette': (rating) =>
    `<div class="flex items-center">${five((isFull) => `<svg class="h-5 w-5 ${isFull ? 'text-yellow-400' : 'text-gray-200'}" viewBox="0 0 20 20"><path d="${PATH}"/></svg>`)(rating)}</div>`,
  'drawings of two hashed classes': (rating) =>
    `<div>${five((isFull) => `<svg class="${isFull ? 'kJq3xA' : 'zPw9fT'}" viewBox="0 0 24 24"><path d="${PATH}"/></svg>`)(rating)}</div>`,
  'a width over glyphs': (rating) => `<div class="rating"><span>☆☆☆☆☆</span><span style="width:${rating * 20}%">★★★★★</span></div>`,
  'a variable of the style': (rating) => `<div class="Stars" style="--rating: ${rating};"></div>`,
  'a class with the number': (rating) => `<div class="stars stars--${rating}"></div>`,
  'a class in words': (rating) => `<p class="star-rating ${['One', 'Two', 'Three', 'Four', 'Five'][rating - 1] ?? ''}"><i></i></p>`,
  'an attribute': (rating) => `<div data-rating="${rating}"></div>`,
  'an element of its own': (rating) => `<my-stars value="${rating}" max="5"></my-stars>`,
  'a meter': (rating) => `<meter min="0" max="5" value="${rating}"></meter>`,
  'a chosen button': (rating) =>
    `<div>${five((_, place) => `<input type="radio" disabled value="${place}"${place === rating ? ' checked' : ''}>`)(rating)}</div>`,
  'a number beside a star': (rating) => `<div><span>${rating}</span> <svg viewBox="0 0 24 24"><path d="${PATH}"/></svg></div>`,
  'a number with a glyph': (rating) => `<div>${rating} ★</div>`,
  'a number with a point': (rating) => `<div>${rating}.0</div>`,
  'names of a font': (rating) =>
    `<span>${five((isFull) => `<i class="material-icons">${isFull ? 'star' : 'star_border'}</i>`)(rating)}</span>`,
}
