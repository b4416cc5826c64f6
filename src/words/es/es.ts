import { esAsk } from './es-ask.ts'
import { esAspects } from './es-aspects.ts'
import { esFurther } from './es-further.ts'
import { esNotes } from './es-notes.ts'
import { esKeep } from './es-keep.ts'
import { esOptions } from './es-options.ts'
import { esReport } from './es-report.ts'
import { esReviews } from './es-reviews.ts'
import { esShare } from './es-share.ts'
import { esSignals } from './es-signals.ts'
import { esWelcome } from './es-welcome.ts'
import { esWhatIf } from './es-what-if.ts'

/** The sentences of the interface in Spanish. */
export const es = {
  name: 'Grain of Salt',

  'reading.title': 'Leyendo las reseñas de esta página',
  'no-access.title': 'Esta página no se puede leer',
  'no-access.body': 'Los navegadores no dejan entrar a las extensiones en sus propias páginas. Abrir un producto en cualquier tienda.',
  'not-granted.title': 'Pulsar el botón en esta página',
  'not-granted.body':
    'La extensión todavía no tiene acceso a esta página. Al pulsar una vez su botón en la barra de herramientas, la página se lee y el resultado aparece aquí.',
  'tab-gone.title': 'Esa página está cerrada',
  'tab-gone.body': 'La pestaña del producto ya no está. Abrir otra vez el producto y después esta ventana.',
  'no-product.title': 'No hay ningún producto en esta página',
  'no-product.body': 'Al abrir un producto, sus reseñas se leen aquí.',
  'site-off.title': 'Desactivado en {site}',
  'site-off.body': 'Este sitio está desactivado, así que la página no se ha tocado.',
  'site-off.on': 'Volver a leer este sitio',
  'paused.title': 'En pausa',
  'paused.until': 'Todo está en pausa hasta las {time|time}. Esta página no se ha tocado.',
  'paused.open': 'Todo está en pausa. Esta página no se ha tocado.',
  'paused.read': 'Leer esta página',
  'paused.resume': 'Volver a activar',
  'no-reviews.title': 'No hay reseñas en esta página',
  'no-reviews.body': 'La página muestra este producto, pero ninguna reseña.',
  'waiting.title': 'Bajar hasta las reseñas',
  'waiting.body': 'Esta página carga sus reseñas tarde. Hay que bajar hasta ellas; el resultado aparece aquí solo.',
  'unreadable.title': 'No se han podido leer las reseñas',
  'unreadable.body': '{site} muestra reseñas aquí, pero de una forma que aún no se conoce. No se inventa nada en su lugar.',
  'failed.title': 'Algo se ha roto aquí',
  'failed.body':
    'El fallo está en esta extensión, no en la tienda. Recargar la página y volver a abrir esta ventana. Nombre del error: {error}.',
  'state.store-rating': 'La tienda muestra {value|rating} con {total|one:# valoración|many:# de valoraciones|other:# valoraciones}.',

  'switch.title': 'En {site}',
  'switch.off': 'No leer nunca este sitio',
  'switch.ask': 'Leer al abrir esta ventana',
  'switch.quiet': 'Leer por sí solo y mostrarlo en el icono',
  'switch.annotated': 'Leer por sí solo, con notas junto a las reseñas',
  'note.refused': 'El navegador no ha recibido permiso, así que nada ha cambiado para {site}.',
  'note.not-on-page': 'Esta reseña ya no está en la página.',
  'note.grown': 'La página ha cambiado: {count|one:# reseña más leída|many:# de reseñas más leídas|other:# reseñas más leídas}.',
  'note.changed': 'La página ha cambiado y se ha vuelto a leer.',
  'link.beside': 'Dejar abierto junto a la página',
  'link.tab': 'Abrir en una pestaña',
  'link.scan': 'Escanear un código de barras',
  'link.options': 'Todos los sitios y lo que se guarda',

  ...esReport,
  ...esReviews,
  ...esAsk,
  ...esWhatIf,
  ...esShare,
  ...esFurther,
  ...esSignals,
  ...esNotes,
  ...esAspects,
  ...esOptions,
  ...esKeep,
  ...esWelcome,
} as const
