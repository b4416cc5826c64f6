import type { Endpoint, Reply } from './endpoint.ts'

// Seen in several public crawlers, not live. The page asks one of two hosts, by the product; a reply holds up to a thousand at once.

const HOSTS = ['wildberries.ru', 'wildberries.by', 'wildberries.kz', 'wb.ru']

const replies: readonly Reply[] = [
  {
    kind: 'json',
    list: 'feedbacks',
    review: {
      id: ['id'],
      rating: ['productValuation'],
      text: ['text', 'pros', 'cons'],
      date: ['createdDate'],
      helpfulVotes: ['votes.pluses'],
      images: ['photo.*', 'photos.*.fullSizeUri'],
      videos: ['video.id'],
      variant: ['color'],
    },
  },
]

/** Wildberries, for the products whose page asks its first host of reviews. */
export const wildberriesFirst: Endpoint = {
  name: 'wildberries-first',
  hosts: HOSTS,
  keys: { item: { at: [{ in: 'requests', says: /feedbacks1\.wb\.ru\/feedbacks\/v\d\/(\d+)/u }], is: /\d{4,15}/u } },
  address: 'https://feedbacks1.wb.ru/feedbacks/v1/{item}',
  size: 1000,
  replies,
}

/** Wildberries, for the products whose page asks its second host of reviews. */
export const wildberriesSecond: Endpoint = {
  name: 'wildberries-second',
  hosts: HOSTS,
  keys: { item: { at: [{ in: 'requests', says: /feedbacks2\.wb\.ru\/feedbacks\/v\d\/(\d+)/u }], is: /\d{4,15}/u } },
  address: 'https://feedbacks2.wb.ru/feedbacks/v1/{item}',
  size: 1000,
  replies,
}
