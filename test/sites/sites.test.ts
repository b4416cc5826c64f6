import { expect, it } from 'vitest'

import { knownSite, productIdOf } from '../../src/sites/sites.ts'

/** `null` for a page that shows no product. */
function idAt(address: string): string | null {
  const url = new URL(address)
  const site = knownSite(url)
  return site === null ? null : productIdOf(site, url)
}

it.each([
  ['https://www.walmart.com/ip/512340987', '512340987'],
  ['https://www.walmart.com/ip/Field-Kettle/512340987?athbdg=L1600', '512340987'],
  ['https://www.walmart.com/reviews/product/512340987?page=2', '512340987'],
  ['https://www.walmart.ca/en/ip/field-kettle/6000206457811', '6000206457811'],
  ['https://www.walmart.com/search?q=kettle', null],
  ['https://www.target.com/p/field-kettle/-/A-87654321?preselect=1#lnk=sametab', '87654321'],
  ['https://www.target.com/c/kettles/-/N-5xtuz', null],
  ['https://www.ebay.de/itm/225411770123?hash=item34', '225411770123'],
  ['https://www.ebay.com/itm/Field-Kettle/225411770123', '225411770123'],
  ['https://www.ebay.com/p/2254117701', '2254117701'],
  ['https://www.ebay.co.uk/urw/Field-Kettle/product-reviews/2254117701?pgn=2', '2254117701'],
  ['https://www.ebay.com/sch/i.html?_nkw=kettle', null],
  ['https://de.aliexpress.com/item/1005006404381520.html?spm=a2g0o', '1005006404381520'],
  ['https://www.aliexpress.com/w/wholesale-kettle.html', null],
  ['https://www.newegg.com/field-kettle/p/N82E16896123456?Item=N82E16896123456', 'N82E16896123456'],
  ['https://www.newegg.com/p/2A5-0001-00012', '2A5-0001-00012'],
  ['https://www.newegg.com/p/pl?d=kettle', null],
  ['https://www.homedepot.com/p/1-Litre-Field-Kettle/316789012', '316789012'],
  ['https://www.homedepot.com/p/reviews/1-Litre-Field-Kettle/316789012/2', '316789012'],
  ['https://www.homedepot.com/b/Appliances/N-5yc1vZbv1w', null],
  ['https://www.sephora.com/product/field-balm-P455364', 'P455364'],
  ['https://www.sephora.com/ca/en/product/P455364?skuId=1', 'P455364'],
  ['https://www.sephora.com/shop/balm', null],
  ['https://www.wayfair.com/kitchen/pdp/field-kettle-hlmr1234.html?piid=1', 'hlmr1234'],
  ['https://www.wayfair.com/kitchen/sb0/kettles-c1234.html', null],
  ['https://www.bol.com/be/fr/p/bouilloire/9300000123456789/?bltgh=x', '9300000123456789'],
  ['https://www.bol.com/nl/nl/l/ketels/12345/', null],
  ['https://www.cdiscount.com/maison/f-11022010-auc3016661157936.html?idOffre=1#mpos=0', 'auc3016661157936'],
  ['https://www.cdiscount.com/maison/l-110.html', null],
  ['https://review.rakuten.co.jp/item/1/203677_10374125/1.1/sort6/', '203677_10374125'],
  ['https://review.rakuten.co.jp/shop/4/203677/', null],
  ['https://kakaku.com/item/K0001234567/', 'K0001234567'],
  ['https://review.kakaku.com/review/K0001234567/?Page=2#tab', 'K0001234567'],
  ['https://kakaku.com/search_results/kettle/', null],
  ['https://store.steampowered.com/app/329970/Field_Kettle/', '329970'],
  ['https://store.steampowered.com/search/?term=kettle', null],
  ['https://www.ozon.ru/product/chaynik-pohodnyy-1234567890/?at=x', '1234567890'],
  ['https://www.ozon.ru/product/1234567890/reviews/', '1234567890'],
  ['https://www.ozon.ru/category/chayniki-10673/', null],
])('What a shop shows is told by its address: %s', (address, id) => {
  expect(idAt(address)).toBe(id)
})
