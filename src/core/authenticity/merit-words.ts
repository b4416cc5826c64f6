/** How many months a unit of time lasts, in the languages that occur most. */
export const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ...units(0.25, 'week weeks woche wochen semaine semaines semana semanas settimana settimane weken tydzień tygodnie tygodni'),
  ...units(
    1,
    'month months monat monate monaten mois mes meses mese mesi mês maand maanden miesiąc miesiące miesięcy ヶ月 か月 カ月 ヵ月 个月',
  ),
  ...units(12, 'year years yrs jahr jahre jahren an ans année années año años anno anni ano anos jaar rok lata lat 年'),
])

/** Numbers written out. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbers('one two three four five six seven eight nine ten eleven twelve'),
  ...numbers('einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
  ...numbers('un deux trois quatre cinq six sept huit neuf dix onze douze'),
  ...numbers('un dos tres cuatro cinco seis siete ocho nueve diez once doce'),
  ...numbers('un due tre quattro cinque sei sette otto nove dieci undici dodici'),
  ...numbers('um dois três quatro cinco seis sete oito nove dez onze doze'),
  ...numbers('een twee drie vier vijf zes zeven acht negen tien elf twaalf'),
  ['a', 1],
  ['couple', 2],
  ['few', 3],
  ['several', 3],
])

/** Words near a span of time that make it one of use. */
export const OF_USE: ReadonlySet<string> = new Set(
  `after using used use owned own had having later lasted benutzt benutze verwendet verwende nach seit später benutzung gebrauch
  utilise utilisé utilisation après depuis usado uso tengo después desde usato dopo da
  depois após gebruik gebruikt na sinds używam po od 使 使い 使って 使用`.split(/\s+/u),
)

/** Words of buying, which make a span one of use only where it lies in the past: "bought 5 months ago", but not "bought again a month later". */
export const OF_BUYING: ReadonlySet<string> = new Set(
  'bought purchased ordered gekauft bestellt acheté achetée compré comprado comprei acquistato acquistata comprato gekocht kupiłam kupiłem'.split(
    ' ',
  ),
)
export const IN_THE_PAST: ReadonlySet<string> = new Set('ago vor hace fa fa há atrás geleden temu il'.split(' '))

/** Words near a span of time that make it something else: an age, a promise, a wait, a wish, a time of year. */
export const NOT_OF_USE: ReadonlySet<string> = new Set(
  `old warranty guarantee guaranteed aged expires expiry shelf daughter son grandson granddaughter toddler baby alt garantie garantía garanzia garantia gwarancja sohn tochter
  less under within will would should could it'll i'll hope hopefully expect expected if every each per times wait waited waiting delivery delivered arrive arrived shipping shipped
  debating deciding searching looking looked pregnant release released model models next until before lieferung gewartet livraison attendu entrega esperé spedizione atteso`.split(
    /\s+/u,
  ),
)

/** Units of measure. */
export const UNITS: ReadonlySet<string> = new Set(
  `mm cm m km inch inches ft feet yards g kg mg oz ounces lb lbs pounds ml l liter liters litre litres gallon gallons w watt watts kw v volt volts a amp amps mah wh hz khz db
  gb tb mb fps mbps rpm bar psi hour hours hrs hr minute minutes mins min seconds degrees °c °f stunden stunde minuten heures heure minutes horas hora minutos ore ora minuti uur zoll grad watts`.split(
    /\s+/u,
  ),
)

/** How writers compare, one turn of phrase a line, in the notation of `text/phrases.ts`. */
export const COMPARISONS = `
compared/comparing/comparison to/with
better/cheaper/quieter/louder/lighter/heavier/stronger/softer/faster/slower than
worse/smaller/bigger than my/the previous/old/older/other/last/original/first
than my/the previous/old/older/other/last/original
unlike my/the/other/others
switched/upgraded from
my previous/old/last one
im vergleich
besser/schlechter/leiser/leichter/schneller/günstiger als
par rapport
mieux/meilleur/meilleure/pire que
comparado/comparada/comparándolo con
mejor/peor que
rispetto a/al/alla/ai
meglio/migliore/peggio di/del/della/che
comparado/comparada com/ao
vergeleken met
beter/slechter dan
`

/** What follows a comparison with nothing that one could buy instead. */
export const NO_RIVAL: ReadonlySet<string> = new Set(
  `expected expecting i he she you we they it this that nothing ever others usual average before anticipated hoped advertised described erwartet ich prévu je esperaba pensaba pensavo previsto`.split(
    /\s+/u,
  ),
)

function units(months: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, months])
}

function numbers(words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, i) => [word, i + 1])
}
