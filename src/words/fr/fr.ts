import { frAsk } from './fr-ask.ts'
import { frAspects } from './fr-aspects.ts'
import { frFurther } from './fr-further.ts'
import { frNotes } from './fr-notes.ts'
import { frKeep } from './fr-keep.ts'
import { frOptions } from './fr-options.ts'
import { frReport } from './fr-report.ts'
import { frReviews } from './fr-reviews.ts'
import { frShare } from './fr-share.ts'
import { frSignals } from './fr-signals.ts'
import { frWelcome } from './fr-welcome.ts'
import { frWhatIf } from './fr-what-if.ts'

/** The sentences of the interface in French. */
export const fr = {
  name: 'Grain of Salt',

  'reading.title': 'Lecture des avis de cette page',
  'no-access.title': 'Cette page ne peut pas être lue',
  'no-access.body': 'Les navigateurs ne laissent pas les extensions entrer dans leurs propres pages. Ouvrir un produit dans une boutique.',
  'not-granted.title': 'Appuyer sur le bouton de l’extension',
  'not-granted.body':
    'L’extension n’a pas encore accès à cette page. Appuyer une fois sur son bouton dans la barre d’outils\u00a0: la page est alors lue et le résultat apparaît ici.',
  'tab-gone.title': 'Cette page est fermée',
  'tab-gone.body': 'L’onglet du produit n’est plus là. Rouvrir d’abord le produit, puis cette fenêtre.',
  'no-product.title': 'Pas de produit sur cette page',
  'no-product.body': 'Dès qu’un produit est ouvert, ses avis sont lus ici.',
  'site-off.title': 'Désactivé sur {site}',
  'site-off.body': 'Ce site a été désactivé\u00a0: la page n’a donc pas été touchée.',
  'site-off.on': 'Lire à nouveau ce site',
  'paused.title': 'En pause',
  'paused.until': 'Tout est en pause jusqu’à {time|time}. Cette page n’a pas été touchée.',
  'paused.open': 'Tout est en pause. Cette page n’a pas été touchée.',
  'paused.read': 'Lire cette page',
  'paused.resume': 'Réactiver',
  'no-reviews.title': 'Aucun avis sur cette page',
  'no-reviews.body': 'La page montre ce produit, mais aucun avis.',
  'waiting.title': 'Descendre jusqu’aux avis',
  'waiting.body': 'Cette page charge ses avis tard. Il suffit de la faire défiler jusqu’à eux\u00a0; le résultat apparaît ici tout seul.',
  'unreadable.title': 'Les avis n’ont pas pu être lus',
  'unreadable.body': '{site} montre des avis ici, mais sous une forme encore inconnue. Rien n’est inventé à leur place.',
  'failed.title': 'Quelque chose s’est cassé ici',
  'failed.body':
    'La faute vient de cette extension, pas de la boutique. Recharger la page, puis rouvrir cette fenêtre. Nom de l’erreur\u00a0: {error}.',
  'state.store-rating': 'La boutique affiche {value|rating} pour {total|one:# évaluation|many:# d’évaluations|other:# évaluations}.',

  'switch.title': 'Sur {site}',
  'switch.off': 'Ne jamais lire ce site',
  'switch.ask': 'Lire à l’ouverture de cette fenêtre',
  'switch.quiet': 'Lire tout seul et l’afficher sur l’icône',
  'switch.annotated': 'Lire tout seul, avec des notes près des avis',
  'note.refused': 'Le navigateur n’a pas reçu l’autorisation\u00a0: rien n’a changé pour {site}.',
  'note.not-on-page': 'Cet avis n’est plus sur la page.',
  'note.grown': 'La page a changé\u00a0: {count|one:# avis de plus lu|many:# d’avis de plus lus|other:# avis de plus lus}.',
  'note.changed': 'La page a changé et a été relue.',
  'link.beside': 'Garder ouvert à côté de la page',
  'link.tab': 'Ouvrir dans un onglet',
  'link.scan': 'Scanner un code-barres',
  'link.options': 'Tous les sites et ce qui est gardé',

  ...frReport,
  ...frReviews,
  ...frAsk,
  ...frWhatIf,
  ...frShare,
  ...frFurther,
  ...frSignals,
  ...frNotes,
  ...frAspects,
  ...frOptions,
  ...frKeep,
  ...frWelcome,
} as const
