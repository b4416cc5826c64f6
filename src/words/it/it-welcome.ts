/** What the first page says, once, after the extension was installed, in Italian. */
export const itWelcome = {
  'welcome.title': 'Funziona già: si apre su qualsiasi prodotto',
  'welcome.how':
    'Premere il suo pulsante accanto alla barra degli indirizzi quando si vede un prodotto. Sul telefono è nel menu del browser, sotto estensioni.',
  'welcome.privacy':
    'Le recensioni vengono lette solo su questo dispositivo: nulla viene inviato, e ciò che è stato letto sparisce quando si chiude il browser.',
  'welcome.shops': 'Se si vuole: l’avviso sull’icona da solo',
  'welcome.shops-body':
    'Nei negozi attivati l’icona mostra da sola se ci sono segnali d’allerta. Il browser chiede una volta per ciascuno.',
  'welcome.shop': '{name} ({site})',
  'welcome.later': 'Tutto questo può restare com’è. Nulla viene letto senza richiesta.',
} as const
