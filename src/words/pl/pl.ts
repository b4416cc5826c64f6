import { plAsk } from './pl-ask.ts'
import { plAspects } from './pl-aspects.ts'
import { plFurther } from './pl-further.ts'
import { plNotes } from './pl-notes.ts'
import { plKeep } from './pl-keep.ts'
import { plOptions } from './pl-options.ts'
import { plReport } from './pl-report.ts'
import { plReviews } from './pl-reviews.ts'
import { plShare } from './pl-share.ts'
import { plSignals } from './pl-signals.ts'
import { plWelcome } from './pl-welcome.ts'
import { plWhatIf } from './pl-what-if.ts'

/** The sentences of the interface in Polish. */
export const pl = {
  name: 'Grain of Salt',

  'reading.title': 'Czytanie opinii na tej stronie',
  'no-access.title': 'Tej strony nie można odczytać',
  'no-access.body': 'Przeglądarki nie wpuszczają rozszerzeń na własne strony. Otwórz produkt w dowolnym sklepie.',
  'not-granted.title': 'Naciśnij przycisk na tej stronie',
  'not-granted.body':
    'Rozszerzenie nie ma jeszcze dostępu do tej strony. Naciśnij raz jego przycisk na pasku narzędzi: strona zostanie odczytana, a wynik pojawi się tutaj.',
  'tab-gone.title': 'Ta strona jest zamknięta',
  'tab-gone.body': 'Karty z produktem już nie ma. Otwórz produkt ponownie, a potem to okno.',
  'no-product.title': 'Na tej stronie nie ma produktu',
  'no-product.body': 'Gdy otworzysz produkt, jego opinie zostaną tu przeczytane.',
  'site-off.title': 'Wyłączone na {site}',
  'site-off.body': 'Ta witryna jest wyłączona, więc strona pozostała nietknięta.',
  'site-off.on': 'Znów czytaj tę witrynę',
  'paused.title': 'Wstrzymane',
  'paused.until': 'Wszystko jest wstrzymane do {time|time}. Ta strona pozostała nietknięta.',
  'paused.open': 'Wszystko jest wstrzymane. Ta strona pozostała nietknięta.',
  'paused.read': 'Czytaj tę stronę',
  'paused.resume': 'Włącz ponownie',
  'no-reviews.title': 'Na tej stronie nie ma opinii',
  'no-reviews.body': 'Strona pokazuje ten produkt, ale żadnej opinii o nim.',
  'waiting.title': 'Przewiń do opinii',
  'waiting.body': 'Ta strona wczytuje opinie późno. Przewiń ją do nich; wynik pojawi się tu sam.',
  'unreadable.title': 'Nie udało się odczytać opinii',
  'unreadable.body': '{site} pokazuje tu opinie, ale w sposób jeszcze nieznany. Nic nie jest zgadywane w ich miejsce.',
  'failed.title': 'Coś się tu zepsuło',
  'failed.body':
    'Wina leży po stronie tego rozszerzenia, nie sklepu. Wczytaj stronę ponownie, a potem otwórz to okno. Nazwa błędu: {error}.',
  'state.store-rating': 'Sklep pokazuje {value|rating} na podstawie {total|one:# oceny|few:# ocen|many:# ocen|other:# oceny}.',

  'switch.title': 'Na {site}',
  'switch.off': 'Nigdy nie czytaj tej witryny',
  'switch.ask': 'Czytaj po otwarciu tego okna',
  'switch.quiet': 'Czytaj automatycznie i pokazuj na ikonie',
  'switch.annotated': 'Czytaj automatycznie, z notatkami przy opiniach',
  'note.refused': 'Przeglądarka nie dostała zgody, więc dla {site} nic się nie zmieniło.',
  'note.not-on-page': 'Tej opinii nie ma już na stronie.',
  'note.grown': 'Strona się zmieniła: przeczytano {count|one:# opinię|few:# opinie|many:# opinii|other:# opinii} więcej.',
  'note.changed': 'Strona się zmieniła i została przeczytana ponownie.',
  'link.beside': 'Zostaw otwarte obok strony',
  'link.tab': 'Otwórz na karcie',
  'link.scan': 'Skanuj kod kreskowy',
  'link.options': 'Wszystkie witryny i co jest zapisane',

  ...plReport,
  ...plReviews,
  ...plAsk,
  ...plWhatIf,
  ...plShare,
  ...plFurther,
  ...plSignals,
  ...plNotes,
  ...plAspects,
  ...plOptions,
  ...plKeep,
  ...plWelcome,
} as const
