/**
 * How writers say that they were rewarded for a review, one turn of phrase a line.
 * A slash parts alternatives, `word*` stands for every word that begins so, `…` for up to eight words within the sentence, `[name]` for one of the groups below,
 * `#` for a hashtag.
 */
export const DISCLOSURES = `
exchange/return for … [opinion]
exchange/return … [honest] … [opinion]
for my/an/our/a [honest] … [opinion]
[given] … for free … [opinion]
[given] … free of charge/cost … [opinion]
[given] … free/complimentary [piece] … [opinion]
[given] … at/for no cost/charge … [opinion]
[given] … at/for no cost/charge … share/write/give … [honest]
[given] … free … share/write/give … [honest]
[given] … discount/discounted/reduced/promotional/complimentary/gratis … for/to … [opinion]
[given] this/it/these/them free … for/to … [opinion]
[opinion] … [given] this/it/these/them free
[given] a/free/this … sample by/from … [maker]
gifted by/from/to … [maker]
[maker] … gifted me/us/this
was/were [given] … to review/test/evaluate/try
sample/product/item … [given] … for review/testing/evaluation
thanks to … for the/this/my free [piece]
[given] to me/us for free by … [maker]
[given] … for review/testing/evaluation/test
for review/testing/evaluation purposes
free … to try/test/review and/out
[given] an arc
[opinion] … [given] … for free
[opinion] … [given] … free of charge/cost
[opinion] … [given] … at/for no cost/charge
[opinion] … [given] … discounted/complimentary
[maker] … [given] me/us this/these/it/the … for free
[maker] … [given] me/us this/these/it/the … free of charge/cost
[maker] … [given] me/us this/these/it/the … at/for no cost/charge
[maker] … [given] me/us a free [piece]
[given] this/these/it/the [piece] … for free from … [maker]
[given] this/these/it/the [piece] … free of charge from … [maker]
[given] this/these free from … [maker]
[given] a/my free [piece] from … [maker]
[given] this/these complimentary
discount/coupon … for … [honest] … [opinion]
discount/coupon/refund for leaving/writing/posting/testing/reviewing
free/complimentary [piece] … for … [honest] … [opinion]
free/complimentary [piece] to review/test/evaluate
[given] … to test and review
was/were/been selected/chosen/picked to test/review/try
as a product tester
compensated/sponsored for … review
in exchange/return for writing/leaving/posting/testing
[given] me/us a gift card for this/my … [opinion]
[given] to me/us … at/for no cost/charge … by … [maker]
[given] … by … [maker] without cost/charge
as a tester … free
[given] … free … through/via … tester/testing/ambassador/sampling program/programme/panel/club
ambassador/tester/sampling program/programme … [given] … free
product/consumer testing panel/program/programme
[given] … promotional discount
half price for writing/leaving/posting/testing
this review is/was sponsored
sponsored review/post
paid partnership
asked me/us to review this/their free [piece]
[maker] … let me/us try/test … free
is/was a gift from the/this manufacturer/brand/maker
[given] … for nothing … so … write/review
collected as part of a promotion
voxbox/influenster/bzzagent/smiley360/pinchme/crowdtap/tomoson/snagshout/tryazon/netgalley
home tester club
advance/advanced reader/reading/review copy
#gifted/#sponsored/#ad/#freesample/#complimentary/#freeproduct/#receivedfree/#testerin/#produkttest/#produittest

[gratis_de] … zum/zur/für/zu/um … [test_de]
[test_de] … [gratis_de] … erhalten/bekommen/gestellt
produkt/artikel/gerät/testprodukt/muster/exemplar … mir/uns … zur verfügung gestellt
zum testen/test … [gratis_de]
als/im gegenleistung/gegenzug/austausch für … bewertung/rezension/meinung
für meine ehrliche/unabhängige/unvoreingenommene … meinung/bewertung/rezension
im rahmen eines/einer/des/der produkttest*/testaktion/promotion/werbeaktion/gewinnspiels
als produkttester/produkttesterin/testerin
[hersteller_de] … [gratis_de] … zugesandt/gestellt/überlassen/verfügung
vom/von … [hersteller_de] … geschenkt
durfte/durften … [gratis_de] … testen/ausprobieren
testen/ausprobieren durfte/durften … [gratis_de]
rabatt/gutschein für diese/meine … bewertung/rezension
für diese/meine bewertung/rezension … geld … erstattet/zurück/überwiesen
zu testzwecken … erhalten/bekommen/gestellt/verfügung/überlassen
werbung da/weil … [gratis_de]

[reçu_fr] … [gratuit_fr] … [avis_fr]
en/contre échange … [avis_fr]
contre mon avis
[reçu_fr] … contre un avis/commentaire
produit/article/échantillon offert par … marque/vendeur/fabricant
testé ce/cet/cette … gratuitement
dans le cadre d'un partenariat
bénéficié … réduction/remise … mon avis
[reçu_fr] … [gratuit_fr] … de/par la marque
recueilli lors/dans … promotion
pour test/tester … [reçu_fr] … [gratuit_fr]

[recibido_es] … gratis/gratuitamente/gratuito/gratuita/descuento … [opinion_es]
a cambio de … [opinion_es]
[recibido_es] … gratis/gratuitamente … probar/probarlo/probarla
[recibido_es] … sin coste/costo … [opinion_es]
marca/vendedor/fabricante … [recibido_es] … probar/probarlo/probarla … gratis/gratuitamente
regalaron/regaló/regalado … para que … [opinion_es]
devolvieron el dinero por dejar/escribir/poner esta/mi … [opinion_es]
recopilada/recogida como parte de una promoción

[ricevuto_it] … gratis/gratuitamente/gratuito/omaggio/sconto … [opinione_it]
in cambio … [opinione_it]
omaggio … ricevuto/ricevuta … [opinione_it]
regalato/regalata dal/dalla/dall'azienda … [opinione_it]
avuto/ricevuto uno sconto … recensione

[recebi_pt] … grátis/gratuitamente/gratuito/desconto … [opinião_pt]
em troca … [opinião_pt]
[recebi_pt] … de graça … [opinião_pt]

gratis/gratuit … ontvangen/gekregen … [mening_nl]
gratis … testen/uittesten … [mening_nl]
in ruil voor … [mening_nl]
gratis te/mogen testen
om te testen/proberen gekregen/ontvangen

[dostałem_pl] … bezpłatnie/darmo/gratis/nieodpłatnie … [opinia_pl]
w zamian za … [opinia_pl]
[dostałem_pl] … do testów/testowania/przetestowania

i utbyte mot … recension/omdöme/åsikt
gratis mot … recension/omdöme
fått … gratis … recension/recensera/testa/omdöme

бесплатно … отзыв/отзыва/обзор/тест/тестирование
в обмен на … отзыв/обзор
за честный/объективный … отзыв/обзор

ücretsiz … karşılığında/yorum/inceleme/değerlendirme
`

