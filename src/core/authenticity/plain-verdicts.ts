/** Turns of phrase that leave no doubt about a purchase; one a line, in the notation of `text/phrases.ts`. */
export const PLAIN_BLAME = `
do/don't/dont not buy/waste/bother
don't/dont/never buy/waste/bother
waste of money/time
total/complete/utter/absolute waste/junk/garbage/rubbish/trash
piece of junk/garbage/crap/rubbish
worst product/purchase/item/thing/quality/ever/buy
terrible/horrible/awful/useless/worthless
stopped working
doesn't/didn't/does/did not work
doesn't/didn't work
broke/broken after/within
want/wanted my money back
extremely/very/so/really disappointed/disappointing
nicht kaufen/empfehlen/empfehlenswert
finger weg
rausgeschmissenes geld
schrott/unbrauchbar/katastrophe
nach … kaputt
à éviter/fuir
ne … pas acheter
poubelle/arnaque/inutilisable
no lo compren/recomiendo
no comprar
dinero tirado
non comprate/acquistate/funziona
soldi buttati
`

/** The same for praise. */
export const PLAIN_PRAISE = `
love/loved it/this/these/them
highly recommend/recommended
excellent/perfect/amazing/awesome/fantastic/superb/outstanding/wonderful
great/best product/quality/purchase/value/buy/sound/item
works great/perfectly/well/flawlessly
very/so/really/extremely happy/pleased/satisfied
sehr zufrieden/gut/empfehlenswert
klare kaufempfehlung
absolut/sehr/wirklich super/top/toll
très/super bien/bon/content/satisfait/contente/satisfaite
je recommande
muy bueno/buena/contento/contenta/satisfecho
lo recomiendo
ottimo/perfetto/eccellente
molto soddisfatto/soddisfatta/buono/bene
`

/** Single words that speak of the other side: with one of them a text is no longer plain. */
export const BLAMING_WORDS = `not/no/never/but/however/don't/dont/doesn't/didn't/isn't/wasn't/can't/won't/bad/worst/worse/poor/broke/broken/stopped/return/returned/refund/waste/disappointed/disappointing/cheap/problem/issue/issues/defective/fake/useless/terrible/horrible/unfortunately/until/after/though/although/wrong/missing/damaged/would/wish/sarcasm/lol/nicht/kein/keine/aber/leider/schlecht/kaputt/defekt/retour/pas/mais/ne/mauvais/cassé/déçu/no/pero/malo/roto/non/ma/rotto/peccato/purtroppo`
export const PRAISING_WORDS = `good/great/love/loved/loves/like/liked/nice/best/excellent/perfect/perfectly/happy/amazing/awesome/recommend/well/works/fine/super/satisfied/pleased/beautiful/comfortable/better/easy/fantastic/wonderful/worth/until/replacement/other/others/previous/old/unlike/instead/no/not/never/without/complaints/gut/gute/toll/klasse/zufrieden/bon/bien/parfait/content/bueno/bien/perfecto/contento/buono/ottimo/bene/perfetto`
