/** What the first page says, once, after the extension was installed, in Polish. */
export const plWelcome = {
  'welcome.title': 'Już działa: otwórz na dowolnym produkcie',
  'welcome.how': 'Naciśnij przycisk obok paska adresu, gdy widać produkt. Na telefonie jest on w menu przeglądarki, wśród rozszerzeń.',
  'welcome.privacy':
    'Opinie są czytane tylko na tym urządzeniu: nic nie jest wysyłane, a to, co przeczytano, znika po zamknięciu przeglądarki.',
  'welcome.shops': 'Na życzenie: znak na ikonie pojawia się sam',
  'welcome.shops-body': 'We włączonych sklepach ikona sama pokazuje, czy są sygnały ostrzegawcze. Przeglądarka pyta raz o każdy z nich.',
  'welcome.shop': '{name} ({site})',
  'welcome.later': 'Wszystko to może zostać tak, jak jest. Nic nie jest czytane bez prośby.',
} as const
