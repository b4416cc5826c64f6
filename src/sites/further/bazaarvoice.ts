import type { Endpoint, Key, Reply, ReviewPaths } from './endpoint.ts'

// Seen in public code, not live: api.bazaarvoice.com/data/reviews.json in madecastro/liquidretail_backend (services/reviewAdapters/bazaarvoice.js);
// the front door, with the header that the page's own script sends, in public crawlers of Samsung, dm, Douglas and Costco. The passkey is in no page,
// but in the addresses of what the page has asked for. https://developers.bazaarvoice.com/v1.0-ConversationsAPI/docs

const product: Key = {
  at: [
    '[data-bv-show="reviews"][data-bv-product-id]@data-bv-product-id',
    '[data-bv-product-id]@data-bv-product-id',
    { in: 'requests', says: /bazaarvoice\.com\/\S{1,300}?[?&]filter(?:\.q\d)?=productid(?:%3A|:)(?:eq(?:%3A|:))?([\w.-]+)/iu },
  ],
  is: /[\w.-]{1,80}/u,
}

const review: ReviewPaths = {
  id: ['Id', 'CID'],
  rating: ['Rating'],
  title: ['Title'],
  text: ['ReviewText'],
  date: ['SubmissionTime'],
  verified: [
    'Badges.verifiedPurchaser',
    'Badges.VerifiedPurchaser',
    { at: 'ContextDataValues.VerifiedPurchaser.Value', is: /^(?:true|yes)$/iu },
  ],
  incentive: {
    other: [
      'Badges.incentivizedReview',
      'Badges.IncentivizedReview',
      { at: 'ContextDataValues.IncentivizedReview.Value', is: /^(?:true|yes)$/iu },
      { at: 'IsIncentivizedReview', is: /^true$/u },
    ],
  },
  helpfulVotes: ['TotalPositiveFeedbackCount'],
  images: ['Photos.*.Id'],
  videos: ['Videos.*.VideoId'],
  language: ['ContentLocale'],
}

const replies: readonly Reply[] = ['', 'response.'].map((at) => ({
  kind: 'json',
  list: `${at}Results`,
  total: `${at}TotalResults`,
  review,
}))

const DEPLOYMENT = 'script[src*="apps.bazaarvoice.com/deployments/"]@src'

/** Bazaarvoice as its newer script asks it. */
export const bazaarvoiceFrontDoor: Endpoint = {
  name: 'bazaarvoice-front-door',
  mark: 'script[src*="apps.bazaarvoice.com/deployments/"]',
  keys: {
    product,
    client: { at: [{ at: DEPLOYMENT, says: /\/deployments\/([\w-]+)\//u }], is: /[\w-]{1,60}/u },
    site: { at: [{ at: DEPLOYMENT, says: /\/deployments\/[\w-]+\/(\w+)\//u }], is: /\w{1,40}/u },
    locale: { at: [{ at: DEPLOYMENT, says: /\/([a-z]{2}_[A-Z]{2})\//u }], is: /[a-z]{2}_[A-Z]{2}/u },
    display: { at: [{ in: 'requests', says: /bazaarvoice\.com\/\S{1,2000}?[?&]displaycode=(\w+)/iu }], is: /\w{1,30}/u },
  },
  address:
    'https://apps.bazaarvoice.com/bfd/v1/clients/{client}/api-products/cv2/resources/data/reviews.json?apiVersion=5.4&filter=productid%3Aeq%3A{product}' +
    '&filter=isratingsonly%3Aeq%3Afalse&limit={size}&offset={offset}',
  headers: { 'bv-bfd-token': '{display},{site},{locale}' },
  size: 50,
  replies,
}

/** Bazaarvoice as its older script asks it. */
export const bazaarvoice: Endpoint = {
  name: 'bazaarvoice',
  mark: 'script[src*="bazaarvoice.com"], [data-bv-product-id], [data-bv-show]',
  keys: {
    product,
    passkey: { at: [{ in: 'requests', says: /api\.bazaarvoice\.com\/data\/\S{1,2000}?[?&]passkey=(\w+)/iu }], is: /\w{20,80}/u },
  },
  address:
    'https://api.bazaarvoice.com/data/reviews.json?apiversion=5.4&passkey={passkey}&filter=productid%3Aeq%3A{product}' +
    '&filter=isratingsonly%3Aeq%3Afalse&limit={size}&offset={offset}',
  size: 50,
  replies,
}
