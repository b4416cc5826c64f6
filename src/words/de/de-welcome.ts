/** What the first page says, once, after the extension was installed, in German. */
export const deWelcome = {
  'welcome.title': 'Es funktioniert schon: auf jedem Produkt öffnen',
  'welcome.how':
    'Auf die Schaltfläche neben der Adressleiste drücken, wenn ein Produkt zu sehen ist. Auf dem Handy steht sie im Menü des Browsers unter Erweiterungen.',
  'welcome.privacy':
    'Rezensionen werden nur auf diesem Gerät gelesen: Nichts wird gesendet, und das Gelesene ist weg, wenn der Browser schließt.',
  'welcome.shops': 'Auf Wunsch: Das Symbol zeigt es von selbst',
  'welcome.shops-body': 'In eingeschalteten Shops zeigt das Symbol von selbst, ob es Warnzeichen gibt. Der Browser fragt für jeden einmal.',
  'welcome.shop': '{name} ({site})',
  'welcome.later': 'Das alles kann so bleiben, wie es ist. Ungefragt wird nichts gelesen.',
} as const
