import { itAsk } from './it-ask.ts'
import { itAspects } from './it-aspects.ts'
import { itFurther } from './it-further.ts'
import { itNotes } from './it-notes.ts'
import { itKeep } from './it-keep.ts'
import { itOptions } from './it-options.ts'
import { itReport } from './it-report.ts'
import { itReviews } from './it-reviews.ts'
import { itShare } from './it-share.ts'
import { itSignals } from './it-signals.ts'
import { itWelcome } from './it-welcome.ts'
import { itWhatIf } from './it-what-if.ts'

/** The sentences of the interface in Italian. */
export const it = {
  name: 'Grain of Salt',

  'reading.title': 'Lettura delle recensioni di questa pagina',
  'no-access.title': 'Questa pagina non si può leggere',
  'no-access.body': 'I browser non lasciano entrare le estensioni nelle proprie pagine. Aprire un prodotto in un negozio qualsiasi.',
  'not-granted.title': 'Premere il pulsante su questa pagina',
  'not-granted.body':
    'L’estensione non ha ancora accesso a questa pagina. Premendo una volta il suo pulsante nella barra degli strumenti, la pagina viene letta e il risultato appare qui.',
  'tab-gone.title': 'Quella pagina è chiusa',
  'tab-gone.body': 'La scheda del prodotto non c’è più. Riaprire prima il prodotto, poi questa finestra.',
  'no-product.title': 'Nessun prodotto in questa pagina',
  'no-product.body': 'Appena si apre un prodotto, le sue recensioni vengono lette qui.',
  'site-off.title': 'Disattivato su {site}',
  'site-off.body': 'Questo sito è disattivato, quindi la pagina non è stata toccata.',
  'site-off.on': 'Leggere di nuovo questo sito',
  'paused.title': 'In pausa',
  'paused.until': 'Tutto è in pausa fino alle {time|time}. Questa pagina non è stata toccata.',
  'paused.open': 'Tutto è in pausa. Questa pagina non è stata toccata.',
  'paused.read': 'Leggere questa pagina',
  'paused.resume': 'Riattivare',
  'no-reviews.title': 'Nessuna recensione in questa pagina',
  'no-reviews.body': 'La pagina mostra questo prodotto, ma nessuna recensione.',
  'waiting.title': 'Scorrere fino alle recensioni',
  'waiting.body': 'Questa pagina carica tardi le sue recensioni. Basta scorrere fino a loro; il risultato appare qui da solo.',
  'unreadable.title': 'Non è stato possibile leggere le recensioni',
  'unreadable.body': '{site} mostra qui delle recensioni, ma in un modo ancora sconosciuto. Nulla viene inventato al loro posto.',
  'failed.title': 'Qui si è rotto qualcosa',
  'failed.body':
    'La colpa è di questa estensione, non del negozio. Ricaricare la pagina, poi riaprire questa finestra. Nome dell’errore: {error}.',
  'state.store-rating': 'Il negozio mostra {value|rating} su {total|one:# valutazione|many:# di valutazioni|other:# valutazioni}.',

  'switch.title': 'Su {site}',
  'switch.off': 'Non leggere mai questo sito',
  'switch.ask': 'Leggere quando si apre questa finestra',
  'switch.quiet': 'Leggere da solo e mostrarlo sull’icona',
  'switch.annotated': 'Leggere da solo, con note accanto alle recensioni',
  'note.refused': 'Il browser non ha ricevuto il permesso, quindi per {site} non è cambiato nulla.',
  'note.not-on-page': 'Questa recensione non è più nella pagina.',
  'note.grown':
    'La pagina è cambiata: {count|one:letta # recensione in più|many:lette # di recensioni in più|other:lette # recensioni in più}.',
  'note.changed': 'La pagina è cambiata ed è stata riletta.',
  'link.beside': 'Tenere aperto accanto alla pagina',
  'link.tab': 'Aprire in una scheda',
  'link.scan': 'Scansionare un codice a barre',
  'link.options': 'Tutti i siti e cosa viene conservato',

  ...itReport,
  ...itReviews,
  ...itAsk,
  ...itWhatIf,
  ...itShare,
  ...itFurther,
  ...itSignals,
  ...itNotes,
  ...itAspects,
  ...itOptions,
  ...itKeep,
  ...itWelcome,
} as const
