/** The sentences of the interface in English; every other language follows its keys and placeholders. */
export const en = {
  name: 'Grain of Salt',

  'badge.too-few': 'Grain of Salt: {read} {read|one:review|other:reviews} read, too few to say',
  'badge.first-look': 'Grain of Salt: a first look at {read} reviews, {count} {count|one:thing|other:things} stood out',
  'badge.few': 'Grain of Salt: few warning signs in {read} reviews read',
  'badge.some': 'Grain of Salt: some warning signs in {read} reviews read ({count})',
  'badge.many': 'Grain of Salt: many warning signs in {read} reviews read ({count})',

  'reading.title': 'Reading the reviews on this page',
  'no-access.title': 'This page cannot be read',
  'no-access.body': 'Browsers keep extensions out of their own pages. Open a product in any shop.',
  'no-product.title': 'No product on this page',
  'no-product.body': 'Open a product and its reviews are read here.',
  'site-off.title': 'Off on {site}',
  'site-off.body': 'You switched this site off, so the page was not touched.',
} as const
