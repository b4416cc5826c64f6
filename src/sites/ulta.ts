import type { Site } from './site.ts'
import { powerReviewsCards } from './widgets/power-reviews.ts'

/** Ulta, whose reviews are PowerReviews'. As public code of 2023 to 2025 shows it (https://github.com/pavi2803/DermSight_Skincare_Beauty_Review_APP and others); not yet seen on a live page. */
export const ulta: Site = {
  name: 'ulta',
  hosts: ['ulta.com'],
  url: /\/p\/[^/?]*?(?<id>(?:pimprod|xlsImpprod)\d+)/u,
  product: { title: ['h1'] },
  reviews: powerReviewsCards,
}
