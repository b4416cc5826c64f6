import type { LanguageData } from '../../src/core/opinions/language-data.ts'

/** What opinion mining knows of French; our own work. */
export const FRENCH: LanguageData = {
  code: 'fr',
  endings: ['ees', 'ee', 'es', 'e', 's', 'x'],
  folded: true,
  whole:
    "prix pris prise prises coupe coupes coup coups anse ans basses son dure durer durs plate plates plantes clips envoi envoie s'attache s'annonce noter portée porte porté fils fil file files morts mort ram rame cartes carte entrée entrées place places charges lente lentes lent lents machine machines fine fines fin just moine plus dur retour retours sec sèche poche soie cher style styles gens ray durée durées parfum parfums gel gels signal pet tâche tâches peux peut année idée journée soirée",
  compounds: false,
  negatesBackwards: false,
  aspects: {
    quality: {
      names:
        'qualité, finition, finitions, fabrication, conception, facture, qualité de fabrication, qualité des matériaux, qualité du produit, matériel de qualité',
      good: 'bonne qualité, très bonne qualité, excellente qualité, de qualité, solide, robuste, costaud, bien fait, bien conçu, bien fabriqué, belle qualité, de bonne qualité, qualité au rendez vous, qualité irréprochable, qualité impeccable, qualité top, super qualité, qualité supérieure, bonne facture, belle facture, bonne finition, belles finitions, bonnes finitions, très solide, bien solide, très robuste, bien finie, bien fini, bonne fabrication',
      bad: "mauvaise qualité, qualité médiocre, mal fait, mal conçu, camelote, bas de gamme, fait cheap, fait bas de gamme, fragile, défectueux, défaut de fabrication, arrivé cassé, pas solide, peu solide, pas très solide, de mauvaise qualité, qualité décevante, qualité moyenne, qualité pas terrible, très mauvaise qualité, qualité nulle, plastique bas de gamme, fait très cheap, l'air bon marché, semble bon marché, plastique bon marché, matériaux bon marché, matériel bon marché, fait toc, mal fini, mal finie, mauvaise finition, finitions médiocres, arrivé défectueux, défectueuse, très fragile, trop fragile",
    },
    durability: {
      names: 'durabilité, durée de vie, longévité, tient dans le temps, tenue dans le temps',
      good: 'durable, increvable, dure longtemps, inusable, tient le coup, tient bien le coup, toujours en bon état, comme neuf, comme au premier jour, résiste bien, tient dans le temps, très résistant, résistante',
      bad: "cassé, s'est cassé, s'est cassée, s'est déchiré, déchiré, tombé en panne, en panne, a lâché, a rendu l'âme, se décolle, décollé, s'use vite, rouille, rouillé, s'est décousu, a cassé, ont cassé, se casse, se cassent, se sont cassés, s'est décollé, s'est abîmé, s'abîme, hors service, est hs, tombe en panne, m'a lâché, n'a pas tenu, n'a pas duré, n'aura pas tenu, au bout de quelques jours, au bout d’une semaine, est mort, fissuré, fendu, s'est détaché, s'est fendu, se déchire, troué, s'effiloche",
    },
    material: {
      names: 'matière, tissu, cuir, plastique, matériau, matériaux, coton, métal, toile, bois, laine, caoutchouc',
      bad: 'plastique fragile, tissu fin, tissu trop fin, matière synthétique désagréable, matériau fragile',
      good: 'matière agréable, belle matière, tissu agréable, beau tissu, bonne matière',
    },
    stitching: {
      names: 'couture, coutures',
    },
    comfort: {
      names: 'confort, ergonomie, assise',
      good: 'confortable, agréable à porter, douillet, ergonomique, très confortable, super confortable, agréables à porter, très agréable à porter, bien confortable, hyper confortable, confortables',
      bad: 'inconfortable, fait mal, font mal, douloureux, serre trop, pas confortable, pas très confortable, peu confortable, mal aux pieds, très inconfortable',
    },
    fit: {
      names: 'taille, pointure, tailles, la coupe, coupe parfaite, bonne coupe, belle coupe, tombé',
      good: "taille parfaitement, taille bien, taille normalement, va parfaitement, parfaite taille, bonne taille, tombe bien, taille parfaite, taille impeccable, taille nickel, taille correctement, taille comme il faut, me va parfaitement, me va bien, va très bien, taille idéale, tombe parfaitement, s'adapte parfaitement, s'adapte bien, bien ajusté",
      bad: 'taille petit, taille grand, taille trop petit, trop serré, trop large, trop étroit, ne va pas, taille très petit, taille un peu petit, taille très grand, taille plus petit, taille plus grand, taille légèrement petit, beaucoup trop petit, beaucoup trop grand, un peu serré, un peu grand, un peu petit, trop serrée, ne me va pas, mal taillé, taille mal, ne correspond pas à la taille',
    },
    size: {
      names: 'dimensions, encombrement, format',
      good: 'compact, peu encombrant, prend peu de place, bonne dimension, taille compacte, idéal pour petit',
      bad: 'encombrant, minuscule, volumineux, prend de la place, prend beaucoup de place, trop encombrant, trop volumineux, trop petit, trop grand, trop petite, trop grande',
    },
    looks: {
      names: 'look, design, apparence, aspect, esthétique, style, décor, décoration',
      good: 'joli, élégant, esthétique, ravissant, très joli, beau design, très beau, très belle, très jolie, très jolis, magnifique rendu, bel aspect, belle finition, belle allure, super beau, design élégant, design sympa, jolie couleur, rend bien, rend très bien, du plus bel effet, beau, belle',
      bad: 'moche, laid, vilain, affreux, démodé, pas beau, pas joli, pas très beau, pas esthétique, très moche',
    },
    color: {
      names: 'couleur, couleurs, coloris, teinte',
      bad: 'décoloré, mauvaise couleur, déteint, couleur différente, pas la bonne couleur, couleur ne correspond pas',
      good: 'belle couleur, belles couleurs, jolies couleurs, couleur conforme, couleurs vives',
    },
    price: {
      names: 'prix, tarif, coût, argent, rapport qualité prix, rapport qualité, tarifs, rapport qualité/prix, coûts',
      good: 'pas cher, bon marché, abordable, bon prix, bon rapport qualité prix, excellent rapport qualité prix, prix raisonnable, prix correct, prix imbattable, petit prix, bonne affaire, économique, prix attractif, prix raisonnables, vaut le prix, vaut son prix, peu cher, petit budget, très bon prix, super prix, meilleur prix, excellent prix, prix très correct, prix mini, prix bas, faible prix, prix compétitif, prix abordable, pas très cher, bon rapport, bon rapport qualité, très bon rapport, excellent rapport, vaut son argent, prix défiant toute concurrence, bon plan, moins cher',
      bad: "cher, trop cher, très cher, hors de prix, jeté par les fenêtres, argent perdu, surévalué, un peu cher, assez cher, bien trop cher, beaucoup trop cher, prix élevé, prix trop élevé, prix excessif, prix exagéré, ne vaut pas son prix, ne vaut pas le prix, ne vaut pas l’argent, argent gaspillé, argent jeté, perte d’argent, pas donné, une arnaque, c'est une arnaque, arnaque",
    },
    delivery: {
      names: 'livraison, expédition, livreur, temps de livraison, délai de livraison, délais de livraison, envoi',
      good: 'livraison rapide, envoi rapide, livré rapidement, reçu rapidement, expédition rapide, dans les temps, dans les délais, livraison soignée, arrivé rapidement, livraison très rapide, livraison super rapide, livraison ultra rapide, rapide livraison, rapidité de livraison, livraison parfaite, livraison impeccable, livré en temps, livré à temps, livré dans les temps, livré en avance, expédition très rapide, envoi très rapide, envoi soigné, reçu très rapidement, reçu très vite, reçu rapide, reçu super rapide, reçu en avance, arrivé très vite, arrivé vite, arrivé en avance, arrivée rapide, reçu dès le lendemain, livraison en avance, livraison au top',
      bad: 'jamais reçu, délai trop long, jamais arrivé, livré abîmé, arrivé endommagé, pas reçu, jamais livré, livraison lente, livraison très longue, livraison trop longue, livraison tardive, livraison retardée, toujours pas reçu, délai de livraison trop long, arrivé cassé, reçu cassé, reçu abîmé, livré cassé, arrivé abîmé, arrivé en retard, livré en retard, retard de livraison, a pris du temps, trop long à arriver, en retard',
    },
    packaging: {
      names: 'emballage, emballé, carton, conditionnement, emballages, paquet',
      good: 'bien emballé, emballage soigné, très bien emballé, bien emballée, bien emballés, soigneusement emballé, bien protégé, emballage parfait, emballage nickel, bon emballage',
      bad: 'mal emballé, emballage abîmé, mal emballée, emballage déchiré, emballage ouvert, emballage endommagé, carton abîmé, carton déchiré, colis abîmé, boîte abîmée, mal protégé',
    },
    'customer service': {
      names:
        'service client, service après vente, sav, service, vendeur, garantie, remboursement, personnel, serveur, serveurs, serveuse, patron, accueil, service clients, revendeur, vendeuse, temps de réponse',
      good: 'serviable, aimable, souriant, à l’écoute, aux petits soins, attentionné, accueillant, sympathique, prévenant, vendeur sérieux, vendeur au top, bon vendeur, excellent vendeur, très réactif, réponse rapide, répond rapidement, très serviable, très sympa, vendeur sympathique, merci au vendeur, chaleureux',
      bad: 'désagréable, aucune réponse, pas de réponse, impoli, incompétent, antipathique, injoignable, malpoli, arrogant, aucun retour, sans réponse, service client nul, service client inexistant, refuse de rembourser, refus de remboursement, vendeur malhonnête, jamais remboursé, vendeur ne répond pas, ne répond pas aux, ne répondent pas aux, ne répond pas à mes, service client ne répond pas',
    },
    battery: {
      names:
        'batterie, autonomie, piles, recharge, chargeur, durée de vie de la batterie, autonomie de la batterie, durée de la batterie, vie de la batterie, charge rapide, câble de charge, charge complète',
      good: 'bonne autonomie, tient toute la journée, tient bien la charge, se charge vite, se charge rapidement, charge rapidement, charge vite, se recharge vite, batterie tient bien, batterie dure longtemps, excellente autonomie, très bonne autonomie, grande autonomie, tient la charge, bonne batterie, tient plusieurs jours, tient deux jours',
      bad: "se décharge vite, se décharge, ne charge pas, ne charge plus, ne tient pas la charge, autonomie faible, batterie ne tient pas, ne tient plus la charge, batterie faible, batterie vide, batterie morte, batterie hs, faible autonomie, manque d'autonomie, se vide rapidement, se vide vite, se vide très vite, se décharge rapidement, se décharge très vite, ne se charge pas, ne se charge plus, ne se recharge plus, ne se recharge pas",
    },
    sound: {
      names:
        'qualité sonore, qualité du son, haut parleur, haut parleurs, aigus, volume, audio, écouteurs, le son, du son, un son, bon son, son est, au son, les basses, des basses, qualité audio, les aigus, enceinte, enceintes',
      good: 'son clair, bon son, très bon son, excellent son, super son, son excellent, son parfait, son puissant, son de qualité, son impeccable, son net',
      bad: 'grésille, crachote, saturé, son étouffé, inaudible, mauvais son, son médiocre, son mauvais, son faible, son nul, volume faible, volume trop faible, pas de son, son horrible',
    },
    noise: {
      names: 'bruit, niveau sonore, bruits',
      good: 'silencieux, peu bruyant, pas de bruit, aucun bruit, très silencieux, ne fait pas de bruit, peu de bruit, sans bruit',
      bad: 'bruyant, très bruyant, fait du bruit, grince, trop bruyant, assez bruyant, bruit désagréable, trop de bruit, fait beaucoup de bruit, bruit insupportable, fait un bruit',
    },
    connection: {
      names: 'connexion, bluetooth, wifi, réseau, appairage, usb, connectivité, la portée, signal, internet, prise usb, prise jack, prises',
      good: 'se connecte facilement, connexion facile, connexion rapide, bonne connexion, bonne portée, connexion stable',
      bad: 'se déconnecte, déconnexion, déconnexions, ne se connecte pas, perd la connexion, connexion instable, mauvaise connexion, ne capte pas, capte mal',
    },
    picture: {
      names: 'image, écran, affichage, résolution, luminosité, qualité d’image, contraste, qualité d’écran, qualité de l’écran, définition',
      good: 'image nette, bel écran, belle image, belles images, écran lumineux, très belle image, excellente image, écran superbe, grand écran',
      bad: 'flou, image floue, pixels morts, image médiocre, écran cassé, écran fissuré, écran noir, clignote, écran rayé',
    },
    camera: {
      names: 'appareil photo, photos, caméra, zoom, qualité photo, qualité des photos, caméra frontale, vidéos, appareil photos',
      good: 'belles photos, bonnes photos, superbes photos, photos superbes, photos magnifiques, prend de belles photos, prend de bonnes photos',
      bad: 'photos floues, mauvaises photos, photos médiocres',
    },
    software: {
      names:
        'logiciel, application, appli, mise à jour, menu, interface, système, applications, applis, mises à jour, système d’exploitation',
      bad: 'plantages, se plante, plante souvent, plante régulièrement, plante tout le temps, ça plante, ça rame, il rame, qui rame, rame beaucoup, des bugs, plein de bugs, bugs, se bloque, se fige, bloatware',
    },
    features: {
      names: 'fonction, fonctions, fonctionnalités, réglages, options, fonctionnalité, option, spécifications, caractéristiques',
      good: 'polyvalent, très complet, bien équipé, nombreuses fonctions, nombreuses fonctionnalités',
    },
    controls: {
      names:
        'bouton, boutons, clavier, pavé tactile, trackpad, touchpad, écran tactile, lecteur d’empreintes, capteur d’empreintes, lecteur d’empreinte, reconnaissance faciale',
      good: 'répond bien',
      bad: 'ne répond pas bien, touches molles',
    },
    'ease of use': {
      names:
        "facilité d'utilisation, prise en main, maniabilité, utilisation simple, utilisation facile, utilisation intuitive, simplicité d’utilisation",
      good: "facile à utiliser, facile d'utilisation, simple d'utilisation, simple à utiliser, pratique, intuitif, maniable, facile d'emploi, ergonomique, très pratique, très facile à utiliser, très simple d'utilisation, très simple à utiliser, facile et rapide à utiliser, facile à manipuler, bien pratique, super pratique, facile d'usage, simple et efficace, facile à manier, très facile d'utilisation",
      bad: 'compliqué, pas pratique, difficile à utiliser, peu pratique, complexe, pas très pratique, pas intuitif, pas facile à utiliser, compliqué à utiliser',
    },
    setup: {
      names: 'montage, installation, mise en place, assemblage, mise en route',
      good: 'facile à monter, facile à installer, montage facile, installation facile, facile à poser, simple à installer, très facile à monter, très facile à installer, simple à monter, facile à mettre en place, facile à assembler, facile à configurer, facile à fixer, se monte facilement, se monte en, se monte rapidement, montage simple, montage rapide, montage très facile, installation simple, installation rapide, assemblage facile',
      bad: 'difficile à monter, montage difficile, difficile à installer, galère à monter, compliqué à monter, montage compliqué, pas facile à monter, difficile à mettre, difficile à fixer, installation compliquée',
    },
    instructions: {
      names: "notice, mode d’emploi, instructions, manuel, mode d'emploi, notice d’utilisation, notice de montage",
      bad: 'pas de notice, aucune notice, notice incompréhensible, notice pas claire, notice peu claire, notice illisible, notice en chinois, notice en anglais, sans notice, mode d’emploi incompréhensible',
      good: 'notice claire, explications claires, notice simple',
    },
    cleaning: {
      names: 'nettoyage, lavage, lave vaisselle, lavage en machine, machine à laver',
      good: 'facile à nettoyer, facile d’entretien, se lave bien, passe en machine, passe au lave vaisselle, se nettoie facilement, facile à laver, facile à entretenir, entretien facile, nettoyage facile, simple à nettoyer',
      bad: 'rétrécit, a rétréci, difficile à nettoyer, bouloche, se nettoie mal, pas facile à nettoyer, difficile à laver',
    },
    'cleaning power': {
      names: 'aspiration, puissance d’aspiration',
      good: 'aspire bien, nettoie bien',
      bad: "n'aspire pas",
    },
    power: {
      names: 'puissance, moteur',
      good: 'puissant, très puissant, très puissante, bonne puissance, assez puissant',
      bad: 'manque de puissance, pas assez puissant, pas puissant, peu puissant',
    },
    performance: {
      names: 'performances, performance, fonctionnement, fonctionne, fonctionnent',
      good: 'fonctionne très bien, fonctionne bien, marche très bien, marche bien, fonctionne parfaitement, marche parfaitement, fait le job, fait son travail, efficace, performant, fonctionnent bien, fonctionnent très bien, fonctionne à merveille, fonctionne impeccable, fonctionne super bien, fonctionne super, fonctionne correctement, fonctionne normalement, fonctionne nickel, fonctionne comme prévu, marche super bien, marche nickel, marche du tonnerre, marche impeccable, bon fonctionnement, remplit sa fonction, remplit son rôle, remplit parfaitement, fait bien son travail, fait bien le job, très efficace, fiable',
      bad: "ne fonctionne pas, ne marche pas, ne fonctionne plus, ne marche plus, ne fonctionnent pas, ne fonctionne pas bien, fonctionne mal, marche mal, ne marche pas bien, fonctionne pas, marche pas, ne s'allume pas, ne s'allume plus, s'éteint tout seul, s'éteint toute seule, s'éteint tout le temps, redémarre tout seul, ne sert à rien, pas fiable, peu fiable, inutilisable",
    },
    speed: {
      names: 'vitesse, rapidité, fluidité, processeur, réactivité',
      good: 'très rapide, très fluide, rapide et fluide, très réactif, hyper rapide, ultra rapide, super fluide',
      bad: 'lent, très lent, lenteur, très lente, trop lent, trop lente, devient lent, met du temps',
    },
    weight: {
      names: 'poids',
      good: 'léger, très léger, légère, léger et, pas lourd, très légère, super léger, ultra léger, poids plume',
      bad: 'lourd, trop lourd, un peu lourd, très lourd, assez lourd, trop lourde',
    },
    cable: {
      names: 'câble, cordon, fil',
      bad: 'câble trop court',
    },
    handle: {
      names: 'poignée, anses, le manche, un manche',
    },
    strap: {
      names: 'bretelle, bretelles, sangle, bracelet, lanière, sangles',
    },
    zipper: {
      names: 'fermeture éclair, fermeture, zip',
    },
    closure: {
      names: 'couvercle, bouchon, clip, aimant',
    },
    pockets: {
      names: 'poche, poches, compartiment, compartiments, rangements',
    },
    space: {
      names: 'rangement, capacité, contenance, espace de rangement',
      good: 'spacieux, grande capacité, beaucoup de place, beaucoup de rangements, assez de place, grand espace, très spacieux, bonne contenance',
      bad: 'peu de place, manque de place, pas assez de place, pas beaucoup de place',
    },
    protection: {
      names: 'protection',
      good: 'protège bien, bien rembourré, protège très bien, bonne protection',
      bad: 'rayures, se raye, ne protège pas, protège mal, est rayé, arrivé rayé, déjà rayé, tout rayé, rayée',
    },
    'water resistance': {
      names: 'étanchéité, pluie',
      good: 'étanche, imperméable, résiste à l’eau, résistant à l’eau',
      bad: 'pas étanche, pas imperméable',
    },
    leaks: {
      names: '',
      bad: 'fuit, fuite, fuites, se dégonfle, fuit de partout, prend l’eau, dégonfle, coule partout',
      good: 'ne fuit pas',
    },
    warmth: {
      names: 'chaleur',
      good: 'tient chaud, bien chaud, très chaud et, garde au chaud, garde la chaleur, bien chaude, tient bien chaud, tient très chaud, maintient au chaud',
      bad: 'ne tient pas chaud, ne garde pas la chaleur, pas chaud, pas assez chaud',
    },
    heat: {
      names: 'température',
      bad: 'surchauffe, chauffe trop, brûle, devient chaud, devient très chaud, vraiment chaud, très vite chaud, chauffe beaucoup, chauffe vite, chauffe très vite, brûlant',
      good: 'ne chauffe pas',
    },
    smell: {
      names: 'odeur, parfum, senteur',
      good: 'sent bon, odeur agréable, sent très bon, odeur très agréable, bonne odeur, sent super bon, parfum agréable',
      bad: 'pue, sent mauvais, odeur désagréable, mauvaise odeur, odeur forte, sent très mauvais, odeur chimique, odeur de plastique, forte odeur, odeur insupportable, odeur horrible, ne sent rien',
    },
    taste: {
      names: 'goût, saveur, cuisine, nourriture, dessert, desserts, viande, poisson, pizza, repas, saveurs, arôme, goûts',
      good: 'délicieux, bon goût, savoureux, excellent goût, succulent, exquis, goûteux, très bon goût, goût agréable, super bon, goût excellent, délicieuse, savoureuse, un régal, goût délicieux, bonne saveur',
      bad: 'fade, sans goût, amer, infect, trop cuit, insipide, immangeable, surcuit, trop salé, surgelé, mauvais goût, goût désagréable, goût chimique, goût artificiel, goût bizarre, arrière goût, trop sucré, pas de goût, aucun goût, goût horrible',
    },
    softness: {
      names: 'toucher, douceur',
      good: 'doux, très doux, moelleux, souple, très doux au toucher, doux au toucher, toute douce, très douce, tout doux',
      bad: 'rêche, rugueux, rigide, pas doux, qui gratte, gratte, trop dur, trop rigide',
    },
    effectiveness: {
      names: 'efficacité, résultat, résultats, effet',
      good: 'très efficace, résultat visible, bons résultats, très efficace contre, vraiment efficace, résultats visibles, bon résultat',
      bad: 'aucun effet, aucun résultat, pas efficace, sans effet, inefficace, peu efficace, aucune efficacité, ne fait rien, aucune différence, pas de résultat, pas de différence',
    },
    skin: {
      names: 'peau',
      good: 'hydrate bien, hydratant, laisse la peau douce, pénètre bien, pénètre rapidement, ne colle pas, ne graisse pas',
      bad: 'allergie, irritation, démangeaisons, irrite la peau, assèche la peau, laisse un film gras, colle à la peau',
    },
    description: {
      names: 'description',
      good: "conforme, conforme à la description, conforme à mes attentes, correspond à la description, comme sur la photo, conforme à l'annonce, conforme à la photo, conforme aux photos, conforme à mon attente, conforme aux attentes, fidèle à la photo, fidèle à la description, correspond parfaitement, correspond à mes attentes, correspond bien, répond à mes attentes, répond aux attentes, comme décrit, tel que décrit, comme annoncé, comme prévu, comme indiqué",
      bad: "pas conforme, non conforme, ne correspond pas, mensonger, trompeur, contrefaçon, publicité mensongère, ne correspond pas à la description, ne correspond pas à la photo, pas comme sur la photo, différent de la photo, pas conforme à, n'est pas conforme, contrefait, un faux, pas original, pas d'origine, erreur de produit, mauvais produit reçu",
    },
    attachments: {
      names: 'accessoires',
    },
    completeness: {
      names: '',
      bad: 'incomplet, il manque, il manquait, manque une pièce, manque des pièces, pièce manquante, pièces manquantes, manque les vis, manquait une, manquait un, manquait des',
    },
    stability: {
      names: 'stabilité, socle',
      good: 'stable, bien stable, très stable',
      bad: 'instable, bancal, bouge beaucoup, pas stable, pas très stable, ne tient pas debout',
    },
    story: {
      names: 'histoire, intrigue, scénario, personnages, écriture, style d’écriture, auteur',
      good: 'captivant, passionnant, prenant, bien écrit',
      bad: 'ennuyeux, prévisible, mal écrit, longueurs',
    },
    gift: {
      names:
        "idée cadeau, en cadeau, pour offrir, comme cadeau, cadeau parfait, cadeau idéal, beau cadeau, un cadeau pour, cadeau d'anniversaire, cadeau de noël, cadeau apprécié",
      good: 'cadeau très apprécié, a fait plaisir',
    },
    memory: {
      names: 'mémoire, ram, stockage, disque dur, espace de stockage, mémoire interne, mémoire vive, carte mémoire',
      good: 'beaucoup de mémoire, grande mémoire',
      bad: 'peu de mémoire, pas assez de mémoire',
    },
    microphone: {
      names: 'micro, microphone',
      bad: "on ne m'entend pas",
    },
    thinness: {
      names: '',
      bad: 'trop fin, trop fine, très fin, très fine, trop mince',
    },
    'remote control': {
      names: 'télécommande',
    },
    compatibility: {
      names: 'compatibilité',
      good: 'compatible avec, bien compatible',
      bad: 'pas compatible, incompatible, non compatible',
    },
    sole: {
      names: 'semelle, semelles',
    },
    filter: {
      names: 'filtre, filtres',
    },
    hose: {
      names: 'tuyau, flexible',
    },
    brush: {
      names: 'brosse, brosses',
    },
    grip: {
      names: 'adhérence',
      good: 'bonne prise en main, ne glisse pas, antidérapant',
      bad: 'glisse, glissant, glissante',
    },
    support: {
      names: 'maintien, soutien',
      good: 'bon maintien, très bon maintien, maintient bien, bon soutien, soutient bien',
      bad: 'ne maintient pas, ne soutient pas, aucun maintien, manque de maintien',
    },
    breathability: {
      names: '',
      good: 'respirant, respirante',
      bad: 'fait transpirer, pas respirant',
    },
    portability: {
      names: '',
      good: 'facile à transporter, facilement transportable, se transporte facilement',
    },
    safety: {
      names: 'sécurité',
    },
    ingredients: {
      names: 'ingrédients, composition',
    },
    keys: {
      names: 'touches',
    },
  },
  idioms:
    "en tout cas, de plus en plus, à la carte, du coup, coup de coeur, bon de commande, bon courage, bon appétit, tout le monde, pas mal de, de quoi, à suivre, belle soeur, beau frère, beau fils, belle fille, beau père, belle mère, grand chose, petit bémol, marche arrière, en marche, mettre en place, sur place, mise en place, prendre en charge, en charge, prix littéraire, service compris, au fil, fil du temps, fait main, quatre quatre, carte sim, carte sd, carte graphique, carte bancaire, carte de visite, entrée de gamme, carte micro sd, mémoire sd, protection d'écran, protecteur d'écran, film protecteur, verre trempé, film de protection, papier bulle, emballé sous bulle, sur la photo, sur les photos, en photo, voir photo, voir photos, voir la photo, photos jointes, photo jointe, photos ci jointes, cadeau gratuit, cadeaux gratuits, petit cadeau, petits cadeaux, durée d'utilisation, heures d'utilisation, d'utilisation intensive, utilisation quotidienne, manque pas, ne manque pas, manque de temps, manque de chance, sans fil, fil dentaire, à la place, en place, trouver sa place, sa place, faire place, prise de courant, prise électrique, de prise, machine à café, bruit blanc, réduction de bruit, réduction du bruit, suppression du bruit, en bois, de retour, à l'avance, le temps, de chaleur, par la suite, service militaire, rendre service, rapport à, bon rapport avec, cuisine équipée, dans la cuisine, pour la cuisine, ma cuisine, en cuisine, faire la cuisine, peau sensible, la peau sèche, peau sèche, peau grasse, type de peau, taille habituelle, ma taille, ma taille habituelle, votre taille, tailles au dessus, au niveau, format papier, en vitesse, toute vitesse, mettre à jour, question de goût, question de goûts, affaire de goût, affaire de goûts, chacun ses goûts, selon les goûts, à mon goût, à votre goût, au goût de chacun, résistant à la poussière, résistant aux, mots doux, matières grasses, matière grasse",
  words: {
    '3': "parfait parfaite parfaitement excellent excellente génial géniale superbe magnifique fantastique formidable exceptionnel extraordinaire merveilleux merveille impeccable nickel adore adorons adoré top ravi ravie enchanté délicieux délicieuse exquis sublime incroyable divin bravo régal régale régalé remarquable irréprochable épatant inoubliable incontournable sensationnel succulent paradis chef_d_oeuvre bijou félicitations somptueux exceptionnelle exceptionnels impeccables épatante bluffée époustouflant sublimes extraordinaires merveilleuse merveilleusement fabuleux fabuleuse phénoménal inégalable imbattable incomparable chef_d'oeuvre coup_de_coeur régalés régaler divine succulente exquise parfaits parfaites perfection adorent adorer ravis ravies enchantée enchantés géniaux géniales magnifiques splendide splendides formidables remarquables fantastiques superbes excellents excellentes excellence raffole indispensable pépite délice délices délicieuses génialissime hyper_content canon",
    '2': 'bon bonne bons bonnes bien super satisfait satisfaite recommande recommander conseille content contente aime agréable joli jolie beau belle pratique rapide rapidement efficace solide utile facile facilement simple léger confortable doux douce silencieux chaleureux sympa sympathique accueillant gentil gentille aimable souriant souriante attentif attentionné propre calme copieux savoureux goûteux frais fraîche original fin fins raffiné soigné convivial plaisir plaisant élégant chic moderne fluide précis puissant robuste résistant durable économique abordable intéressant complet conforme heureux heureuse merci mieux meilleur meilleure meilleurs qualité_prix fidèle professionnel compétent disponible serviable réactif généreux généreuse généreuses varié authentique charmant charme ravissant spacieux bluffant bluffé étonnant top_qualité avantage atout réussi réussie apprécié apprécie appréciable idéal idéale malin astucieux coquet romantique cosy tendre fondant croquant bluffante raisonnable raisonnables rapport correcte soyeux fun drôle passionnant captivant prenant abordables accueillante accueillants accueil_chaleureux agréables agréablement aimables aimé aimons aiment aisé aisée aisément amélioré amélioration amusant amusante appréciables appréciée apprécier apprécions astucieuse attentionnée attrayant attractif avantages avantageux belles beaux bénéfique bien_fait bienveillant bonheur brillant brillante canon chaleureuse charmante chaud_et chouette clairs complète compétente compétents confiance confortables confortablement contents contentes convaincant convaincu convaincue convaincus conviennent conviviale copieuse copieuses correct_et costaud crémeux croustillant croustillante cuisine_raffinée cool craquant design_soigné discret discrète doucement durables dynamique douceur économe économiques efficaces efficacité efficacement élégante élégants ergonomique esthétique étonnante étonné excellent_rapport faciles facilité facilite fiables fiabilité fier fière flexible fluidité fonctionnel fonctionnelle fonctionne_bien fraîcheur fraîches franchement_bien gentils gourmand gourmande goûteuse gratuit grand_plaisir génialissime gagnant gain harmonieux haut_de_gamme heureusement idéales impressionnant impressionnante impressionné impressionnée ingénieux ingénieuse innovant intelligent intéressante intéressants intuitif intuitive jolis jolies joyeux légère légers légèreté lisible lumineux lumineuse luxueux magique maniable meilleures moelleux moelleuse net nette originale originaux originalité parfumée plaisante plaît plait plu polyvalent ponctuel pratiques précise précision préféré préférée préfère professionnelle professionnels professionnalisme propres puissante qualitatif raffinée raffinés rapides rapidité rassurant réactive recommandable recommandé recommandée recommanderai recommanderais réconfortant remercie réussite résistante résiste respectueux riche robustes rigolo sain saine satisfaisante satisfaits satisfaites satisfaction savoureuse savoureuses sérieux sécurisant serviables silencieuse simple_et simplicité soignée soignés solides solidité souriants sourire spacieuse stylée subtil subtile suffisante surpris_agréablement sympas sympathiques tendres tient_bien tranquille utiles variée variés valeur_sûre vif vive vivant vrai_plaisir agréable_surprise fiable impeccablement fluides parfaitement opérationnel opérationnelle durablement performant performante',
    '1': 'correct ok honnête convenable suffisant acceptable fonctionne fiable positif adapté clair claire frais juste_prix neuf ouvert varié convient honorable satisfaisant passable stable large corrects convenablement fonctionnent conformes protège assez_bien honnêtes pas_mal adéquat adaptée normal compatible',
    '-1': 'moyen moyenne dommage bémol cher chère lourd bruyant long lente fin trop manque manquait seul_défaut inconvénient limite limité moins peu attente attendre cependant juste bof banal banale ordinaire sans_plus quelconque serré serrés sombre froid froide difficile dur compliqué étroit retourné renvoyé retour regrette regret déçoit perfectible chers chères moyens moyennement limitée limites petit_bémol inconvénients lourde lourds lents étroite serrée juste_un_peu fin_et froids attendu attendons banals léger_défaut difficiles difficilement court courte dure rigide fragiles encombrant reproche mitigé mitigée mitigés basique simpliste renvoyer retourner hésite gêne gênant gênante trop_cuit petite_portion chiche radin cherche_encore sceptique doute doutes attention méfiez méfiance trop_chaud lent',
    '-2': 'mauvais mauvaise mauvaises déçu déçue déçus déception décevant décevante médiocre nul nulle nuls fragile cassé cassée problème problèmes défaut défauts défectueux panne inutile inutilisable inefficace bruyante lent désagréable désagréables insatisfait mécontent mécontente fade infecte sale saleté triste ennuyeux pénible erreur faux fausse compliquée moche laid laide vilain fuit fuite pue puent inconfortable impossible impoli incompétent inadmissible inacceptable éviter évitez fuyez fuir déconseille déconseillé immangeable brûlé cru sec sèche gras grasse insipide surgelé surgelée surcuit surcuits réchauffé réchauffée tiède amer périmé malade plainte énervé énervant agressif agressive froideur bâclé négligé négligence lamentable plastique_fragile arnaqué abîmé abîmée endommagé usé vieillot vétuste poussière bug bugs plante surchauffe perte_de_temps gâché gâchée râté raté ratée ridicule douteux douteuse malheureusement hélas dégoûté stress usine mépris méprisant abîmés absurde abusé abusif abandonné agaçant agaçante aigre amère arrogant arrogante artificiel asséché avarié bâclée bloqué bloque boiteux bourratif brûlée brûlant bugue buggé casse cassés cassent casser chaotique chimique collant compliqué_à confus contrariant contrefaçon copie coûteux coûteuse crade craqué crash dangereux dangereuse danger décevants déceptions déçues décevoir déchiré déchirée déchire décollé décolle décousu défaillance défaillant défectueuse défaut_majeur dégradé dégueu déplaisant déplaisante déplorables déprimant désastre désastreux désespérant désolant désordre désorganisé détérioré détestable déteste détesté détruit difficulté difficultés disproportionné douloureux douleur échec éclaté écoeurante effrayant ennuyeuse ennui ennuis énorme_déception erreurs éteint étouffant exagéré exagérés excessif excessive excessifs fades faible faibles faiblesse fêlé ferraille fissuré flou floue foireux foutu froissé froide_et fuites fuient galère gaspillage gaspillé gâche glacial gâté grésille grincheux grossier grossière grotesque hautain illisible impatient imparfait impersonnel impolie imprécis imprécise incapable incapables incohérent incompatible incompétence incompétents incomplet inconfort inconfortables incorrect indifférent indigeste indigne indisponible inefficaces inexact inexistant inexistante inférieur inquiétant insatisfaite insipides instable insuffisant insuffisante insuffisants insulte insupportable intolérable inutiles irrespectueux irritant jamais_plus laideur lamentables latence lenteur lenteurs limite_inacceptable louche lourdeur mal mal_fait maltraité manquant manquante manquer manquements médiocres médiocrité mensonge mensonger menteurs menteur minables minuscule misérable moches moisi mou molle mort morte mousseux_non nauséabond négatif négative nocif nulles odeur_forte oubliés pannes pas_terrible pathétique pauvre pauvres peine pénibles perdu perdue perte pète pété peur piètre piteux plaindre planté plantage poisseux pourri pourrie poussiéreux problématique prétentieux puant quelconque_et rancis râpeux rayée rayures refus refuse refusé regrettable regrettons regrets remboursé remboursement rembourser rebutant répugnant ridicules rouille rouillé ruiné sales salé_et saturé sature scandaleuse scratch sinistre stressant surfait surfaite surévalué surestimé surfacturé suspect taché tachée terne toxique trace_de trahi tristes tristesse trompé trompeur trompeuse tromper usée usure vague vieilli vieux_et vide vides volé vulgaire clignote se_bloque ralentit cassées troué arnaques défectueuses mauvaise_qualité décharge_vite retardée rance',
    '-3': 'horrible catastrophe catastrophique arnaque honte honteux scandaleux scandale pire pires dégueulasse dégoûtant écoeurant infect lamentable exécrable déplorable nullissime poubelle merde cauchemar affreux abominable immonde vol voleurs escroquerie escrocs minable pitoyable ignoble cafards intoxication zéro horribles horreur catastrophiques épouvantable épouvantables affreuse atroce dégoûtante infâme inacceptables escroc voleur déchet merdique camelote pacotille à_fuir à_éviter passez_votre_chemin honteuse foutage_de_gueule',
  },
  phrases: {
    '3': "je recommande vivement, recommande vivement, vivement recommandé, très satisfait, très satisfaite, très content, très contente, très bon, très bonne, très bien, très agréable, au top, les yeux fermés, sans hésiter, sans hésitation, à ne pas manquer, n'hésitez pas, allez y, foncez, coup de coeur, un régal, un vrai régal, un délice, à recommander, je reviendrai, nous reviendrons, on reviendra, on y retournera, y retournerai, j'y retournerai, y retourner, à refaire, vaut le détour, bonne adresse, excellente adresse, une merveille, conforme à mes attentes, au delà de mes attentes, cinq étoiles, 5 étoiles, aux petits soins, pas de problème, sans problème, jamais déçus, on ne peut mieux, que du bonheur, je recommande fortement, je recommande à, super content, hyper content, entièrement satisfait, pleinement satisfait, vraiment satisfait, vraiment top, de qualité supérieure, je suis fan, mieux que prévu, dépasse mes attentes, je ne regrette pas, aucun regret, fortement recommandé, hautement recommandé, meilleur achat, bluffant, vaut vraiment le coup",
    '2': "pas mal, pas mauvais, pas trop cher, pas cher, pas chère, bon marché, fait le job, fait l'affaire, fait son travail, comme prévu, conforme à la description, tient chaud, sent bon, bon rapport qualité prix, bon rapport qualité, bonne surprise, belle surprise, agréable surprise, marche bien, fonctionne bien, marche très bien, fonctionne très bien, tient bien, bien pensé, un plus, un must, un bon moment, bon moment, passé un bon moment, agréable moment, ne déçoit pas, mieux que, vaut son prix, à la hauteur, bien situé, bien placé, fait maison, qualité au rendez vous, pas mal du tout, en bon état, bon état, parfait état, très bon état, excellent état, bien reçu, pas déçu, pas déçue, pas du tout déçu, jamais déçu, je ne suis pas déçu, ne suis pas déçue, pas à me plaindre, rien à redire, aucun souci, aucun problème, pas de souci, pas de soucis, sans souci, sans soucis, aucun défaut, aucune rayure, pas de rayures, vaut le coup, vaut le prix, dure longtemps, longue durée, tient longtemps, plutôt bien, plutôt bon, plutôt bonne, moins de bruit, moins cher, bien emballé, vite reçu, rien à dire, rien à reprocher, grand fan, je ne peux pas me plaindre, pas me plaindre, pas à se plaindre, rien à signaler de négatif",
    '0': 'bien que, bien sûr, eh bien, ou bien, combien, si bien que, bon nombre, pour de bon, à quoi bon, bon ben, faire mieux, aurait pu être mieux, serait mieux, aurait été mieux, fin de, en fin, à la fin, fin août, afin, marche à suivre, merci de, serait bien, aurait été bien, ce serait bien, grand frais, plus simple, service propre, au moins, petit déjeuner, petit à petit, long terme, peu à peu, plus ou moins, trop bien, trop bon, trop belle, trop beau, du moins, de moins, tout de même, au long, à moins, moins de, moins que, le moins, de moins en moins, aussi bien, et bien, si bien, bonne question, bon bref, pas que, pas seulement, pas uniquement, non seulement, ne pas hésiter, pas de quoi, belle mère, bien entendu, de plus, en plus, au plus, en moins, chaud et froid',
    '-1': "peut mieux faire, aurait pu être mieux, sans plus, un peu trop, un peu cher, un peu déçu, un peu petit, un peu juste, un peu bruyant, un peu long, un peu lent, trop serré, trop fin, trop sucré, trop salé, pas donné, seul bémol, seul défaut, seul inconvénient, rien de spécial, rien d'exceptionnel, rien d'extraordinaire, ni plus ni moins, mériterait, laisse à désirer, aurait pu être, auraient pu être, pourrait être mieux, pourrait être meilleur, pourrait être plus, peut être amélioré, à améliorer, laisse perplexe, pas parfait, pas parfaite, moyennement satisfait, pas exceptionnel, un peu lourd, un peu grand, pas idéal, pas évident, un peu déçue, trop chaud, marge de progression, marge d'amélioration, place à l'amélioration",
    '-2': "trop cher, hors de prix, pas bon, pas bonne, pas bien, pas agréable, pas pratique, pas solide, pas à la hauteur, pas conforme, pas content, pas satisfait, pas recommandé, ne recommande pas, ne conseille pas, je déconseille, ne vaut pas, ne vaut pas le prix, ne vaut pas le coup, n'y retournerai pas, ne reviendrai pas, ne reviendrons pas, n'y retournerons pas, plus jamais, jamais plus, à éviter, à fuir, à jeter, passez votre chemin, passer votre chemin, ne fonctionne pas, ne fonctionne plus, ne marche pas, ne marche plus, ne tient pas, ne charge pas, au bout de, tombé en panne, en panne, très déçu, très déçue, très décevant, mauvaise qualité, mauvaise surprise, mauvais goût, laisse à désirer, laissent à désirer, au rabais, très moyen, très moyenne, se casse, s'est cassé, s'est cassée, pas de réponse, aucune réponse, sans goût, pas au rendez vous, se moque, se moquent, foutage de gueule, sans saveur, manque de, pas terrible, pas terribles, pas fameux, pas top, pas génial, pas folle, pas fou, pas satisfaite, pas contente, pas convaincu, pas convaincue, pas correct, pas correcte, pas au point, ne le recommande pas, je ne recommande pas, recommande pas, déconseille, n'achetez pas, ne pas acheter, n'achetez surtout pas, ne rachèterai pas, ne rachèterais pas, vaut pas, ne sert à rien, ne tient plus, hors d'usage, à revoir, direction la poubelle, fini à la poubelle, je regrette, regrette mon achat, je m'attendais à mieux, attendais mieux, trop petit, trop grand, trop court, trop long, trop fragile, trop lourd, trop bruyant, trop lent, trop sombre",
    '-3': "à fuir, à éviter absolument, perte d'argent, argent jeté, une honte, une catastrophe, une arnaque, un scandale, une horreur, du grand n'importe quoi, n'importe quoi, jamais vu ça, à vomir, plus jamais ça, vraiment nul, complètement nul, la poubelle, direct poubelle",
  },
  negators: "pas ne n' jamais plus aucun aucune sans ni guère rien non peu moins loin_d'être tout_sauf",
  negatingEnd: null,
  carriers: 'avec de',
  alternatives: 'ou ni',
  strong:
    'très vraiment super extrêmement tellement trop si hyper totalement absolument particulièrement vraiment ultra franchement sacrément drôlement carrément',
  weak: 'peu assez plutôt légèrement relativement moyennement presque',
  contrasts: 'mais cependant toutefois pourtant malgré quoique sauf néanmoins par_contre tandis',
  joints: 'et car donc puisque parce alors ainsi ensuite aussi',
  subjects: "je j'ai il elle on nous vous ils elles le la les un une ce cette c'est mon ma mes aussi est sont était très pas aucun",
  rest: "j'espère, espérons, en espérant, si seulement, j'aurais aimé, aurait aimé, aurions aimé, serait bien, ce serait bien, si vous, si tu, si on, si je, soi disant, censé, on m'avait dit, à la recherche, je cherchais, cherchais, aurait pu, auraient pu, j'aurais préféré, j'aurais voulu, aurais préféré, aurais aimé, je m'attendais à, j'attendais un, j'attendais une, je cherchais un, je cherchais une, je voulais un, je voulais une, j'avais besoin, besoin d'un, besoin d'une, si jamais, si vous cherchez, si vous voulez, si tu veux, si c'est, si il, à condition, au cas où, à voir, à voir dans, à voir si, à voir sur, reste à voir, on verra, nous verrons, promet, promettait, prétend, soit disant, je ne sais pas si, pas sûr que",
  clause:
    "mon ancien, mon ancienne, l'ancien, l'ancienne, mon précédent, ma précédente, comparé à, par rapport à, avant j'avais, les autres avis, je m'attendais, m'attendais, autrefois, avant c'était, contrairement à, contrairement au, contrairement aux, d'autres marques, autres marques, autre marque, autres modèles, autres produits, comparé au, comparée à, par rapport au, par rapport aux, en comparaison, que mon ancien, mes anciens, mes anciennes, mon vieux, ma vieille, pas encore testé, pas encore essayé, pas encore utilisé, pas testé, pas essayé, n'ai pas testé, n'ai pas essayé, je ne peux pas dire, ne peux pas juger, ne peux pas me prononcer, d'habitude, habituellement, normalement, l'original, les originaux, j'avais avant, j'avais auparavant, j'ai eu d'autres, devrait avoir, devrait durer, devrait tenir, contactez nous, veuillez nous contacter, au début, au départ, pendant un temps, initialement, dans un premier temps",
  near: "devrait, devait, pourrait, faudrait, au lieu de, plutôt que, il faut, à part, hormis, mis à part, excepté, sauf, devraient, pourraient, pour remplacer, remplacer, en remplacement, peut être que, peut être plus, pourrait être plus, pourrait être mieux, recommande d'acheter, conseille d'acheter",
  danglers:
    "il elle ils elles le la les ce cela ça c'est qui que dont où et ou mais donc car parce puisque alors ainsi de du des en pour par avec sans sur dans comme si quand lorsque aussi puis ensuite malgré même y leur lui se s'est est sont",
  stopWords:
    'achat acheté aller amazon amis an année ans après article au aucun aussi autre autres aux avant avec avis avoir beaucoup bon bonne bref ça cas ce cela cet cette chaque chez chose choses client clients comme commande commandé commentaire commentaires côté dans de début déjà demande depuis des dessus deux dire doit donc du eau elle elles en encore endroit enfant enfants ensuite est et été être étoile étoiles euro exemple expérience fait façon famille femme fille fils fin fois fond gens grand grande heure heures homme ici il ils impression jour journée jours la laisse le les leur lors lui mais maison marque mari mère même mieux modèle moi mois moins moment monde mon ma mes midi minutes moyen ne niveau nom nombre non nos notre nous nouveau nuit on ou où oui par part partie pas passage pays peine pendant père personne personnes petit petite peu plupart plus point pour pourtant premier première problème produit produits puis quand que quelques qui quoi rapport reste restaurant resto rien rue sans se semaine semaines si site soir soirée son sont soit suite sujet sur table tables temps tous tout toute toutes très trop un une usage vie ville visite voiture week end vraiment téléphone portable ordinateur appareil problèmes soucis souci état cadeau cadeaux photo photos livre objet',
  verbs: "est était sont étaient semble marche fonctionne tient fait a n'est paraît reste s'est",
  pointers: 'ce cet cette ces',
  partSigns: 'le la les l',
  ownSigns: 'mon ma mes notre nos',
}
