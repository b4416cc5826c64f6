/** What the first page says, once, after the extension was installed, in French. */
export const frWelcome = {
  'welcome.title': 'Ça marche déjà\u00a0: à ouvrir sur n’importe quel produit',
  'welcome.how':
    'Appuyer sur son bouton près de la barre d’adresse quand un produit est affiché. Sur un téléphone, il est dans le menu du navigateur, sous extensions.',
  'welcome.privacy':
    'Les avis sont lus sur cet appareil seulement\u00a0: rien n’est envoyé, et ce qui a été lu disparaît à la fermeture du navigateur.',
  'welcome.shops': 'Au choix\u00a0: l’icône qui se remplit toute seule',
  'welcome.shops-body':
    'Dans les boutiques activées, l’icône montre toute seule s’il y a des signaux d’alerte. Le navigateur demande une fois pour chacune.',
  'welcome.shop': '{name} ({site})',
  'welcome.later': 'Tout cela peut rester tel quel. Rien n’est lu sans être demandé.',
} as const
