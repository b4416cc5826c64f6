import type { LanguageData } from '../../src/core/opinions/language-data.ts'

/** What opinion mining knows of Italian; our own work. */
export const ITALIAN: LanguageData = {
  code: 'it',
  endings: ['i', 'o', 'a', 'e'],
  folded: true,
  whole:
    'tempi tempo alti alto alta alte bassi basso bassa basse funzione funzioni reso resa resi rese casse cassa aspetti aspetto pelle pelli carica carico carichi base basi pila pile rete reti però',
  compounds: false,
  negatesBackwards: false,
  aspects: {
    quality: {
      names: 'qualità, finitura, finiture, fattura, costruzione, lavorazione, qualità dei materiali, materiali di qualità',
      good: 'ottima qualità, buona qualità, di qualità, robusto, solido, ben fatto, ben fatta, ben rifinito, ottima fattura, buona fattura, ottimi materiali, buoni materiali, materiali ottimi, ben costruito, ben rifinita, qualità ottima, qualità eccellente, qualità buona, qualità elevata, molto robusto, molto solido',
      bad: 'scarsa qualità, pessima qualità, qualità scadente, scadente, fatto male, fatta male, difettoso, cinesata, arrivato rotto, mal fatto, plasticoso, sembra economico, plastica economica, materiale economico, materiali scadenti, materiali economici, qualità pessima, qualità bassa, bassa qualità, di pessima qualità, qualità mediocre, molto fragile, poco resistente, sembra di plastica, arrivato difettoso, è difettoso, difettosa, plastica scadente, materiale scadente',
    },
    durability: {
      names: 'durevolezza, durata nel tempo',
      good: 'resistente, duraturo, dura nel tempo, indistruttibile, dura a lungo, dura tanto, lunga durata, ancora come nuovo, ancora perfetto',
      bad: 'si è rotto, si è rotta, rotto, rotta, si rompe, smesso di funzionare, si è scollato, si scolla, scucito, si è strappato, arrugginito, durato poco, dura poco, si è rotto dopo, si è rotta dopo, rotto dopo, rotta dopo, si sono rotti, si è spezzato, si è spezzata, si è staccato, si è staccata, si stacca, si staccano, ha smesso di funzionare, dopo poco non, si è bruciato, è morto, si è crepato, si è scucito, si scuce, si sfilaccia, spaccato, si spacca',
    },
    material: {
      names:
        'materiale, materiali, tessuto, pelle sintetica, plastica, cotone, stoffa, metallo, legno, acciaio, vera pelle, in pelle, similpelle',
      bad: 'tessuto leggero, materiale pessimo, tessuto sottile',
      good: 'materiale ottimo, ottimo materiale, materiale resistente, bel tessuto, tessuto morbido',
    },
    stitching: {
      names: 'cuciture, cucitura',
    },
    comfort: {
      names: 'comodità, comfort, imbottitura',
      good: 'comodo, comodissimo, comoda, confortevole, ergonomico, molto comodo, molto comoda, comodissima, comodi da indossare, comodo da indossare, confortevoli',
      bad: 'scomodo, scomoda, fa male, fanno male, stringe, scomodi, scomodissimo, molto scomodo, poco comodo, non è comodo',
    },
    fit: {
      names: 'taglia, vestibilità, misura, taglie',
      good: 'veste bene, calza a pennello, veste perfettamente, taglia giusta, calza bene, misura giusta, misura perfetta, vestono bene, veste benissimo, mi sta bene, sta benissimo, taglia perfetta, taglia corretta, calzano bene, calzano a pennello, calza perfettamente, si adatta perfettamente, si adatta bene, misure giuste, misura corretta',
      bad: 'veste piccolo, veste grande, troppo stretto, troppo largo, troppo corto, troppo lungo, non entra, non calza, veste stretto, veste largo, veste poco, calza piccolo, calza stretto, calza grande, taglia sbagliata, taglia piccola, taglia più piccola, mi sta stretto, mi sta largo, troppo stretta, troppo larga, misura sbagliata, misure sbagliate, più piccolo del previsto',
    },
    size: {
      names: 'dimensioni, dimensione, grandezza, ingombro',
      good: 'compatto, poco ingombrante, dimensioni giuste, dimensioni perfette, dimensioni contenute, occupa poco spazio, poco spazio occupato, non ingombrante',
      bad: 'ingombrante, minuscolo, occupa molto spazio, troppo ingombrante, troppo grosso, troppo piccolo, troppo grande, troppo piccola, molto piccolo, molto piccola',
    },
    looks: {
      names: 'design, aspetto, estetica, stile, arredamento',
      good: 'bello, bellissimo, carino, elegante, molto bello, stupendo, bellissima, esteticamente bello, raffinato, molto carino, molto carina, bel design, design moderno, design accattivante, molto elegante, bella da vedere, bello da vedere, fa la sua figura, fa un figurone, belli, belle, ottimo design',
      bad: 'brutto, orrendo, antiestetico, brutta, bruttissimo, brutto da vedere, non è bello',
    },
    color: {
      names: 'colore, colori, tonalità',
      bad: 'scolorito, stinge, colore diverso, colore sbagliato, colore non corrisponde, colore non è',
      good: 'bel colore, bei colori, colori vivaci, colori brillanti',
    },
    price: {
      names: 'prezzo, prezzi, costo, rapporto qualità prezzo, qualità prezzo, relazione qualità prezzo',
      good: 'economico, conveniente, ottimo prezzo, buon prezzo, prezzo giusto, prezzo basso, affare, vale il prezzo, prezzo ottimo, prezzo conveniente, vale la spesa, poco costoso, prezzo super, prezzo imbattibile, prezzo competitivo, prezzo ragionevole, prezzo onesto, prezzo accessibile, prezzo contenuto, prezzo buono, ottimo rapporto qualità prezzo, buon rapporto qualità prezzo, vale quello che costa, vale tutti i soldi, soldi ben spesi, per il prezzo ottimo, molto economico, costa poco, prezzo più basso',
      bad: 'caro, troppo caro, costoso, soldi buttati, soldi sprecati, prezzo eccessivo, prezzo alto, prezzo elevato, prezzo esagerato, costo elevato, costo eccessivo, costa troppo, costa tanto, un po caro, un po cara, non vale il prezzo, non vale i soldi, soldi buttati via, troppo cara, carissimo, spreco di soldi, prezzo spropositato',
    },
    delivery: {
      names: 'spedizione, consegna, corriere, tempi di consegna, tempi di spedizione',
      good: 'spedizione veloce, consegna veloce, arrivato in anticipo, arrivato subito, consegna rapida, spedizione rapida, arrivato puntuale, consegna velocissima, consegna puntuale, consegna nei tempi, consegna rapidissima, consegna perfetta, spedizione velocissima, spedizione rapidissima, spedizione puntuale, spedizione super veloce, arrivato in un giorno, arrivato il giorno dopo, arrivato prima, arrivato prima del previsto, arrivata subito, arrivato velocemente, arrivato in tempi brevi, arrivato nei tempi, arrivato puntualissimo, puntualissimo',
      bad: 'mai arrivato, arrivato danneggiato, non è arrivato, consegna lenta, consegna in ritardo, spedizione lenta, spedizione lunga, arrivato in ritardo, arrivato tardi, consegnato in ritardo, mai consegnato, ci ha messo tanto, arrivata danneggiata, arrivata rotta, arrivato ammaccato, non è mai arrivato',
    },
    packaging: {
      names: 'imballaggio, imballo, confezione, scatola, pacco, packaging, pacchetto',
      good: 'ben imballato, imballato bene, ben confezionato, imballaggio perfetto, imballaggio ottimo, imballato perfettamente, imballato benissimo, ottimo imballaggio, buon imballaggio, confezionato bene, confezione perfetta',
      bad: 'imballato male, scatola rotta, confezione aperta, imballaggio scarso, imballaggio pessimo, imballaggio rovinato, scatola aperta, scatola rovinata, scatola danneggiata, scatola ammaccata, confezione rovinata, confezione danneggiata, pacco aperto, pacco rovinato, mal imballato',
    },
    'customer service': {
      names:
        'assistenza, servizio clienti, servizio, venditore, garanzia, rimborso, personale, staff, assistenza clienti, assistenza tecnica, post vendita, customer care, reception',
      good: 'gentile, gentilissimo, cordiale, gentili, cortese, molto gentile, molto gentili, molto disponibile, molto disponibili, venditore serio, venditore affidabile, ottimo venditore, venditore gentile, risponde subito, risposta immediata, risposta veloce, ottima assistenza, ottimo servizio, servizio eccellente, servizio impeccabile, disponibilità, personale squisito, staff squisito, persone squisite, gentilezza e disponibilità',
      bad: 'maleducato, nessuna risposta, non risponde, scortese, incompetente, sgarbato, non rispondono, assistenza pessima, assistenza inesistente, pessimo servizio, servizio pessimo, servizio scadente, pessima assistenza, rimborso negato, venditore scorretto',
    },
    battery: {
      names:
        'batteria, autonomia, pile, ricarica, caricatore, durata della batteria, durata batteria, vita della batteria, ricarica rapida, cavo di ricarica, caricabatterie, la carica',
      good: 'ottima autonomia, dura tutto il giorno, batteria dura molto, batteria dura tanto, batteria ottima, ottima batteria, buona batteria, si ricarica velocemente, si carica velocemente, carica veloce, si ricarica in fretta, buona autonomia, batteria di lunga durata',
      bad: 'si scarica, si scarica subito, non carica, non si carica, poca autonomia, batteria dura poco, batteria scarsa, batteria pessima, si scarica in fretta, si scarica velocemente, si scarica rapidamente, non tiene la carica, non si ricarica, non ricarica, batteria non dura',
    },
    sound: {
      names:
        'suono, audio, casse, altoparlante, volume, qualità audio, i bassi, gli alti, qualità del suono, qualità del audio, altoparlanti, cassa',
      good: 'suono pulito, ottimo suono, si sente bene, audio ottimo, buon suono, suono ottimo, suono eccellente, suono potente, suono nitido, suona bene, suona benissimo, audio eccellente, buon audio, ottimo audio',
      bad: 'gracchia, si sente male, audio pessimo, distorto, ovattato, suono pessimo, suono scarso, suono metallico, audio scarso, audio basso, volume basso, volume troppo basso, si sente poco, suona male',
    },
    noise: {
      names: 'rumore, rumorosità, rumori',
      good: 'silenzioso, silenziosissimo, silenziosa, molto silenzioso, poco rumoroso, non fa rumore, poco rumore',
      bad: 'rumoroso, fa rumore, molto rumoroso, rumorosa, cigola, troppo rumoroso, fa molto rumore, fa troppo rumore, molto rumorosa, rumore fastidioso',
    },
    connection: {
      names: 'connessione, bluetooth, wifi, rete, portata, usb, segnale, ricezione, internet, connettività, wi fi',
      good: 'si collega subito, si connette subito, facile da collegare, si collega facilmente, si connette facilmente, si connette velocemente, connessione veloce, connessione stabile, buona ricezione',
      bad: 'si disconnette, non si collega, non si connette, cade la connessione, perde la connessione, connessione lenta, segnale debole, prende poco, si disconnette continuamente, non si collega al, connessione instabile, wifi instabile, segnale instabile, connessione lenta e instabile, debole e instabile, wi fi instabile',
    },
    picture: {
      names: 'immagine, schermo, display, risoluzione, luminosità, qualità video, qualità delle immagini, definizione',
      good: 'immagine nitida, nitido, bello schermo, ottimo schermo, schermo ottimo, schermo grande, immagini nitide, si vede bene, si vede benissimo, ottima risoluzione',
      bad: 'sfocato, sfocata, sgranato, pixel bruciati, schermo rotto, schermo piccolo, si vede male, si vede poco, schermo nero, immagini sgranate, sfocate',
    },
    camera: {
      names: 'fotocamera, foto, zoom, videocamera, fotocamere, qualità delle foto, qualità foto',
      good: 'belle foto, ottime foto, foto bellissime, fa belle foto, fa ottime foto, scatta belle foto',
      bad: 'foto sfocate, foto scadenti, brutte foto',
    },
    software: {
      names: 'software, app, applicazione, aggiornamento, menu, sistema, sistema operativo, interfaccia, applicazioni',
      bad: 'si blocca, si impalla, bug, crash, si blocca spesso, si impalla spesso, va in crash, pieno di bug, lag, lagga',
    },
    features: {
      names: 'funzione, funzioni, funzionalità, opzioni, caratteristiche, specifiche',
      good: 'versatile, molte funzioni, tante funzioni, ricco di funzioni, molto completo',
    },
    controls: {
      names:
        'pulsante, pulsanti, tasto, tasti, tastiera, comandi, touchpad, trackpad, touch screen, touchscreen, lettore di impronte, sensore di impronte, riconoscimento facciale',
      good: 'risponde bene, reattivo, reattiva',
      bad: 'non risponde bene, poco reattivo',
    },
    'ease of use': {
      names: 'facilità d’uso, maneggevolezza, facilità di utilizzo, facilità di uso',
      good: 'facile da usare, semplice da usare, pratico, intuitivo, maneggevole, facile da utilizzare, praticissimo, semplicissimo, facilissimo da usare, molto facile da usare, semplicissimo da usare, facili da usare, semplice e intuitivo, facile utilizzo, facile uso, semplice utilizzo, molto pratico, comodo da usare, molto intuitivo, pratica',
      bad: 'complicato, difficile da usare, poco pratico, macchinoso, non intuitivo, poco intuitivo, difficile da utilizzare, scomodo da usare, poco maneggevole, non è pratico',
    },
    setup: {
      names: 'montaggio, installazione, assemblaggio, configurazione',
      good: 'facile da montare, facile da installare, facile montaggio, si monta facilmente, semplice da montare, facile da assemblare, facilissimo da montare, molto facile da montare, facile da configurare, facile installazione, semplice da installare, si installa facilmente, si monta in, montaggio semplice, montaggio facile, montaggio veloce, installazione semplice, installazione facile',
      bad: 'difficile da montare, difficile da installare, difficile da assemblare, montaggio difficile, montaggio complicato, complicato da montare, istruzioni di montaggio poco chiare, difficile da configurare',
    },
    instructions: {
      names: 'istruzioni, manuale',
      bad: 'senza istruzioni, nessuna istruzione, istruzioni incomprensibili, istruzioni poco chiare, istruzioni in inglese, istruzioni in cinese, manca il manuale, mancano le istruzioni, istruzioni inesistenti, manuale solo in inglese',
      good: 'istruzioni chiare, istruzioni semplici',
    },
    cleaning: {
      names: 'pulizia, lavaggio, lavatrice, lavastoviglie, pulizie',
      good: 'facile da pulire, si pulisce facilmente, pulito, pulita, pulitissimo, facile da lavare, facili da pulire, si pulisce bene, facile pulizia',
      bad: 'difficile da pulire, si è ristretto, sporco, sporca, difficile da lavare, si è rovinato in lavatrice, infeltrito',
    },
    'cleaning power': {
      names: 'aspirazione, potenza di aspirazione',
      good: 'aspira bene, pulisce bene',
      bad: 'non aspira',
    },
    power: {
      names: 'potenza, motore',
      good: 'potente, molto potente, buona potenza, ottima potenza',
      bad: 'poca potenza, poco potente, potenza scarsa, debole',
    },
    performance: {
      names: 'funzionamento, prestazioni, funziona, funzionano',
      good: 'funziona benissimo, funziona bene, funziona perfettamente, fa il suo dovere, fa il suo lavoro, svolge il suo lavoro, performante, efficiente, funzionano bene, funzionano benissimo, funzionano perfettamente, funziona alla grande, funziona molto bene, funziona a meraviglia, funziona correttamente, funziona ottimamente, fa bene il suo lavoro, fa quello che deve, va benissimo, va alla grande, ottime prestazioni, buone prestazioni, affidabile',
      bad: 'non funziona, non funzionano, inutilizzabile, funziona male, non funziona bene, non funziona più, non mi funziona, non ha mai funzionato, ha funzionato poco, non si accende, si spegne da solo, si spegne, si riavvia, inaffidabile, poco affidabile',
    },
    speed: {
      names: 'velocità, rapidità, fluidità, processore, reattività',
      good: 'velocissima, scattante, super veloce, veloce e fluido, molto veloce, velocissimo, molto fluido',
      bad: 'lento, lentissimo, molto lento, lenta, molto lenta, troppo lento, va a rilento, ci mette tanto, ci mette molto',
    },
    weight: {
      names: 'peso',
      good: 'leggero, leggerissimo, leggera, molto leggero, molto leggera, super leggero, leggerissima',
      bad: 'pesante, troppo pesante, molto pesante, un po pesante, pesantissimo',
    },
    cable: {
      names: 'cavo, cavi, filo',
      bad: 'cavo corto, cavo troppo corto',
    },
    handle: {
      names: 'manico, maniglia, manici, impugnatura',
    },
    strap: {
      names: 'cinturino, tracolla, spallacci, cinghia, bretelle',
    },
    zipper: {
      names: 'cerniera, zip, cerniere',
    },
    closure: {
      names: 'chiusura, coperchio, tappo, gancio, velcro, calamita',
    },
    pockets: {
      names: 'tasca, tasche, scomparti, scomparto',
    },
    space: {
      names: 'spazio, capienza, capacità',
      good: 'capiente, spazioso, molto spazio, spaziosa, molto spazioso, molto capiente, tanto spazio, ci sta tutto, capientissima',
      bad: 'poco spazio, poco capiente, non ci sta niente, ci sta poco',
    },
    protection: {
      names: 'protezione',
      good: 'protegge bene, ben protetto, ottima protezione, buona protezione, protegge benissimo',
      bad: 'graffiato, graffi, si graffia, non protegge, graffiata, si graffia facilmente, si graffia subito, pieno di graffi',
    },
    'water resistance': {
      names: 'pioggia, impermeabilità',
      good: 'impermeabile, resistente all’acqua',
      bad: 'non impermeabile, non è impermeabile',
    },
    leaks: {
      names: 'guarnizione',
      bad: 'gocciola, si sgonfia, perde acqua, perde aria, perde liquido, perdite, perde da',
      good: 'non perde',
    },
    warmth: {
      names: 'calore',
      good: 'tiene caldo, tiene molto caldo, tiene al caldo, molto caldo, caldissimo',
      bad: 'non tiene caldo',
    },
    heat: {
      names: 'temperatura',
      bad: 'si surriscalda, scalda troppo, si scalda, scalda molto, scalda tanto, scotta',
      good: 'non scalda',
    },
    smell: {
      names: 'odore, profumo, profumazione, profumi',
      good: 'profuma, buon profumo, profumato, buon odore, odore gradevole, profumo buonissimo, profumo delicato, buonissimo profumo, profuma di',
      bad: 'puzza, cattivo odore, odore forte, odore sgradevole, odore di plastica, odore chimico, odore pessimo, puzza di, odore nauseante, forte odore',
    },
    taste: {
      names: 'sapore, gusto, cibo, cucina, colazione, sapori, piatti, cena',
      good: 'delizioso, gustoso, ottimo sapore, squisito, molto buono il sapore, buonissimo sapore, ottimo gusto, buon gusto, gusto ottimo, buon sapore, gustosissimo, gusto delicato, squisita, deliziosi',
      bad: 'insipido, amaro, immangiabile, senza sapore, sapore sgradevole, cattivo sapore, gusto sgradevole, gusto chimico, sapore artificiale, sapore chimico, troppo dolce, troppo salato, retrogusto, sapore strano',
    },
    softness: {
      names: '',
      good: 'morbido, morbidissimo, soffice, morbida, molto morbido, morbidissima, morbidi, soffici',
      bad: 'ruvido, rigido, troppo duro, troppo rigido, molto duro',
    },
    effectiveness: {
      names: 'efficacia, risultato, risultati, effetto',
      good: 'efficace, molto efficace, funziona davvero, risultati visibili, ottimi risultati, ottimo risultato, si vedono i risultati, fa effetto',
      bad: 'inefficace, nessun effetto, nessun risultato, non fa nulla, nessuna differenza, non ha fatto nulla, non fa niente, non fa effetto, non serve a nulla, non serve a niente',
    },
    skin: {
      names: 'pelle',
      good: 'idrata, idratante, si assorbe subito, si assorbe bene, si assorbe velocemente, pelle morbida, lascia la pelle morbida, non unge',
      bad: 'irritazione, allergia, prurito, secca la pelle, irrita la pelle, mi ha irritato, unge',
    },
    description: {
      names: 'descrizione',
      good: 'come descritto, conforme, conforme alla descrizione, come da descrizione, come in foto, come da foto, rispecchia, come descritta, esattamente come descritto, esattamente come in foto, uguale alla foto, uguale alla descrizione, come nella foto, corrisponde alla descrizione, corrisponde perfettamente, come mi aspettavo, rispetta la descrizione, conforme a quanto descritto, come previsto',
      bad: 'non conforme, ingannevole, non corrisponde, contraffatto, diverso dalla foto, diverso dalla descrizione, diversa dalla foto, non è come, non corrisponde alla descrizione, non come descritto, non originale, non è originale, un falso, prodotto sbagliato, articolo sbagliato',
    },
    attachments: {
      names: 'accessori',
    },
    completeness: {
      names: '',
      bad: 'incompleto, manca un pezzo, mancano pezzi, mancano dei pezzi, mancava un pezzo, mancavano le viti, mancano le viti, pezzi mancanti',
    },
    stability: {
      names: 'stabilità',
      good: 'stabile, saldo, ben saldo, molto stabile, si regge bene',
      bad: 'traballa, traballante, poco stabile, non è stabile, instabile',
    },
    story: {
      names: 'storia, trama, personaggi, finale, autore, autrice',
      good: 'avvincente, coinvolgente, scorrevole',
      bad: 'noioso, prevedibile',
    },
    gift: {
      names:
        'come regalo, per un regalo, idea regalo, regalo perfetto, regalo per, regalo gradito, da regalare, per regalo, regalo di compleanno, bel regalo, regalo apprezzato',
    },
    memory: {
      names: 'memoria, ram, memoria interna, disco rigido, hard disk, archiviazione, ssd, spazio di archiviazione',
      good: 'tanta memoria, molta memoria',
      bad: 'poca memoria, memoria insufficiente',
    },
    microphone: {
      names: 'microfono',
      bad: 'non mi sentono, non si sente bene la mia voce',
    },
    thinness: {
      names: '',
      bad: 'troppo sottile, molto sottile, sottilissimo',
    },
    compatibility: {
      names: 'compatibilità',
      good: 'compatibile con, compatibile, compatibili',
      bad: 'non compatibile, incompatibile, non è compatibile',
    },
    'remote control': {
      names: 'telecomando',
    },
    sole: {
      names: 'suola, suole',
    },
    filter: {
      names: 'filtro, filtri',
    },
    hose: {
      names: 'tubo',
    },
    brush: {
      names: 'spazzola, spazzole, setole',
    },
    grip: {
      names: 'aderenza',
      good: 'buona presa, antiscivolo, non scivola, ottima presa',
      bad: 'scivola, scivoloso',
    },
    support: {
      names: 'sostegno',
      good: 'buon sostegno, sostiene bene',
      bad: 'non sostiene, poco sostegno',
    },
    breathability: {
      names: '',
      good: 'traspirante, traspiranti',
      bad: 'non traspira, fa sudare',
    },
    portability: {
      names: '',
      good: 'facile da trasportare, comodo da portare, comoda da portare',
    },
    safety: {
      names: 'sicurezza',
    },
    ingredients: {
      names: 'ingredienti',
    },
  },
  idioms:
    'in ogni caso, per fortuna, a posto, al posto, in camera, bel po, un bel po, in caso, prima di tutto, in piedi, posizione comoda, comoda posizione, comodo per, comoda per, comodi per, comodo con, comodo alla, comoda alla, comodo ai, comodissimo per, comodo da raggiungere, comoda da raggiungere, comodo metro, comodo ai mezzi, pellicola protettiva, pellicola, proteggi schermo, vetro temperato, foto allegate, foto allegata, vedi foto, nelle foto, nella foto, come da foto in, allego foto, schermo piatto, perdita di denaro, mi perde, di utilizzo, senza fili, senza filo, filo interdentale, a base di, in base a, in base al, in base alla, sulla base, per il resto, uso quotidiano, in cucina, per la cucina, la mia cucina, cucina abitabile, angolo cottura, scheda sim, scheda madre, pezzo di storia, a misura, su misura, taglia abituale, mia taglia, la mia taglia, alla fine, in ritardo di, di reso, fare il reso, rapporto con, un servizio da, servizio igienico, servizi igienici, buon viso, questione di gusti, questione di gusto, posizione è comoda, posizione molto comoda, posizione comodissima, staff diceva, posti per la colazione, ampia gamma, ampia scelta, vasta gamma, vasta scelta, posizione conveniente, posizione molto conveniente, posizione è conveniente, molto comoda per, molto comodo per, davvero comoda per',
  words: {
    '3': 'perfetto ottimo eccellente fantastico stupendo bellissimo meraviglioso splendido consigliatissimo soddisfattissimo buonissimo favoloso spettacolare eccezionale straordinario top magnifico incredibile adoro amo impeccabile squisito superlativo gentilissimo comodissimo velocissimo pulitissimo contentissimo innamorato incantevole mozzafiato insuperabile sublime ineccepibile strepitoso soddisfattissima spettacolo consigliatissima eccellenti fantastici perfetti perfette perfetta superba meravigliosi',
    '2': 'buono buona buoni buone bene bravo bello bella belli belle consiglio consigliato consigliabile soddisfatto soddisfatta contento felice piace piacciono piaciuto piaciuta carino comodo pratico utile veloce rapido efficace facile semplice gradevole piacevole accogliente gentile cordiale disponibile cortese simpatico pulito gustoso fresco tranquillo elegante resistente robusto solido economico conveniente potente leggero morbido silenzioso affidabile preciso moderno curato spazioso ampio luminoso nitido versatile completo grazie meglio migliore migliori vale merita tornerò torneremo apprezzato apprezzo delizioso abbondante vario ricca ricco centrale comodissima strategica strategico vicino vicinissimo confortevole caldo professionale attento premuroso interessante divertente originale raffinato ideale conforme felicissimo sorpresa sorpreso vantaggio bellezza caratteristico suggestivo romantico rilassante efficiente funzionale funzionante puntuale soddisfacente godibile avvincente intuitivo perfettamente ottimamente durevole fluida reattivo reattiva apprezzata azzeccato comodissimi soddisfatti soddisfatte affidabili impeccabili valida valido validi eccellenti gradito gradita',
    '1': 'ok discreto sufficiente accettabile adeguato funziona decente regolare giusto onesto corretto positivo dignitoso normale nuovo',
    '-1': 'caro rumore rumoroso pesante lento stretto corto buio peccato mediocre scarso scarsa modesto modesta basico limitato poco difetto pecca difficile duro freddo fredda vecchio vecchia datato datata vecchiotto restituito reso rimandato migliorabile costoso lontano troppo mancanza manca assente solo_che purtroppo però spartano anonimo troppo_piccolo',
    '-2': 'male cattivo cattiva brutto brutta deluso delusa delusione deludente difettoso rotto rotta problema problemi guasto lamentela scomodo scomoda sporco sporca sporchi sporcizia maleducato scortese antipatico scadente fragile inutile insufficiente sgradevole fastidioso fastidio polvere muffa puzza puzzava puzzolente rumorosissimo fatiscente trascurato trascurata rovinato macchie macchiato macchiata capelli peli insetti umidità freddissimo insipido immangiabile bruciato crudo errore falso bugia noioso ridicolo assurdo evitare sconsiglio sconsigliato insoddisfatto imbarazzante impossibile peggio disagio disorganizzato lamentele obsoleto usurato scrostato graffiato ammaccato pessimismo incompetente sgarbato arrogante ignorato caos caotico stancante inaccettabile pericoloso debole carente scarsissimo difettosa danneggiato danneggiata graffiata rovinata fallato malfunzionante instabile sfocato inaffidabile lentissimo delusi insoddisfatta rumorosa sprecati buttati scaduto sgradevoli bloccato blocca rotture rancido',
    '-3': 'pessimo pessima pessimi orribile orrendo terribile disastro disastroso schifo schifoso schifosa vergogna vergognoso truffa ladri spazzatura peggiore peggior scandaloso indecente osceno allucinante incubo scarafaggi scarafaggio squallido lurido sudicio ignobile penoso bruttissimo inguardabile merda fregatura',
  },
  phrases: {
    '3': 'molto buono, molto buona, molto bene, molto bello, molto bella, molto soddisfatto, molto gentile, molto gentili, molto pulito, molto comodo, super consigliato, lo consiglio, la consiglio, consiglio vivamente, vivamente consigliato, assolutamente consigliato, consigliato a tutti, lo ricomprerei, da ricomprare, 5 stelle, cinque stelle, nessun problema, senza problemi, tutto perfetto, tutto ok, tutto bene, tutto ottimo, niente da dire, nulla da dire, niente da eccepire, meglio di così, sopra le aspettative, oltre le aspettative, superato le aspettative, da tornarci, ci tornerei, ci ritornerei, ci tornerò, ci torneremo, vale ogni centesimo, non vedo l’ora, molto contento, molto contenta, molto felice, super soddisfatto, pienamente soddisfatto, più che soddisfatto, soddisfatto al 100, consigliatissimo, consiglio a tutti, lo consiglio a tutti, lo consiglierei, lo ricomprerò, ricomprerei, acquisto azzeccato, ottimo acquisto, migliore acquisto, meglio del previsto, meglio di quanto, supera le aspettative, mi piace molto, mi piace tantissimo',
    '2': 'non male, niente male, mica male, non costoso, buon prezzo, buona qualità, buon prodotto, ottimo prezzo, come descritto, come da descrizione, come previsto, fa il suo dovere, fa il suo lavoro, funziona bene, funziona benissimo, funziona perfettamente, tiene caldo, rapporto qualità prezzo, qualità prezzo, vale la pena, un affare, arrivato in anticipo, arrivato subito, ben fatto, ben fatta, ben tenuto, ben tenuta, ben arredata, ben servita, ben collegato, a due passi, a pochi passi, a pochi minuti, in posizione, lunga durata, dura a lungo, dura tanto, buono stato, ottimo stato, ottime condizioni, buone condizioni, perfette condizioni, perfetto stato, nessun difetto, nessun graffio, senza graffi, niente da ridire, nulla da ridire, poco rumoroso, non delude, non ha deluso, non mi ha deluso, meno rumore, all altezza, fa il suo, grande fan, non posso lamentarmi, non mi posso lamentare, non mi lamento, nessuna lamentela, nulla da eccepire, niente da segnalare',
    '0': 'bene o male, va bene, per bene, al meglio, potrebbe essere migliore, sarebbe meglio, era meglio, forse meglio, si poteva fare meglio, nuovo di, di nuovo, nel bene, ben altro, bel problema, non solo, fresco o, acqua calda, aria calda, poco distante, poco lontano, poco costoso, poco ingombrante, poco tempo, da poco, a poco, tra poco, vicino a me, a meno, meno male, meno di, per lo meno, più o meno, quanto meno, non soltanto, prima o poi, poco dopo, poco prima, poco più, poco meno, nessun altro, niente altro, per niente, bene che, ben presto, in meno',
    '-1': 'potrebbe essere migliore, si poteva fare meglio, un po piccolo, un po caro, un po troppo, un po rumoroso, troppo piccolo, troppo grande, troppo stretto, troppo corto, troppo lungo, così così, niente di che, niente di speciale, nulla di che, nulla di speciale, unica pecca, unico difetto, unico neo, unico inconveniente, da migliorare, da rivedere, poteva essere migliore, avrebbe potuto essere, potrebbe durare di più, potrebbe essere più, poteva essere più, non è perfetto, non eccezionale, non è il massimo, non il massimo, lascia un po a desiderare, un po pesante, un po lento, un po delusa, un po deluso, ho dovuto cambiare, ho dovuto restituire, nella norma, margine di miglioramento, margini di miglioramento',
    '-2': 'non buono, non va bene, non consiglio, non lo consiglio, non la consiglio, sconsiglio, non vale, non vale la pena, non funziona, non funzionano, non funzionava, non funzionante, non funzionavano, non carica, non conforme, non corrisponde, non pulito, non pulita, non tornerei, non ci tornerei, non tornerò, non ci torneremo, mai più, smesso di funzionare, si è rotto, si è rotta, si rompe, troppo caro, troppo costoso, molto deluso, scarsa qualità, qualità scadente, poco pulito, poco pulita, poca pulizia, poco gentile, poco cordiale, poco professionale, poco accogliente, lascia a desiderare, lasciano a desiderare, lasciava a desiderare, dopo pochi giorni, dopo una settimana, dopo poco, cattivo odore, nessuna risposta, non risponde, non risponde alle aspettative, da evitare, da dimenticare, soldi sprecati, non rispecchia, peccato che, nulla a che vedere, non mi piace, non mi è piaciuto, non mi è piaciuta, non ne vale la pena, non soddisfatto, non sono soddisfatto, non sono soddisfatta, non è buono, non è buona, non è ottimo, non è affidabile, non è resistente, non resistente, non all altezza, non è quello che, mi aspettavo di meglio, mi aspettavo di più, mi aspettavo meglio, lascia molto a desiderare, lascia desiderare, dava a desiderare, lo sconsiglio, non lo comprerei, non comprerei, non lo ricomprerei, non va, non si accende, perdita di tempo, spreco di denaro, non serve a nulla, non serve a niente, di scarsa qualità',
    '-3': 'soldi buttati, buttare i soldi, una truffa, uno schifo, che schifo, un disastro, una vergogna, mai più, state alla larga, statene alla larga, il peggiore, la peggiore, peggior, non compratelo, non comprate, da denuncia, non lo comprate, non acquistate, non acquistatelo, soldi buttati via, spreco di soldi, da buttare, buttato via, butta i soldi',
  },
  negators:
    "non mai senza nessun nessuna nessuno niente nulla neanche nemmeno neppure poco poca mica meno tutt'altro_che lungi_dal per_niente",
  negatingEnd: null,
  carriers: 'con di',
  alternatives: 'o né',
  strong:
    'molto davvero veramente super estremamente assolutamente totalmente troppo così tanto proprio decisamente particolarmente tantissimo',
  weak: 'abbastanza leggermente relativamente piuttosto quasi',
  contrasts: 'ma però tuttavia anche_se sebbene nonostante tranne mentre invece',
  joints: 'e ed perché quindi poi inoltre o',
  subjects: 'io il lo la i gli le un una questo questa è sono era erano mi si ci non molto anche tutto ho ha',
  rest: 'spero, speriamo, sperando, mi sarebbe piaciuto, sarebbe stato, avrei preferito, se vuoi, se cercate, se volete, se si, se non, se il, se la, vorrei, cercavo, si spera, dicono che, secondo il produttore, mi aspettavo un, mi aspettavo una, mi aspettavo che, cercavo un, cercavo una, volevo un, volevo una, avevo bisogno, ho bisogno di, se cerchi, se avete, se hai, se siete, nel caso, a patto che, a meno che, non so se, vedremo, vediamo, vedremo se, promette, prometteva, sostiene, avrebbe dovuto, sarebbe bello, sarebbe stato meglio, avrei voluto, mi sarei aspettato, si spera che',
  clause:
    "il mio vecchio, la mia vecchia, il vecchio, quello precedente, il precedente, rispetto a, rispetto al, prima avevo, altre recensioni, pensavo che, credevo che, a differenza di, a differenza del, a differenza della, altre marche, altra marca, altri prodotti, altri modelli, rispetto ad, rispetto alla, rispetto ai, rispetto alle, in confronto, confronto a, il mio precedente, la mia precedente, non ho ancora provato, non ancora provato, non ancora testato, non ho provato, non l ho provato, non testato, non posso giudicare, non posso dire, non saprei dire, normalmente, di solito, l originale, avevo prima, prima ne avevo, all'inizio, inizialmente, i primi giorni, i primi mesi, per un po di tempo",
  near: 'dovrebbe, dovrebbero, potrebbe, potrebbero, al posto di, invece di, piuttosto che, a parte, tranne, eccetto, per sostituire, sostituire, in sostituzione, potrebbe essere più, poteva essere più, consiglio di comprare, consiglio di acquistare, consiglio di usare',
  danglers:
    'lui lei esso loro questo quello che chi cui dove e ed o ma però perché quindi poi di del della in per con senza su come se quando mentre anche inoltre anzi è sono era ci si lo la li le',
  stopWords:
    'a acquistato acquisto agli ai al alla alle altra altri altro amazon amici anche ancora anno anni articolo avere bambini bambino bene c casa caso che chi ci cliente clienti come con consiglio corso cosa cose così cui da dal dalla dalle degli dei del della delle di dopo dove due è e ed era esperienza essere estate età famiglia fare figlia figlio fine foto fra genere gente gli ha hanno ho i il in io l la le lei li lo lui ma madre mano mare mattina me meno mese mesi mi mia mio modello modo moglie molto momento mondo motivo nei nel nella no noi nome non nostro notte notti nulla o ogni ore ora ordine ottimo ovviamente padre parte per perché persona persone più piano po poco poi possibile possibilità prima problema problemi prodotto punto qualche quando quello questa questi questo qui recensione recensioni resto sarà se sempre sera serata senza servizio settimana si sia solo sono sopra soggiorno sotto stata stato stelle su sua sul sulla suo tempo tra tre tutti tutto un una uno uso va vacanza verità via vita viaggio volta volte zona albergo hotel struttura città centro telefono cellulare computer portatile regalo condizioni oggetto stanza stanze camera camere appartamento bagno posizione metro letto',
  verbs: 'è era sono erano sembra funziona ha resta si',
  pointers: 'questo questa questi queste quest',
  partSigns: 'il lo la i gli le l',
  ownSigns: 'mio mia miei nostro nostra',
}
