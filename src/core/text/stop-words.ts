/** Whether a word (as `words` gives it) says nothing about a product by itself: function words and the commonest praise and blame of reviews, in the ten languages that occur most. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || (word.length === 1 && word < FIRST_IDEOGRAPH)
}

const LISTS = {
  en: `a about above after again all also always am an and any are as at back be because been before being best better both but by can can't cannot could did didn't do
    does doesn't doing don't done down each else even ever every few first for from full get gets give go goes going good got great had happy has have haven't having he her here
    him his how i i'm i've if in into is isn't it it's item its just know last least less like liked little long look lot love loved made make makes many may me month months more
    most much must my need needed never new nice no not nothing now of off old on once one only or other our out over own perfect pretty product quality quite really recommend
    same say see she should since small so some something still such super sure take than thank thanks that that's the their them then there these they thing things think this
    those though time times to too took top two under until up us use used using very want was wasn't way we week weeks well went were what when where which while who why will
    with won't work worked working works worth would year years yet you your amazing awesome bad excellent amazon bought buy buying delivery money order ordered overall people
    price purchase purchased quickly received reviews star stars value waste highly definitely recommended worst fine ok okay easy day days days' dont im ive its'`,
  de: `aber alle als also am an auch auf aus bei bin bis da damit das dass dem den der des die dies diese dieser doch du durch ein eine einem einen einer eines er es etwas für gegen
    gut gute guter habe haben hat hatte ich ihr im immer in ist ja kann kein keine man mehr mein meine mich mir mit nach nicht nichts noch nun nur ob oder ohne schon sehr sein seit sich
    sie sind so super toll tolle über um und uns unter vom von vor war waren was weil wenn wer wie wieder wir wird wurde zu zum zur produkt artikel preis qualität empfehlung
    gekauft bestellt lieferung zufrieden einfach leider top`,
  fr: `ai ainsi alors après au aussi autre aux avec avoir bien bon bonne c'est ce cela ces cette comme dans de depuis des donc du elle elles en encore est et était être fait il ils j'ai
    je la le les leur lui mais me même mes moi mon ne nous on ou par pas peu plus pour qu que qui sa sans se ses si son sont sur ta te très tout tous trop tu un une va vous y produit prix
    qualité achat acheté commande livraison parfait super recommande conforme`,
  es: `a al algo antes así aunque bien buen buena bueno cada como con cuando da de del desde donde dos el ella en entre era es esta está estaba estas este esto están fue gran ha hace
    hasta hay la las le lo los más me mi muy mucho nada ni no nos o otra otro para pero poco por porque que qué se ser si sí sin sobre solo son su sus también te tengo tiene todo todos un
    una uno y ya yo producto precio calidad compra comprado pedido envío perfecto recomiendo`,
  it: `a ad ai al alla anche ancora bello bene buon buona buono c'è che chi ci come con cosa da dal dalla dei del della delle di dopo e è ed era essere fa fatto gli ha hanno ho i il in io
    la le lo ma me mi molto nel nella no non o ogni ottimo per perfetto perché più poco quando quello questa questo se sei si sia solo sono su sua suo tutto un una uno va prodotto prezzo
    qualità acquisto acquistato ordine spedizione consiglio`,
  pt: `a ao aos as até bem boa bom cada com como da das de do dos e é ela ele em entre era essa esse esta está este eu foi gostei há isso já lhe mais mas me meu minha muito na não nas nem no
    nos o os ou para pela pelo pois por porque pra produto que quem recomendo se sem ser seu só sua são também tem tenho todo tudo um uma veio você preço qualidade comprei compra entrega ótimo`,
  nl: `aan al alles als bij ben dan dat de deze die dit door doet een en er erg ga goed goede had heb heeft heel het hier hij hoe ik in is ja je kan kon maar mee meer met mij mijn na naar
    niet nog nu of om onder ook op over prima snel te tot uit van veel voor was wat weer wel werkt wordt zeer zich zijn zo zonder product prijs kwaliteit gekocht besteld levering`,
  pl: `a ale bardzo bez bo był była było by być co czy dla do dobry dobra dobrze go i ich jak jako jest jestem jeszcze już ma mam mi mnie może na nie nic niż o od oraz po pod polecam przez przy
    się są super tak też tego ten to tu tylko tym u w we wszystko z za ze że produkt cena jakość zakup dostawa`,
  ja: `の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって により おり より による ず なり
    られる です ます まし でし ませ ん ので けど ですが とても 思い 商品 購入 いい 良い よかっ ね よ`,
  ar: `في من على إلى عن مع هذا هذه ذلك التي الذي ما لا لم لن إن أن كان كانت هو هي و أو ثم جدا جيد ممتاز رائع منتج المنتج`,
  zh: `的 了 是 我 很 也 就 在 不 有 都 和 还 这 那 个 一 没 没有 非常 好 不错 可以 买 东西 质量 价格 喜欢 就是 比较 但是`,
}

// A single letter or digit says nothing; a single ideograph may be a word.
const FIRST_IDEOGRAPH = '\u3000'
const STOP_WORDS: ReadonlySet<string> = new Set(Object.values(LISTS).flatMap((list) => list.split(/\s+/u)))
