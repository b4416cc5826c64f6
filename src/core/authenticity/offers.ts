/** How reviewers tell that they were offered something for a good review, one turn of phrase a line, in the notation of `text/phrases.ts`. */
export const OFFERS = `
[offered] … [reward] … for/if/to … [five] … [review]
[offered] … [reward] … for/if/to … [post] … [review]
[prize] … in exchange/return for … [five] … [review]
[prize] … for/if … [five] … [review]
gift card … for/if … [five] … [review]
[offered] me/us money/$ … to … [remove] … [review]
[offered] … [reward] … to/if … [remove] … [review]
[prize] if/to … [remove] … [review]
asked/begged/wants/wanted me/us to … [remove] … [review] … for/and … [reward]
pays/paying/paid people/customers/buyers … for … [review]
bribe/bribed/bribing/bribes … [review]
[review] … [offered] … [reward] … [remove]

[angeboten_de] … [belohnung_de] … [bewertung_de]
[belohnung_de] … für/wenn … [gut_de] … [bewertung_de]
[proposé_fr] … [cadeau_fr] … [avis_fr]
[cadeau_fr] … pour/contre … [bon_fr] … [avis_fr]
[ofrecen_es] … [regalo_es] … [reseña_es]
[regalo_es] … por/cambio … [buena_es] … [reseña_es]
[offerto_it] … [regalo_it] … [recensione_it]
[regalo_it] … per/cambio … [positiva_it] … [recensione_it]
`

export const OFFER_GROUPS = `
offered offered/offers/offering/promised/promises/promising/promise/offer
reward gift/giftcard/voucher/refund/cash/money/paypal/rebate/coupon/reward/free/bonus
prize giftcard/voucher/cash/paypal/rebate/coupon/cashback
five 5/five/5-star/positive/good/glowing/favorable/favourable
post leave/leaving/write/writing/post/posting/give/giving
remove remove/delete/change/removing/deleting/changing/edit/revise/update
review review/reviews/feedback/rating
angeboten_de angeboten/bietet/bieten/versprochen/verspricht/angebot
belohnung_de gutschein/amazon-gutschein/erstattung/rückerstattung/belohnung/cashback
gut_de 5/fünf/positive/gute
bewertung_de bewertung/rezension/bewertungen/rezensionen
proposé_fr propose/proposé/proposent/offre/offrent/promet
cadeau_fr cadeau/remboursement/bon/chèque/argent
bon_fr 5/cinq/positif/bon
avis_fr avis/commentaire/étoiles
ofrecen_es ofrecen/ofrece/ofrecieron/prometen/ofreció
regalo_es regalo/reembolso/dinero/vale/cheque/tarjeta
buena_es 5/cinco/positiva/buena
reseña_es reseña/opinión/valoración/estrellas
offerto_it offerto/offrono/offre/promesso/promettono
regalo_it rimborso/buono/regalo/soldi
positiva_it 5/cinque/positiva/buona
recensione_it recensione/recensioni/stelle
`

/** Words that make it something else: what the reviewer bought as a gift, or a refund that came without strings. */
export const NOT_AN_OFFER = `not/never/didn't/don't/nobody/nicht/kein/keine/pas/no/non/birthday/christmas/daughter/son/wife/husband/friend/warranty`
