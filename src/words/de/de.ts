import { deAsk } from './de-ask.ts'
import { deAspects } from './de-aspects.ts'
import { deFurther } from './de-further.ts'
import { deNotes } from './de-notes.ts'
import { deKeep } from './de-keep.ts'
import { deOptions } from './de-options.ts'
import { deReport } from './de-report.ts'
import { deReviews } from './de-reviews.ts'
import { deShare } from './de-share.ts'
import { deSignals } from './de-signals.ts'
import { deWelcome } from './de-welcome.ts'
import { deWhatIf } from './de-what-if.ts'

/** The sentences of the interface in German. */
export const de = {
  name: 'Grain of Salt',

  'reading.title': 'Die Rezensionen dieser Seite werden gelesen',
  'no-access.title': 'Diese Seite lässt sich nicht lesen',
  'no-access.body': 'Browser lassen Erweiterungen nicht in ihre eigenen Seiten. Ein Produkt in einem beliebigen Shop öffnen.',
  'not-granted.title': 'Auf dieser Seite den Knopf drücken',
  'not-granted.body':
    'Die Erweiterung darf diese Seite noch nicht lesen. Einmal auf ihren Knopf in der Symbolleiste drücken: Dann wird die Seite gelesen, und das Ergebnis erscheint hier.',
  'tab-gone.title': 'Diese Seite ist geschlossen',
  'tab-gone.body': 'Der Tab mit dem Produkt ist weg. Erst das Produkt wieder öffnen, dann dieses Fenster.',
  'no-product.title': 'Kein Produkt auf dieser Seite',
  'no-product.body': 'Sobald ein Produkt geöffnet ist, werden seine Rezensionen hier gelesen.',
  'site-off.title': 'Auf {site} ausgeschaltet',
  'site-off.body': 'Diese Website wurde ausgeschaltet, die Seite blieb also unberührt.',
  'site-off.on': 'Diese Website wieder lesen',
  'paused.title': 'Angehalten',
  'paused.until': 'Alles ist bis {time|time} angehalten. Diese Seite blieb unberührt.',
  'paused.open': 'Alles ist angehalten. Diese Seite blieb unberührt.',
  'paused.read': 'Diese Seite lesen',
  'paused.resume': 'Wieder einschalten',
  'no-reviews.title': 'Keine Rezensionen auf dieser Seite',
  'no-reviews.body': 'Die Seite zeigt dieses Produkt, aber keine Rezension dazu.',
  'waiting.title': 'Zu den Rezensionen scrollen',
  'waiting.body': 'Diese Seite lädt ihre Rezensionen spät. Auf der Seite bis dorthin scrollen; das Ergebnis erscheint hier von selbst.',
  'unreadable.title': 'Die Rezensionen ließen sich nicht lesen',
  'unreadable.body': '{site} zeigt hier Rezensionen, aber in einer noch unbekannten Form. An ihrer Stelle wird nichts geraten.',
  'failed.title': 'Hier ist etwas kaputtgegangen',
  'failed.body':
    'Der Fehler liegt in dieser Erweiterung, nicht im Shop. Die Seite neu laden, dann dies hier wieder öffnen. Name des Fehlers: {error}.',
  'state.store-rating': 'Der Shop zeigt {value|rating} aus {total|one:# Bewertung|other:# Bewertungen}.',

  'switch.title': 'Auf {site}',
  'switch.off': 'Diese Website nie lesen',
  'switch.ask': 'Lesen, wenn dies geöffnet wird',
  'switch.quiet': 'Von selbst lesen und am Symbol anzeigen',
  'switch.annotated': 'Von selbst lesen, mit Hinweisen bei den Rezensionen',
  'note.refused': 'Der Browser hat keine Erlaubnis bekommen; für {site} bleibt alles, wie es war.',
  'note.not-on-page': 'Diese Rezension steht nicht mehr auf der Seite.',
  'note.grown': 'Die Seite hat sich geändert: {count|one:# Rezension|other:# Rezensionen} mehr gelesen.',
  'note.changed': 'Die Seite hat sich geändert und wurde neu gelesen.',
  'link.beside': 'Neben der Seite offen lassen',
  'link.tab': 'In einem Tab öffnen',
  'link.scan': 'Strichcode scannen',
  'link.options': 'Alle Websites und was gespeichert ist',

  ...deReport,
  ...deReviews,
  ...deAsk,
  ...deWhatIf,
  ...deShare,
  ...deFurther,
  ...deSignals,
  ...deNotes,
  ...deAspects,
  ...deOptions,
  ...deKeep,
  ...deWelcome,
} as const
