import type { Endpoint } from './endpoint.ts'

/** Mercado Libre, as its list of reviews asks for the next ones. Seen in several public crawlers, not live. */
export const mercadoLibre: Endpoint = {
  name: 'mercado-libre',
  hosts: [
    'mercadolivre.com.br',
    ...'com com.ar com.mx com.co com.uy com.pe com.ve com.ec com.bo com.py cl co.cr com.pa com.do com.gt com.hn com.ni com.sv'
      .split(' ')
      .map((country) => `mercadolibre.${country}`),
  ],
  keys: {
    item: {
      at: [
        { in: 'address', says: /\/p\/(M[A-Z]{2}\d+)/u },
        { at: 'a[href*="/noindex/catalog/reviews/M"]@href', says: /\/reviews\/(M[A-Z]{2}\d+)/u },
      ],
      is: /M[A-Z]{2}\d{4,15}/u,
    },
    site: {
      at: [
        { in: 'address', says: /\/p\/(M[A-Z]{2})\d/u },
        { at: 'a[href*="/noindex/catalog/reviews/M"]@href', says: /\/reviews\/(M[A-Z]{2})\d/u },
      ],
      is: /M[A-Z]{2}/u,
    },
  },
  address: '/noindex/catalog/reviews/{item}/search?noindex=true&siteId={site}&limit={size}&offset={offset}',
  size: 20,
  replies: [
    {
      kind: 'json',
      list: 'reviews',
      review: {
        id: ['id'],
        rating: ['rating'],
        title: ['title.text', 'title'],
        text: ['comment.content.text'],
        date: ['date', 'comment.date'],
        images: ['comment.media.*.id', 'media.*.id'],
        country: ['country'],
      },
    },
  ],
}
