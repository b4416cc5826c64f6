/** What the page of sites and data says, in French. */
export const frOptions = {
  'options.title': 'Sites et ce qui est gardé',
  'options.intro':
    'Sur tout site qui n’est pas dans cette liste, une page n’est lue que lorsque la fenêtre de l’extension y est ouverte, et à aucun autre moment.',
  'options.sites': 'Sites',
  'options.no-sites': 'Aucun site n’est désactivé ni lu tout seul.',
  'options.not-granted': 'Le navigateur n’a pas l’autorisation pour ce site\u00a0: il n’est lu qu’à l’ouverture de la fenêtre.',
  'options.add': 'Ajouter un site',
  'options.add-site': 'Adresse du site',
  'options.add-example': 'Par exemple shop.example',
  'options.add-off': 'Ne jamais le lire',
  'options.add-quiet': 'Le lire tout seul',
  'options.add-annotated': 'Le lire tout seul, avec des notes',
  'options.not-a-site': 'Ce n’est pas l’adresse d’un site. Elle ressemble à ceci\u00a0: shop.example',
  'options.switched-off': '{site} n’est plus jamais lu.',
  'options.switched-ask': '{site} est lu à l’ouverture de la fenêtre.',
  'options.switched-quiet': '{site} est lu tout seul à partir de maintenant.',
  'options.switched-annotated': '{site} est lu tout seul à partir de maintenant, avec des notes près des avis.',
  'options.refused': 'Le navigateur n’a pas reçu l’autorisation\u00a0: rien n’a changé pour {site}.',

  'options.kept': 'Ce qui est gardé',
  'options.kept-reviews':
    'Les avis lus restent dans la mémoire vive de l’appareil, pour que les avis ouverts sur plusieurs pages d’un produit soient jugés ensemble. Ils disparaissent à la fermeture du navigateur.',
  'options.kept-settings':
    'Les choix faits ici, la façon de compter les avis, ce qui est gardé sur la page des codes-barres et la sélection restent sur le disque. Rien d’autre.',
  'options.kept-synced':
    'Le navigateur peut emporter ces choix sur les autres appareils, selon ses réglages. Les produits et les avis n’en font jamais partie.',
  'options.kept-choices': 'Les avis mis de côté sont retenus jusqu’à la fermeture du navigateur.',
  'options.kept-private': 'Des fenêtres privées, rien du tout n’est gardé.',
  'options.kept-sent': 'Rien de ce qui est lu n’est jamais envoyé nulle part. Les noms des auteurs ne sont pas lus.',
  'options.forget': 'Oublier ce qui a été lu',
  'options.forgotten': 'Ce qui a été lu est oublié.',
  'options.forget-all': 'Tout oublier',
  'options.forget-all-sure':
    'Cela oublie ce qui a été lu, la sélection avec ses notes et ses prix, et les codes en attente. Les réglages restent.',
  'options.forget-all-yes': 'Tout oublier',
  'options.forget-all-no': 'Conserver',
  'options.all-forgotten': 'Tout ce qui a été lu ou gardé est oublié.',
  'options.reset': 'Réinitialiser tous les sites',
  'options.reset-sure': 'Cela oublie chaque site désactivé ou lu tout seul.',
  'options.reset-yes': 'Les réinitialiser',
  'options.reset-no': 'Les garder',
  'options.reset-done': 'Tous les sites sont comme au début.',

  'options.pause': 'Tout mettre en pause',
  'options.pause-body': 'Rien n’est lu tout seul et l’icône n’affiche rien. La fenêtre ne lit une page que sur demande.',
  'options.pause-hour': 'Pendant une heure',
  'options.pause-open': 'Jusqu’à la réactivation',
  'options.paused-until': 'En pause jusqu’à {time|time}.',
  'options.paused-open': 'En pause jusqu’à la réactivation.',
  'options.resume': 'Réactiver',
  'options.resumed': 'Tout est comme avant la pause.',

  'options.grant': 'Donner l’autorisation pour {sites|one:# site|many:# de sites|other:# sites}',
  'options.granted': 'Le navigateur a reçu l’autorisation.',
  'options.not-all-granted': 'Le navigateur n’a pas reçu l’autorisation.',

  'options.file': 'Réglages dans un fichier',
  'options.file-body':
    'Pour emporter les sites et la façon de compter les avis dans un autre navigateur. Il ne contient aucun produit ni aucun avis.',
  'options.save': 'Enregistrer dans un fichier',
  'options.load': 'Charger depuis un fichier',
  'options.loaded': 'Les réglages ont été chargés.',
  'options.refused-too-large': 'Ce fichier est trop gros pour des réglages. Rien n’a changé.',
  'options.refused-not-json': 'Ce n’est pas un fichier de réglages. Rien n’a changé.',
  'options.refused-not-ours': 'Ce ne sont pas les réglages de cette extension. Rien n’a changé.',
  'options.refused-newer': 'Ce fichier vient d’une version plus récente. Rien n’a changé.',
  'options.refused-broken': 'Ce fichier est abîmé à «\u00a0{where}\u00a0». Rien n’a changé.',

  'options.permissions': 'Pourquoi ces autorisations',
  'options.permission-active-tab': 'Onglet actif\u00a0: pour lire la page où la fenêtre est ouverte, et seulement à ce moment.',
  'options.permission-scripting': 'Scripts\u00a0: pour placer le lecteur dans cette page.',
  'options.permission-storage': 'Stockage\u00a0: pour garder la liste des sites, et ce qui a été lu jusqu’à la fermeture du navigateur.',
  'options.permission-sites':
    'Accès à un site\u00a0: seulement pour les sites lus tout seuls\u00a0; demandé à ce moment-là, rendu quand le site est désactivé.',
} as const
