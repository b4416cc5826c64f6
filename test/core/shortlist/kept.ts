import type { KeptOpinion, KeptProduct } from '../../../src/core/shortlist/kept-product.ts'

/** A kept product with what matters to a test. */
export function keptProduct(id: string, given: Partial<KeptProduct> = {}): KeptProduct {
  return {
    product: {
      site: 'shop.example',
      id,
      title: `Kettle ${id}`,
      brand: null,
      gtin: null,
      image: null,
      averageRating: 4.4,
      ratingCount: 900,
      histogram: null,
    },
    link: `https://shop.example/p/${id}`,
    day: '2026-11-20',
    isChosen: false,
    basis: { read: 40, total: 900, mined: 40, unknownLanguages: [], onTrial: 0 },
    authenticity: { kind: 'assessed', signs: 'few', confidence: 'low', suspicion: 0, evidence: [] },
    rating: { shown: 4.4, trusted: { value: 4.2, low: 4, high: 4.4, effective: 30 }, read: null, histogram: null },
    opinions: [],
    note: '',
    price: '',
    ...given,
  }
}

/** So many reviews praise and so many blame an aspect. */
export function opinion(aspect: string, praise: number, blame: number, words = ''): KeptOpinion {
  const quotes =
    words === '' ? [] : ([{ side: praise >= blame ? 'pro' : 'con', text: words, language: 'en', stars: 4, date: '2026-10-01' }] as const)
  return { aspect, side: praise >= blame ? 'pro' : 'con', praise, blame, quotes }
}
