/** What the page of sites and data says, in French. */
export const frOptions = {
  'options.title': 'Sites et ce qui est gardé',
  'options.intro':
    'Sur tout site qui n’est pas dans cette liste, une page n’est lue que lorsque la fenêtre de l’extension y est ouverte, et à aucun autre moment.',
  'options.sites': 'Sites',
  'options.no-sites': 'Aucun site n’est désactivé ni lu tout seul.',
  'options.not-granted': 'Le navigateur n’a pas l’autorisation pour ce site : il n’est lu qu’à l’ouverture de la fenêtre.',
  'options.add': 'Ajouter un site',
  'options.add-site': 'Adresse du site',
  'options.add-example': 'Par exemple shop.example',
  'options.add-off': 'Ne jamais le lire',
  'options.add-quiet': 'Le lire tout seul',
  'options.not-a-site': 'Ce n’est pas l’adresse d’un site. Elle ressemble à ceci : shop.example',
  'options.switched-off': '{site} n’est plus jamais lu.',
  'options.switched-ask': '{site} est lu à l’ouverture de la fenêtre.',
  'options.switched-quiet': '{site} est lu tout seul à partir de maintenant.',
  'options.refused': 'Le navigateur n’a pas reçu l’autorisation : rien n’a changé pour {site}.',

  'options.kept': 'Ce qui est gardé',
  'options.kept-reviews':
    'Les avis lus restent dans la mémoire vive de l’appareil, pour que les avis ouverts sur plusieurs pages d’un produit soient jugés ensemble. Ils disparaissent à la fermeture du navigateur.',
  'options.kept-settings': 'La liste des sites ci-dessus est gardée sur le disque. Rien d’autre.',
  'options.kept-private': 'Des fenêtres privées, rien du tout n’est gardé.',
  'options.kept-sent': 'Rien n’est jamais envoyé nulle part. Les noms des auteurs ne sont pas lus.',
  'options.forget': 'Oublier ce qui a été lu',
  'options.forgotten': 'Ce qui a été lu est oublié.',
  'options.reset': 'Réinitialiser tous les sites',
  'options.reset-sure': 'Cela oublie chaque site désactivé ou lu tout seul.',
  'options.reset-yes': 'Les réinitialiser',
  'options.reset-no': 'Les garder',
  'options.reset-done': 'Tous les sites sont comme au début.',

  'options.permissions': 'Pourquoi ces autorisations',
  'options.permission-active-tab': 'Onglet actif : pour lire la page où la fenêtre est ouverte, et seulement à ce moment.',
  'options.permission-scripting': 'Scripts : pour placer le lecteur dans cette page.',
  'options.permission-storage': 'Stockage : pour garder la liste des sites, et ce qui a été lu jusqu’à la fermeture du navigateur.',
  'options.permission-sites':
    'Accès à un site : seulement pour les sites lus tout seuls ; demandé à ce moment-là, rendu quand le site est désactivé.',
} as const
