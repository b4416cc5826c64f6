/** What a shopper calls a product: https://schema.org/Product and the works and programs that are sold and reviewed as such. */
export const PRODUCTS: ReadonlySet<string> = new Set(
  (
    'product productgroup productmodel individualproduct someproducts productcollection vehicle car motorcycle drug book audiobook game videogame ' +
    'softwareapplication mobileapplication webapplication movie tvseries musicalbum musicrecording'
  ).split(' '),
)

/** Who sells, whose rating and reviews are not the product's. */
export const SHOPS: ReadonlySet<string> = new Set(
  (
    'organization corporation onlinebusiness onlinestore localbusiness store website webpage brand service person place hotel restaurant ' +
    'professionalservice'
  ).split(' '),
)

/** Properties whose products are others than the one that has them. */
export const ELSEWHERE: ReadonlySet<string> = new Set(
  (
    'isrelatedto issimilarto isaccessoryorsparepartfor isconsumablefor itemlistelement makesoffer hasoffercatalog mentions ' +
    'hasvariant isvariantof includesobject itemreviewed'
  ).split(' '),
)

/** Collections: their products are a list to choose from, not the page's own. */
export const LISTS: ReadonlySet<string> = new Set('itemlist offercatalog searchresultspage collectionpage breadcrumblist'.split(' '))

export const REVIEWS: ReadonlySet<string> = new Set('review userreview employerreview recommendation comment'.split(' '))
