import type { Site } from './site.ts'
import { bazaarvoiceCards } from './widgets/bazaarvoice.ts'

/** El Corte Inglés, whose reviews are Bazaarvoice's. As public code shows it (https://github.com/DimplyBarkha/gajendra-profecialinks, stores/e/elcorteingles); not yet seen on a live page. */
export const elCorteIngles: Site = {
  name: 'el-corte-ingles',
  hosts: ['elcorteingles.es', 'elcorteingles.pt'],
  url: /\/(?<id>(?:A|MP_)\d{5,})(?:[-/?]|$)/u,
  product: { title: ['h1'] },
  reviews: bazaarvoiceCards,
}
