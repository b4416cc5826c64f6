/** What people and shops say in one language, in words of our own. */
export interface Language {
  readonly lang: string
  readonly product: string
  readonly heading: string
  readonly buy: string
  readonly verified: string
  /** `{n}` is the number of people. */
  readonly helpful: string
  /** `{n}` is the rating. */
  readonly outOf: string
  /** `{n}` is a number of days. */
  readonly daysAgo: string
  readonly on: string
  readonly readMore: string
  readonly reply: string
  readonly titles: readonly string[]
  readonly texts: readonly string[]
}

const line = (lang: string, shop: string, titles: string, texts: readonly string[]): Language => {
  const [product = '', heading = '', buy = '', verified = '', helpful = '', outOf = '', daysAgo = '', on = '', readMore = '', reply = ''] =
    shop.split(' | ')
  return { lang, product, heading, buy, verified, helpful, outOf, daysAgo, on, readMore, reply, titles: titles.split(' | '), texts }
}

/** The languages of the shops. */
export const LANGUAGES: readonly Language[] = [
  line(
    'en-GB',
    'Harbour kettle 1.7 l | Customer reviews | Add to basket | Verified purchase | {n} people found this helpful | {n} out of 5 stars | {n} days ago | Posted on | Read more | Response from the shop',
    'Quick and quiet | Nothing to complain about | The lid broke | Does the job',
    [
      'Boils two cups in no time and the lid stays shut, even when I pour with one hand.',
      'We use it every morning. The handle gets a little warm after the third round.',
      'After five weeks the lid no longer closed. The shop took it back without a word.',
      'Looks better than in the pictures.',
    ],
  ),
  line(
    'de-DE',
    'Hafenkessel 1,7 l | Kundenbewertungen | In den Warenkorb | Verifizierter Kauf | {n} Personen fanden das hilfreich | {n} von 5 Sternen | vor {n} Tagen | Bewertet am | Mehr lesen | Antwort vom Händler',
    'Schnell und leise | Ich bin rundum zufrieden | Deckel schon kaputt | Tut, was er soll',
    [
      'Zwei Tassen kochen im Nu, und der Deckel bleibt auch beim Gießen mit einer Hand zu.',
      'Wir benutzen ihn jeden Morgen. Der Griff wird nach dem dritten Mal etwas warm.',
      'Nach fünf Wochen schloss der Deckel nicht mehr. Zurückgeschickt und Geld erhalten.',
      'Sieht besser aus als auf den Bildern.',
    ],
  ),
  line(
    'fr-FR',
    'Bouilloire du port 1,7 l | Avis clients | Ajouter au panier | Achat vérifié | {n} personnes ont trouvé cela utile | {n} sur 5 étoiles | il y a {n} jours | Publié le | Lire la suite | Réponse du vendeur',
    'Rapide et silencieuse | Rien à redire | Couvercle cassé | Elle fait son travail',
    [
      "Deux tasses bouillent en un rien de temps et le couvercle reste fermé quand on verse d'une main.",
      'Nous nous en servons tous les matins. La poignée devient un peu chaude à la longue.',
      'Au bout de cinq semaines le couvercle ne fermait plus. Je l’ai renvoyée au vendeur.',
      'Plus belle que sur les photos.',
    ],
  ),
  line(
    'it-IT',
    'Bollitore del porto 1,7 l | Recensioni dei clienti | Aggiungi al carrello | Acquisto verificato | {n} persone l’hanno trovato utile | {n} su 5 stelle | {n} giorni fa | Recensito il | Leggi di più | Risposta del venditore',
    'Veloce e silenzioso | Niente da dire | Coperchio rotto | Fa il suo lavoro',
    [
      'Due tazze bollono in un attimo e il coperchio resta chiuso anche versando con una mano.',
      'Lo usiamo ogni mattina. Il manico diventa un po’ caldo dopo la terza volta.',
      'Dopo cinque settimane il coperchio non chiudeva più. Restituito senza problemi.',
      'Più bello che nelle foto.',
    ],
  ),
  line(
    'es-ES',
    'Hervidor del puerto 1,7 l | Opiniones de clientes | Añadir al carrito | Compra verificada | A {n} personas les ha parecido útil | {n} de 5 estrellas | hace {n} días | Publicado el | Leer más | Respuesta del vendedor',
    'Rápido y silencioso | Nada que objetar | Tapa rota | Cumple su función',
    [
      'Dos tazas hierven en un momento y la tapa no se abre aunque viertas con una mano.',
      'Lo usamos todas las mañanas. El asa se calienta un poco después de la tercera vez.',
      'A las cinco semanas la tapa ya no cerraba. Lo devolví y me pagaron todo.',
      'Más bonito que en las fotos.',
    ],
  ),
  line(
    'nl-NL',
    'Havenketel 1,7 l | Klantbeoordelingen | In winkelwagen | Geverifieerde aankoop | {n} mensen vonden dit nuttig | {n} van 5 sterren | {n} dagen geleden | Geplaatst op | Lees meer | Reactie van de winkel',
    'Snel en stil | Niets op aan te merken | Deksel stuk | Doet wat hij moet doen',
    [
      'Twee koppen koken in een oogwenk en de deksel blijft dicht als ik met één hand schenk.',
      'We gebruiken hem elke ochtend. Het handvat wordt na de derde keer wat warm.',
      'Na vijf weken sloot de deksel niet meer. Teruggestuurd en geld gekregen.',
      'Mooier dan op de foto’s.',
    ],
  ),
  line(
    'pl-PL',
    'Czajnik portowy 1,7 l | Opinie klientów | Dodaj do koszyka | Zakup potwierdzony | {n} osobom pomogła ta opinia | {n} na 5 gwiazdek | {n} dni temu | Dodano | Czytaj więcej | Odpowiedź sklepu',
    'Szybki i cichy | Nie mam zastrzeżeń | Pęknięta pokrywka | Robi, co powinien',
    [
      'Dwie filiżanki gotują się w chwilę, a pokrywka nie spada nawet przy nalewaniu jedną ręką.',
      'Używamy go co rano. Rączka robi się trochę ciepła po trzecim razie.',
      'Po pięciu tygodniach pokrywka przestała się zamykać. Odesłałem go do sklepu.',
      'Ładniejszy niż na zdjęciach.',
    ],
  ),
  line(
    'pt-BR',
    'Chaleira do porto 1,7 l | Avaliações dos clientes | Adicionar ao carrinho | Compra verificada | {n} pessoas acharam isto útil | {n} de 5 estrelas | há {n} dias | Avaliado em | Ler mais | Resposta da loja',
    'Rápida e silenciosa | Nada a reclamar | Tampa quebrada | Faz o que promete',
    [
      'Duas xícaras fervem num instante e a tampa fica fechada mesmo servindo com uma mão.',
      'Usamos todas as manhãs. A alça esquenta um pouco depois da terceira vez.',
      'Depois de cinco semanas a tampa não fechava mais. Devolvi e recebi o dinheiro.',
      'Mais bonita do que nas fotos.',
    ],
  ),
  line(
    'tr-TR',
    'Liman su ısıtıcısı 1,7 l | Müşteri yorumları | Sepete ekle | Doğrulanmış alışveriş | {n} kişi bunu faydalı buldu | 5 üzerinden {n} yıldız | {n} gün önce | Tarih: | Devamını oku | Satıcının yanıtı',
    'Hızlı ve sessiz | Şikayet edecek bir şey yok | Kapağı kırıldı | İşini görüyor',
    [
      'İki fincan suyu göz açıp kapayana kadar kaynatıyor, tek elle dökerken kapağı açılmıyor.',
      'Her sabah kullanıyoruz. Üçüncü seferden sonra sapı biraz ısınıyor.',
      'Beş hafta sonra kapağı artık kapanmıyordu. İade ettim, paramı aldım.',
      'Fotoğraflardakinden daha güzel.',
    ],
  ),
  line(
    'ro-RO',
    'Fierbător de port 1,7 l | Recenziile clienților | Adaugă în coș | Achiziție verificată | {n} persoane au găsit util | {n} din 5 stele | acum {n} zile | Publicat pe | Citește mai mult | Răspunsul magazinului',
    'Rapid și silențios | Nimic de reproșat | Capacul s-a rupt | Își face treaba',
    [
      'Două căni fierb cât ai clipi, iar capacul rămâne închis chiar dacă torn cu o mână.',
      'Îl folosim în fiecare dimineață. Mânerul se încălzește puțin după a treia oară.',
      'După cinci săptămâni capacul nu se mai închidea. L-am returnat fără probleme.',
      'Arată mai bine decât în poze.',
    ],
  ),
  line(
    'cs-CZ',
    'Přístavní konvice 1,7 l | Hodnocení zákazníků | Do košíku | Ověřený nákup | {n} lidem to pomohlo | {n} z 5 hvězdiček | před {n} dny | Přidáno | Číst dále | Odpověď obchodu',
    'Rychlá a tichá | Nemám co vytknout | Prasklé víčko | Dělá, co má',
    [
      'Dva šálky uvaří za chvilku a víčko drží, i když nalévám jednou rukou.',
      'Používáme ji každé ráno. Držadlo se po třetím vaření trochu zahřeje.',
      'Po pěti týdnech se víčko přestalo zavírat. Vrátil jsem ji bez potíží.',
      'Vypadá lépe než na fotkách.',
    ],
  ),
  line(
    'hu-HU',
    'Kikötői vízforraló 1,7 l | Vásárlói vélemények | Kosárba | Ellenőrzött vásárlás | {n} ember hasznosnak találta | 5-ből {n} csillag | {n} napja | Közzétéve: | Tovább olvasom | Az üzlet válasza',
    'Gyors és halk | Nincs panaszom rá | Eltört a fedele | Teszi a dolgát',
    [
      'Két csészényi víz pillanatok alatt felforr, a fedele pedig egy kézzel öntve sem nyílik ki.',
      'Minden reggel használjuk. A fogantyú a harmadik után kicsit meleg lesz.',
      'Öt hét után a fedele már nem csukódott. Gond nélkül visszavették.',
      'Szebb, mint a képeken.',
    ],
  ),
  line(
    'sv-SE',
    'Hamnkittel 1,7 l | Kundrecensioner | Lägg i varukorgen | Verifierat köp | {n} personer tyckte att det var hjälpsamt | {n} av 5 stjärnor | för {n} dagar sedan | Publicerad | Läs mer | Svar från butiken',
    'Snabb och tyst | Inget att klaga på | Locket gick sönder | Gör sitt jobb',
    [
      'Två koppar kokar på nolltid och locket sitter kvar även när jag häller med en hand.',
      'Vi använder den varje morgon. Handtaget blir lite varmt efter tredje gången.',
      'Efter fem veckor gick locket inte att stänga. Butiken tog tillbaka den.',
      'Snyggare än på bilderna.',
    ],
  ),
  line(
    'ja-JP',
    'みなとケトル 1.7リットル | カスタマーレビュー | カートに入れる | 購入者 | {n}人のお客様がこれが役に立ったと考えています | 5つ星のうち{n} | {n}日前 | 投稿日 | 続きを読む | ショップからのコメント',
    '速くて静かです | 文句のつけようがない | ふたが壊れました | 普通に使えます',
    [
      'カップ二杯分があっという間に沸きます。片手で注いでもふたが開きません。',
      '毎朝使っています。三回目あたりから持ち手が少し温かくなります。',
      '五週間でふたが閉まらなくなりました。返品して返金してもらいました。',
      '写真よりもきれいに見えます。',
    ],
  ),
  line(
    'ru-RU',
    'Портовый чайник 1,7 л | Отзывы покупателей | В корзину | Подтверждённая покупка | {n} человек нашли это полезным | {n} из 5 звёзд | {n} дней назад | Опубликовано | Читать дальше | Ответ магазина',
    'Быстрый и тихий | Жаловаться не на что | Сломалась крышка | Свою работу делает',
    [
      'Две чашки закипают мгновенно, а крышка не открывается, даже если наливать одной рукой.',
      'Пользуемся каждое утро. Ручка после третьего раза немного нагревается.',
      'Через пять недель крышка перестала закрываться. Вернул в магазин без проблем.',
      'Выглядит лучше, чем на фотографиях.',
    ],
  ),
  line(
    'ar-SA',
    'غلاية الميناء ١٫٧ لتر | مراجعات العملاء | أضف إلى السلة | عملية شراء معتمدة | وجد {n} شخصًا هذا مفيدًا | {n} من 5 نجوم | قبل {n} يومًا | نُشرت في | اقرأ المزيد | رد المتجر',
    'سريعة وهادئة | لا شيء أشتكي منه | انكسر الغطاء | تؤدي الغرض',
    [
      'تغلي كوبين من الماء في لحظات ويبقى الغطاء مغلقًا حتى عند الصب بيد واحدة.',
      'نستخدمها كل صباح. يصبح المقبض دافئًا قليلًا بعد المرة الثالثة.',
      'بعد خمسة أسابيع لم يعد الغطاء يغلق. أعدتها إلى المتجر دون مشكلة.',
      'تبدو أجمل مما في الصور.',
    ],
  ),
  line(
    'hi-IN',
    'बंदरगाह केतली 1.7 लीटर | ग्राहक समीक्षाएँ | कार्ट में डालें | सत्यापित खरीदारी | {n} लोगों को यह उपयोगी लगा | 5 में से {n} स्टार | {n} दिन पहले | प्रकाशित: | और पढ़ें | दुकान का जवाब',
    'तेज़ और शांत | कोई शिकायत नहीं | ढक्कन टूट गया | काम चल जाता है',
    [
      'दो कप पानी पलक झपकते उबल जाता है और एक हाथ से डालने पर भी ढक्कन बंद रहता है।',
      'हम इसे हर सुबह इस्तेमाल करते हैं। तीसरी बार के बाद हत्था थोड़ा गर्म हो जाता है।',
      'पाँच हफ़्ते बाद ढक्कन बंद होना रुक गया। दुकान ने बिना सवाल के वापस ले लिया।',
      'तस्वीरों से ज़्यादा सुंदर दिखती है।',
    ],
  ),
  line(
    'ko-KR',
    '항구 주전자 1.7리터 | 고객 리뷰 | 장바구니 담기 | 구매 인증 | {n}명에게 도움이 되었습니다 | 5점 만점에 {n}점 | {n}일 전 | 작성일 | 더 보기 | 판매자 답변',
    '빠르고 조용해요 | 불만 없습니다 | 뚜껑이 부러졌어요 | 제 몫은 합니다',
    [
      '물 두 잔이 순식간에 끓고 한 손으로 따라도 뚜껑이 열리지 않습니다.',
      '매일 아침 사용합니다. 세 번째부터는 손잡이가 조금 따뜻해집니다.',
      '다섯 주 뒤에 뚜껑이 닫히지 않아 반품했고 환불을 받았습니다.',
      '사진보다 더 예쁩니다.',
    ],
  ),
]
