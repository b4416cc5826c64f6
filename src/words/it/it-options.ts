/** What the page of sites and data says, in Italian. */
export const itOptions = {
  'options.title': 'Siti e cosa viene conservato',
  'options.intro':
    'Nei siti che non sono in questo elenco, una pagina viene letta solo quando lì si apre la finestra dell’estensione, e in nessun altro momento.',
  'options.sites': 'Siti',
  'options.no-sites': 'Nessun sito è disattivato o letto da solo.',
  'options.not-granted': 'Il browser non ha il permesso per questo sito, quindi viene letto solo quando si apre la finestra.',
  'options.add': 'Aggiungere un sito',
  'options.add-site': 'Indirizzo del sito',
  'options.add-example': 'Per esempio shop.example',
  'options.add-off': 'Non leggerlo mai',
  'options.add-quiet': 'Leggerlo da solo',
  'options.add-annotated': 'Leggerlo da solo, con note',
  'options.not-a-site': 'Questo non è l’indirizzo di un sito. È fatto così: shop.example',
  'options.switched-off': 'D’ora in poi {site} non viene mai letto.',
  'options.switched-ask': '{site} viene letto quando si apre la finestra.',
  'options.switched-quiet': 'D’ora in poi {site} viene letto da solo.',
  'options.switched-annotated': 'D’ora in poi {site} viene letto da solo, con note accanto alle recensioni.',
  'options.refused': 'Il browser non ha ricevuto il permesso, quindi per {site} non è cambiato nulla.',

  'options.kept': 'Cosa viene conservato',
  'options.kept-reviews':
    'Le recensioni lette restano nella memoria del computer, così quelle aperte su più pagine di un prodotto si possono giudicare insieme. Spariscono quando si chiude il browser.',
  'options.kept-settings':
    'Sul disco restano le scelte fatte qui, il modo di contare le recensioni, ciò che si tiene nella pagina dei codici a barre e la selezione. Nient’altro.',
  'options.kept-synced':
    'Il browser può portare queste scelte sugli altri dispositivi, secondo le sue impostazioni. Prodotti e recensioni non vanno mai con loro.',
  'options.kept-choices': 'Le recensioni messe da parte sono ricordate finché il browser non si chiude.',
  'options.kept-private': 'Delle finestre private non viene conservato nulla.',
  'options.kept-sent': 'Nulla di ciò che viene letto è mai mandato da nessuna parte. I nomi di chi scrive non vengono letti.',
  'options.forget': 'Dimenticare ciò che è stato letto',
  'options.forgotten': 'Ciò che era stato letto è dimenticato.',
  'options.forget-all': 'Dimenticare tutto',
  'options.forget-all-sure':
    'Questo dimentica ciò che è stato letto, la selezione con note e prezzi e i codici in attesa. Le impostazioni restano.',
  'options.forget-all-yes': 'Dimenticare tutto',
  'options.forget-all-no': 'Tenere',
  'options.all-forgotten': 'Tutto ciò che era stato letto o conservato è dimenticato.',
  'options.reset': 'Ripristinare tutti i siti',
  'options.reset-sure': 'Questo dimentica ogni sito disattivato o letto da solo.',
  'options.reset-yes': 'Ripristinarli',
  'options.reset-no': 'Tenerli',
  'options.reset-done': 'Tutti i siti sono come all’inizio.',

  'options.pause': 'Mettere tutto in pausa',
  'options.pause-body': 'Nulla viene letto da solo e l’icona non mostra niente. La finestra legge una pagina solo su richiesta.',
  'options.pause-hour': 'Per un’ora',
  'options.pause-open': 'Fino alla riattivazione',
  'options.paused-until': 'In pausa fino alle {time|time}.',
  'options.paused-open': 'In pausa fino alla riattivazione.',
  'options.resume': 'Riattivare',
  'options.resumed': 'Tutto è come prima della pausa.',

  'options.grant': 'Dare il permesso per {sites|one:# sito|many:# di siti|other:# siti}',
  'options.granted': 'Il browser ha ricevuto il permesso.',
  'options.not-all-granted': 'Il browser non ha ricevuto il permesso.',

  'options.file': 'Impostazioni in un file',
  'options.file-body':
    'Per portare i siti e il modo di contare le recensioni in un altro browser. Non contiene nessun prodotto e nessuna recensione.',
  'options.save': 'Salvare in un file',
  'options.load': 'Caricare da un file',
  'options.loaded': 'Le impostazioni sono state caricate.',
  'options.refused-too-large': 'Questo file è troppo grande per delle impostazioni. Non è cambiato nulla.',
  'options.refused-not-json': 'Questo non è un file di impostazioni. Non è cambiato nulla.',
  'options.refused-not-ours': 'Queste non sono le impostazioni di questa estensione. Non è cambiato nulla.',
  'options.refused-newer': 'Questo file viene da una versione più nuova. Non è cambiato nulla.',
  'options.refused-broken': 'Questo file è rovinato in «{where}». Non è cambiato nulla.',

  'options.permissions': 'Perché questi permessi',
  'options.permission-active-tab': 'Scheda attiva: per leggere la pagina in cui si apre la finestra, e solo allora.',
  'options.permission-scripting': 'Script: per mettere il lettore in quella pagina.',
  'options.permission-storage': 'Archiviazione: per conservare l’elenco dei siti, e ciò che è stato letto finché il browser non si chiude.',
  'options.permission-sites':
    'Accesso a un sito: solo per i siti letti da soli; chiesto in quel momento, restituito quando il sito si disattiva.',
} as const
