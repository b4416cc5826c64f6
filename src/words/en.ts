/** The sentences of the interface in English; every other language follows its keys and placeholders. */
export const en = {
  name: 'Grain of Salt',

  'reading.title': 'Reading the reviews on this page',
  'no-access.title': 'This page cannot be read',
  'no-access.body': 'Browsers keep extensions out of their own pages. Open a product in any shop.',
  'no-product.title': 'No product on this page',
  'no-product.body': 'Open a product and its reviews are read here.',
  'site-off.title': 'Off on {site}',
  'site-off.body': 'You switched this site off, so the page was not touched.',
} as const
