/** Where a shop looks for a text that is given to it. */
export interface ShopSearch {
  /** The shop's host, as in `Product.site`. */
  readonly site: string
  readonly name: string
  /** An https address with `{}` for the text. */
  readonly address: string
}

/** The address of a shop's search for a text. */
export function searchAddress({ address }: ShopSearch, text: string): string {
  return address.replace('{}', encodeURIComponent(text.trim()))
}

/** The shops that sell to people of these languages (BCP 47, best first), the surest to have an item first; where no country is told, that of most who speak the language. */
export function shopsFor(languages: readonly string[]): readonly ShopSearch[] {
  const countries = new Set([...languages.map(countryOf), 'US'])
  const sites = [...countries].flatMap((country) => BY_COUNTRY[country] ?? []).slice(0, MOST_SHOPS)
  return SHOP_SEARCHES.filter(({ site }) => sites.includes(site)).sort((one, other) => sites.indexOf(one.site) - sites.indexOf(other.site))
}

const MOST_SHOPS = 6

function countryOf(language: string): string {
  if (!/^[a-zA-Z]{2,3}(?:-[a-zA-Z\d]+)*$/u.test(language)) return 'US'
  return new Intl.Locale(language).maximize().region ?? 'US'
}

/**
 * The searches of shops, as their own pages link to them or as several public programs use them; whether a shop finds an item by its number alone was not tried.
 * `{}` is the text. MediaMarkt, bol, Fnac, Thalia, dm, Waterstones and Barnes & Noble are asked by number in public programs.
 */