/** Groups of words that the turns of phrase above refer to. */
export const DISCLOSURE_GROUPS = `
given received/recieved/get/receive/got/given/sent/send/gave/provided/supplied/gifted/offered/getting
opinion review/reviews/reviewing/opinion/opinions/feedback/evaluation/evaluate/test/testing/tested/thoughts/trial
honest honest/unbiased/impartial/fair/objective/truthful/genuine
maker seller/company/manufacturer/brand/vendor/maker/author/publisher/store/shop/distributor/retailer
piece product/products/sample/samples/item/items/unit/units/copy/bottle/pair/tester/box/set
gratis_de kostenlos/kostenlose/kostenloses/kostenlosen/kostenfrei/gratis/umsonst/vergünstigt/vergünstigte/unentgeltlich/rabattiert
hersteller_de hersteller/herstellers/verkäufer/händler/firma/marke/anbieter
test_de test/testen/getestet/produkttest*/rezension/bewertung/bewerten/meinung/testzwecken/testprodukt
reçu_fr reçu/reçue/reçus/reçues/envoyé/offert/offerte/fourni/obtenu
gratuit_fr gratuitement/gratuit/gratuite/offert/offerte/réduction/remise
avis_fr test/tester/testé/avis/commentaire/essai/opinion/retour
recibido_es recibido/recibí/recibi/enviado/enviaron/envió/mandaron/mandó/regalado/obtenido/conseguido
opinion_es opinión/opinion/reseña/valoración/review/comentario/prueba/probar/probarlo
ricevuto_it ricevuto/ricevuta/inviato/inviata/fornito/fornita/ottenuto
opinione_it recensirlo/recensirla/recensione/opinione/giudizio/test/testare/testarlo/provare/provarlo/prova
recebi_pt recebi/recebido/enviado/enviaram/ganhei
opinião_pt avaliação/opinião/resenha/análise/testar/teste/review
mening_nl review/recensie/mening/beoordeling/test/testen
dostałem_pl dostałem/dostałam/otrzymałem/otrzymałam/otrzymany/otrzymana/otrzymaliśmy
opinia_pl opinię/opinia/opinii/recenzję/recenzji/ocenę/testów/testowania
`

/** The same in scripts that put no spaces between words, found as they stand. */
export const UNSPACED_DISCLOSURES = `
無料で提供
商品を提供
提供していただ
提供いただ
提供頂
モニター当選
モニターとして
モニターで
レビュー特典
レビューを書くと
レビューを条件に
メーカー様より商品を
レビュー投稿で
サンプルをいただ
試供品をいただ
免费试用
免费提供
免費提供
好评返现
好評返現
体验官
체험단
제공받아
무료로 제공받
무상으로 제공받
협찬
مقابل مراجعة
مقابل رأيي
مقابل تقييم
مجانا مقابل
`

/** Words just before a turn of phrase that turn it round: "I was not given this for free". */
export const DISCLOSURE_NEGATIONS = `not/never/no/without/didn't/don't/wasn't/weren't/haven't/isn't/nor/neither/nobody/nicht/kein/keine/nie/ohne/pas/jamais/sans/no/nunca/sin/non/mai/senza/não/niet/geen/nooit/nie/bez/inte/не`

/** What comes free without a thought of a review. */
export const NOT_A_REWARD = `replacement/replaced/another/second/extra/refund/refunded/repair/shipping/delivery/returns/warranty/spare/parts/upgrade/wrong/ersatz/ersatzgerät/ersatzteil/ersatzteile/umtausch/repariert/otro/otra/remplacement/reemplazo/sostituzione`
