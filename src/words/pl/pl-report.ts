/** What the result says, in Polish. */
export const plReport = {
  'verdict.few': 'Mało sygnałów ostrzegawczych',
  'verdict.some': 'Kilka sygnałów ostrzegawczych',
  'verdict.many': 'Wiele sygnałów ostrzegawczych',
  'verdict.first-none': 'Pierwszy rzut oka: nic nie zwraca uwagi',
  'verdict.first-some':
    'Pierwszy rzut oka: {count|one:# rzecz zwraca|few:# rzeczy zwracają|many:# rzeczy zwraca|other:# rzeczy zwraca} uwagę',
  'verdict.first-untypical': 'Pierwszy rzut oka: nietypowe',
  'verdict.too-few': 'Za mało, by coś powiedzieć',
  'verdict.why': 'Zobacz dlaczego',
  'answer.none': 'Nie znaleziono sygnałów ostrzegawczych.',
  'answer.few': 'Znaleziono tylko {count|one:# sygnał|few:# sygnały|many:# sygnałów|other:# sygnału}.',
  'answer.some':
    'Znaleziono {count|one:# sygnał ostrzegawczy|few:# sygnały ostrzegawcze|many:# sygnałów ostrzegawczych|other:# sygnału ostrzegawczego}.',
  'answer.many':
    'Znaleziono {count|one:# sygnał ostrzegawczy|few:# sygnały ostrzegawcze|many:# sygnałów ostrzegawczych|other:# sygnału ostrzegawczego}.',
  'lead.unusual-sample':
    'Nietypowe: średnia z {reviews} przeczytanych opinii to {mean|rating}, a ze wszystkich ocen w sklepie {store|rating}.',
  'lead.rating-drift': 'Ostatnio gorzej: średnio {mean|rating} gwiazdki w ostatnich {days} dniach, wcześniej {rest|rating}.',
  'first-look.room':
    'Żadnego sygnału ostrzegawczego w {read|one:# opinii|few:# opiniach|many:# opiniach|other:# opinii}. Takie same teksty i wzmianki o nagrodach byłyby widoczne. Ale {read} to mało: do {share|percent} wszystkich opinii może mimo to mieć sygnały, a niektóre kupione opinie nie mają żadnych.',
  'too-few.body': 'Trzeba co najmniej {least} opinii, by powiedzieć coś o wszystkich razem.',
  'confidence.low': 'Jeszcze niezbyt pewne: przeczytano mało opinii.',
  'confidence.medium': 'Dość pewne, sądząc po liczbie przeczytanych.',
  'confidence.high': 'Pewne, sądząc po liczbie przeczytanych.',
  'basis.part':
    'Przeczytano {read|one:# opinię|few:# opinie|many:# opinii|other:# opinii}, wybrane przez sklep, z {total|one:# oceny|few:# ocen|many:# ocen|other:# oceny} w sklepie.',
  'basis.all':
    'Przeczytano {read|one:# opinię|few:# opinie|many:# opinii|other:# opinii} z {total|one:# oceny|few:# ocen|many:# ocen|other:# oceny} w sklepie.',
  'basis.more':
    'Przeczytano {read|one:# opinię|few:# opinie|many:# opinii|other:# opinii}; sklep liczy {total|one:# ocenę|few:# oceny|many:# ocen|other:# oceny}.',
  'basis.unknown':
    'Przeczytano {read|one:# opinię|few:# opinie|many:# opinii|other:# opinii}: te, które pokazuje strona. Ile jest wszystkich, sklep nie mówi.',
  'basis.product': 'To ocena opinii, nie produktu.',

  'rating.title': 'Ocena',
  'rating.shown': '{value|rating} w sklepie',
  'rating.shown-base': 'na podstawie {total|one:# oceny|few:# ocen|many:# ocen|other:# oceny}',
  'rating.shown-no-base': 'tak pokazuje sklep',
  'rating.trusted': '{low|rating}–{high|rating} wiarygodne',
  'rating.trusted-narrow': 'około {value|rating} wiarygodne',
  'rating.trusted-base': 'po przeliczeniu, jak {effective|whole} opinii',
  'rating.spread': 'Ze wszystkich ocen w sklepie {five|percent} ma pięć gwiazdek, a {one|percent} jedną.',
  'rating.in-read': '{low|rating}–{high|rating} tutaj',
  'rating.in-read-base':
    'w {read|one:# przeczytanej opinii|few:# przeczytanych opiniach|many:# przeczytanych opiniach|other:# przeczytanej opinii}, z uwzględnieniem przypadku',
  'rating.untrusted': 'Oceny ze sklepu nie przeliczono: trzeba do tego co najmniej dziesięciu opinii.',
  'rating.no-levels': 'Oceny ze sklepu nie przeliczono: sklep nie pokazuje, jak rozkładają się jego oceny.',
  'rating.read': 'Średnia z {read} przeczytanych opinii to {value|rating} (od {low|rating} do {high|rating}, z uwzględnieniem przypadku).',
  'rating.levels': 'Wszystkie pięć poziomów gwiazdek',
  'rating.level': '{stars|one:# gwiazdka|few:# gwiazdki|many:# gwiazdek|other:# gwiazdki}',
  'rating.column-stars': 'Gwiazdki',
  'rating.column-shown': 'Sklep',
  'rating.column-trusted': 'Po przeliczeniu',
  'rating.share': '{share|percent}',

  'opinions.title': 'Co mówią ludzie',
  'opinions.pros': 'Chwalone',
  'opinions.cons': 'Krytykowane',
  'opinions.divided': 'Zdania podzielone',
  'opinions.others': 'Co jeszcze mówią ludzie',
  'opinions.no-pros': 'Nic nie jest chwalone w kilku z {read} przeczytanych opinii.',
  'opinions.no-cons': 'Żadna skarga nie powtarza się w {read} przeczytanych opiniach.',
  'opinions.none-readable': 'Żadna z {read} opinii nie jest w języku, w którym można już szukać pochwał i skarg.',
  'opinions.on-trial':
    'W {onTrial} z {mined} opinii pochwały i skargi są czytane na próbę: jak dobrze to działa w ich języku, sprawdziliśmy dotąd tylko my sami.',
  'opinions.partly-readable': 'Pochwały i skargi pochodzą z {mined} z {read} opinii; reszta jest w językach jeszcze tu nieznanych.',
  'opinion.count': '{count} z {read}',
  'opinion.divided-count': '{praise} za, {blame} przeciw, z {read}',
  'opinion.praise': 'Pochwały: {count} z {read} opinii',
  'opinion.blame': 'Skargi: {count} z {read} opinii',
  'before.con': 'Przed zakupem: {aspect}, skargi w {count} z {read} opinii.',
  'before.divided': 'Przed zakupem: {aspect}, zdania podzielone, {praise} za i {blame} przeciw, z {read} opinii.',

  'evidence.title': 'Sygnały ostrzegawcze',
  'evidence.title-first': 'Co zwraca uwagę',
  'evidence.reassuring': 'Co przemawia za tymi opiniami',
  'evidence.notes': 'Warto wiedzieć',
  'evidence.notes-body': 'To nie są sygnały ostrzegawcze i nic nie ważą.',
  'evidence.more': 'Jeszcze {count|one:# opinia|few:# opinie|many:# opinii|other:# opinii} na stronie.',

  'review.stars': '{stars} z 5 gwiazdek',
  'review.date': '{day|date}',
  'review.show': 'Pokaż na stronie',
  'review.no-words': 'Bez słów, same gwiazdki.',

  'voices.title': 'Warto przeczytać najpierw',
  'voice.pro': 'Za',
  'voice.con': 'Przeciw',

  'unchecked.title': 'Niesprawdzone',
  'unchecked.seller': 'Sprzedawca',
  'unchecked.history': 'Co jeszcze napisały te same osoby',
  'unchecked.deleted': 'Usunięte opinie',
  'unchecked.hidden': 'Opinie, których ta strona nie pokazuje',
} as const