export const SHOP_SEARCHES: readonly ShopSearch[] = [
  { site: 'amazon.com', name: 'Amazon', address: 'https://www.amazon.com/s?k={}' },
  { site: 'amazon.co.uk', name: 'Amazon', address: 'https://www.amazon.co.uk/s?k={}' },
  { site: 'amazon.de', name: 'Amazon', address: 'https://www.amazon.de/s?k={}' },
  { site: 'amazon.fr', name: 'Amazon', address: 'https://www.amazon.fr/s?k={}' },
  { site: 'amazon.it', name: 'Amazon', address: 'https://www.amazon.it/s?k={}' },
  { site: 'amazon.es', name: 'Amazon', address: 'https://www.amazon.es/s?k={}' },
  { site: 'amazon.nl', name: 'Amazon', address: 'https://www.amazon.nl/s?k={}' },
  { site: 'amazon.com.be', name: 'Amazon', address: 'https://www.amazon.com.be/s?k={}' },
  { site: 'amazon.pl', name: 'Amazon', address: 'https://www.amazon.pl/s?k={}' },
  { site: 'amazon.se', name: 'Amazon', address: 'https://www.amazon.se/s?k={}' },
  { site: 'amazon.ca', name: 'Amazon', address: 'https://www.amazon.ca/s?k={}' },
  { site: 'amazon.com.mx', name: 'Amazon', address: 'https://www.amazon.com.mx/s?k={}' },
  { site: 'amazon.com.br', name: 'Amazon', address: 'https://www.amazon.com.br/s?k={}' },
  { site: 'amazon.co.jp', name: 'Amazon', address: 'https://www.amazon.co.jp/s?k={}' },
  { site: 'amazon.in', name: 'Amazon', address: 'https://www.amazon.in/s?k={}' },
  { site: 'amazon.com.au', name: 'Amazon', address: 'https://www.amazon.com.au/s?k={}' },
  { site: 'amazon.ae', name: 'Amazon', address: 'https://www.amazon.ae/s?k={}' },
  { site: 'amazon.sa', name: 'Amazon', address: 'https://www.amazon.sa/s?k={}' },
  { site: 'amazon.eg', name: 'Amazon', address: 'https://www.amazon.eg/s?k={}' },
  { site: 'amazon.com.tr', name: 'Amazon', address: 'https://www.amazon.com.tr/s?k={}' },
  { site: 'amazon.sg', name: 'Amazon', address: 'https://www.amazon.sg/s?k={}' },
  { site: 'amazon.ie', name: 'Amazon', address: 'https://www.amazon.ie/s?k={}' },
  { site: 'walmart.com', name: 'Walmart', address: 'https://www.walmart.com/search?q={}' },
  { site: 'walmart.ca', name: 'Walmart', address: 'https://www.walmart.ca/search?q={}' },
  { site: 'target.com', name: 'Target', address: 'https://www.target.com/s?searchTerm={}' },
  { site: 'bestbuy.com', name: 'Best Buy', address: 'https://www.bestbuy.com/site/searchpage.jsp?st={}' },
  { site: 'bestbuy.ca', name: 'Best Buy', address: 'https://www.bestbuy.ca/en-ca/search?search={}' },
  { site: 'homedepot.com', name: 'The Home Depot', address: 'https://www.homedepot.com/s/{}' },
  { site: 'lowes.com', name: 'Lowe’s', address: 'https://www.lowes.com/search?searchTerm={}' },
  { site: 'costco.com', name: 'Costco', address: 'https://www.costco.com/s?keyword={}' },
  { site: 'ulta.com', name: 'Ulta', address: 'https://www.ulta.com/search?search={}' },
  { site: 'barnesandnoble.com', name: 'Barnes & Noble', address: 'https://www.barnesandnoble.com/s/{}' },
  { site: 'ebay.com', name: 'eBay', address: 'https://www.ebay.com/sch/i.html?_nkw={}' },
  { site: 'ebay.co.uk', name: 'eBay', address: 'https://www.ebay.co.uk/sch/i.html?_nkw={}' },
  { site: 'ebay.de', name: 'eBay', address: 'https://www.ebay.de/sch/i.html?_nkw={}' },
  { site: 'ebay.fr', name: 'eBay', address: 'https://www.ebay.fr/sch/i.html?_nkw={}' },
  { site: 'ebay.it', name: 'eBay', address: 'https://www.ebay.it/sch/i.html?_nkw={}' },
  { site: 'ebay.es', name: 'eBay', address: 'https://www.ebay.es/sch/i.html?_nkw={}' },
  { site: 'ebay.ca', name: 'eBay', address: 'https://www.ebay.ca/sch/i.html?_nkw={}' },
  { site: 'ebay.com.au', name: 'eBay', address: 'https://www.ebay.com.au/sch/i.html?_nkw={}' },
  { site: 'argos.co.uk', name: 'Argos', address: 'https://www.argos.co.uk/search/{}/' },
  { site: 'currys.co.uk', name: 'Currys', address: 'https://www.currys.co.uk/search?q={}' },
  { site: 'johnlewis.com', name: 'John Lewis', address: 'https://www.johnlewis.com/search?search-term={}' },
  { site: 'waterstones.com', name: 'Waterstones', address: 'https://www.waterstones.com/books/search/term/{}' },
  { site: 'mediamarkt.de', name: 'MediaMarkt', address: 'https://www.mediamarkt.de/de/search.html?query={}' },
  { site: 'mediamarkt.nl', name: 'MediaMarkt', address: 'https://www.mediamarkt.nl/nl/search.html?query={}' },
  { site: 'mediamarkt.es', name: 'MediaMarkt', address: 'https://www.mediamarkt.es/es/search.html?query={}' },
  { site: 'mediamarkt.at', name: 'MediaMarkt', address: 'https://www.mediamarkt.at/de/search.html?query={}' },
  { site: 'mediamarkt.be', name: 'MediaMarkt', address: 'https://www.mediamarkt.be/nl/search.html?query={}' },
  { site: 'mediamarkt.pl', name: 'MediaMarkt', address: 'https://mediamarkt.pl/pl/search.html?query={}' },
  { site: 'mediamarkt.com.tr', name: 'MediaMarkt', address: 'https://www.mediamarkt.com.tr/tr/search.html?query={}' },
  { site: 'mediaworld.it', name: 'MediaWorld', address: 'https://www.mediaworld.it/it/search.html?query={}' },
  { site: 'saturn.de', name: 'Saturn', address: 'https://www.saturn.de/de/search.html?query={}' },
  { site: 'otto.de', name: 'Otto', address: 'https://www.otto.de/suche/{}/' },
  { site: 'kaufland.de', name: 'Kaufland', address: 'https://www.kaufland.de/s/?search_value={}' },
  { site: 'galaxus.de', name: 'Galaxus', address: 'https://www.galaxus.de/de/search?q={}' },
  { site: 'galaxus.ch', name: 'Galaxus', address: 'https://www.galaxus.ch/search?q={}' },
  { site: 'dm.de', name: 'dm', address: 'https://www.dm.de/search?query={}' },
  { site: 'thalia.de', name: 'Thalia', address: 'https://www.thalia.de/suche?sq={}' },
  { site: 'bol.com', name: 'bol', address: 'https://www.bol.com/nl/nl/s/?searchtext={}' },
  { site: 'coolblue.nl', name: 'Coolblue', address: 'https://www.coolblue.nl/zoeken?query={}' },
  { site: 'coolblue.be', name: 'Coolblue', address: 'https://www.coolblue.be/nl/zoeken?query={}' },
  { site: 'fnac.com', name: 'Fnac', address: 'https://www.fnac.com/SearchResult/ResultList.aspx?Search={}' },
  { site: 'fnac.es', name: 'Fnac', address: 'https://www.fnac.es/SearchResult/ResultList.aspx?Search={}' },
  { site: 'cdiscount.com', name: 'Cdiscount', address: 'https://www.cdiscount.com/search/10/{}.html' },
  { site: 'boulanger.com', name: 'Boulanger', address: 'https://www.boulanger.com/resultats?tr={}' },
  { site: 'fr.shopping.rakuten.com', name: 'Rakuten', address: 'https://fr.shopping.rakuten.com/search/{}' },
  { site: 'rakuten.co.jp', name: '楽天市場', address: 'https://search.rakuten.co.jp/search/mall/{}/' },
  { site: 'pccomponentes.com', name: 'PcComponentes', address: 'https://www.pccomponentes.com/search/?query={}' },
  { site: 'elcorteingles.es', name: 'El Corte Inglés', address: 'https://www.elcorteingles.es/search-nwx/1/?s={}' },
  { site: 'allegro.pl', name: 'Allegro', address: 'https://allegro.pl/listing?string={}' },
  { site: 'alza.cz', name: 'Alza', address: 'https://www.alza.cz/search.htm?exps={}' },
  { site: 'emag.ro', name: 'eMAG', address: 'https://www.emag.ro/search/{}' },
  { site: 'hepsiburada.com', name: 'Hepsiburada', address: 'https://www.hepsiburada.com/ara?q={}' },
  { site: 'trendyol.com', name: 'Trendyol', address: 'https://www.trendyol.com/sr?q={}' },
  { site: 'flipkart.com', name: 'Flipkart', address: 'https://www.flipkart.com/search?q={}' },
  { site: 'noon.com', name: 'noon', address: 'https://www.noon.com/uae-en/search/?q={}' },
]

