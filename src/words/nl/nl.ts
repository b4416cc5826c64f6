import { nlAsk } from './nl-ask.ts'
import { nlAspects } from './nl-aspects.ts'
import { nlFurther } from './nl-further.ts'
import { nlNotes } from './nl-notes.ts'
import { nlKeep } from './nl-keep.ts'
import { nlOptions } from './nl-options.ts'
import { nlReport } from './nl-report.ts'
import { nlReviews } from './nl-reviews.ts'
import { nlShare } from './nl-share.ts'
import { nlSignals } from './nl-signals.ts'
import { nlWelcome } from './nl-welcome.ts'
import { nlWhatIf } from './nl-what-if.ts'

/** The sentences of the interface in Dutch. */
export const nl = {
  name: 'Grain of Salt',

  'reading.title': 'De reviews op deze pagina worden gelezen',
  'no-access.title': 'Deze pagina kan niet worden gelezen',
  'no-access.body': 'Browsers laten extensies niet toe op hun eigen pagina’s. Open een product in een winkel.',
  'not-granted.title': 'Druk op deze pagina op de knop',
  'not-granted.body':
    'De extensie heeft nog geen toegang tot deze pagina. Druk één keer op haar knop in de werkbalk: dan wordt de pagina gelezen en verschijnt het resultaat hier.',
  'tab-gone.title': 'Die pagina is gesloten',
  'tab-gone.body': 'Het tabblad met het product is weg. Open eerst het product opnieuw, daarna dit venster.',
  'no-product.title': 'Geen product op deze pagina',
  'no-product.body': 'Open een product, dan worden de reviews hier gelezen.',
  'site-off.title': 'Uit op {site}',
  'site-off.body': 'Deze site is uitgezet, dus de pagina is niet aangeraakt.',
  'site-off.on': 'Deze site weer lezen',
  'paused.title': 'Gepauzeerd',
  'paused.until': 'Alles is gepauzeerd tot {time|time}. Deze pagina is niet aangeraakt.',
  'paused.open': 'Alles is gepauzeerd. Deze pagina is niet aangeraakt.',
  'paused.read': 'Deze pagina lezen',
  'paused.resume': 'Weer aanzetten',
  'no-reviews.title': 'Geen reviews op deze pagina',
  'no-reviews.body': 'De pagina toont dit product, maar geen review ervan.',
  'waiting.title': 'Scrol naar de reviews',
  'waiting.body': 'Deze pagina laadt de reviews pas laat. Scrol er op de pagina naartoe; het resultaat komt hier vanzelf.',
  'unreadable.title': 'De reviews konden niet worden gelezen',
  'unreadable.body': '{site} toont hier reviews, maar op een manier die nog niet bekend is. Er wordt niets geraden.',
  'failed.title': 'Hier ging iets stuk',
  'failed.body':
    'De fout zit in deze extensie, niet in de winkel. Laad de pagina opnieuw en open dan dit venster. Naam van de fout: {error}.',
  'state.store-rating': 'De winkel toont {value|rating} uit {total|one:# beoordeling|other:# beoordelingen}.',

  'switch.title': 'Op {site}',
  'switch.off': 'Deze site nooit lezen',
  'switch.ask': 'Lezen als dit venster opengaat',
  'switch.quiet': 'Vanzelf lezen en op het pictogram tonen',
  'switch.annotated': 'Vanzelf lezen, met notities bij de reviews',
  'note.refused': 'De browser kreeg geen toestemming, dus voor {site} is niets veranderd.',
  'note.not-on-page': 'Deze review staat niet meer op de pagina.',
  'note.grown': 'De pagina is veranderd: {count|one:# review|other:# reviews} meer gelezen.',
  'note.changed': 'De pagina is veranderd en opnieuw gelezen.',
  'link.beside': 'Openhouden naast de pagina',
  'link.tab': 'Openen in een tabblad',
  'link.scan': 'Een streepjescode scannen',
  'link.options': 'Alle sites en wat wordt bewaard',

  ...nlReport,
  ...nlReviews,
  ...nlAsk,
  ...nlWhatIf,
  ...nlShare,
  ...nlFurther,
  ...nlSignals,
  ...nlNotes,
  ...nlAspects,
  ...nlOptions,
  ...nlKeep,
  ...nlWelcome,
} as const