const BY_COUNTRY: Readonly<Record<string, readonly string[]>> = {
  US: ['amazon.com', 'walmart.com', 'target.com', 'bestbuy.com', 'ebay.com', 'homedepot.com'],
  CA: ['amazon.ca', 'walmart.ca', 'bestbuy.ca', 'ebay.ca'],
  MX: ['amazon.com.mx'],
  BR: ['amazon.com.br'],
  GB: ['amazon.co.uk', 'argos.co.uk', 'currys.co.uk', 'johnlewis.com', 'ebay.co.uk', 'waterstones.com'],
  IE: ['amazon.ie', 'currys.co.uk', 'ebay.co.uk'],
  DE: ['amazon.de', 'otto.de', 'mediamarkt.de', 'ebay.de', 'kaufland.de', 'dm.de'],
  AT: ['amazon.de', 'mediamarkt.at', 'galaxus.de', 'otto.de', 'ebay.de'],
  CH: ['galaxus.ch', 'amazon.de', 'ebay.de'],
  NL: ['bol.com', 'coolblue.nl', 'amazon.nl', 'mediamarkt.nl'],
  BE: ['bol.com', 'coolblue.be', 'amazon.com.be', 'mediamarkt.be'],
  FR: ['amazon.fr', 'fnac.com', 'cdiscount.com', 'boulanger.com', 'fr.shopping.rakuten.com', 'ebay.fr'],
  ES: ['amazon.es', 'elcorteingles.es', 'mediamarkt.es', 'pccomponentes.com', 'fnac.es', 'ebay.es'],
  IT: ['amazon.it', 'mediaworld.it', 'ebay.it'],
  PL: ['allegro.pl', 'amazon.pl', 'mediamarkt.pl'],
  SE: ['amazon.se'],
  JP: ['amazon.co.jp', 'rakuten.co.jp'],
  IN: ['amazon.in', 'flipkart.com'],
  AU: ['amazon.com.au', 'ebay.com.au'],
  AE: ['amazon.ae', 'noon.com'],
  SA: ['amazon.sa', 'noon.com'],
  CZ: ['alza.cz'],
  EG: ['amazon.eg'],
  RO: ['emag.ro'],
  SG: ['amazon.sg'],
  TR: ['trendyol.com', 'hepsiburada.com', 'amazon.com.tr', 'mediamarkt.com.tr'],
}
