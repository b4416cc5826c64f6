/** What the page of sites and data says, in German. */
export const deOptions = {
  'options.title': 'Websites und was gespeichert ist',
  'options.intro':
    'Auf jeder Website, die hier nicht aufgeführt ist, wird eine Seite nur dann gelesen, wenn dort das Fenster der Erweiterung geöffnet wird.',
  'options.sites': 'Websites',
  'options.no-sites': 'Keine Website ist ausgeschaltet oder wird von selbst gelesen.',
  'options.not-granted': 'Der Browser hat für diese Website keine Erlaubnis, deshalb wird sie nur beim Öffnen des Fensters gelesen.',
  'options.add': 'Website hinzufügen',
  'options.add-site': 'Adresse der Website',
  'options.add-example': 'Zum Beispiel shop.example',
  'options.add-off': 'Nie lesen',
  'options.add-quiet': 'Von selbst lesen',
  'options.not-a-site': 'Das ist keine Adresse einer Website. Sie sieht so aus: shop.example',
  'options.switched-off': '{site} wird ab jetzt nie gelesen.',
  'options.switched-ask': '{site} wird beim Öffnen des Fensters gelesen.',
  'options.switched-quiet': '{site} wird ab jetzt von selbst gelesen.',
  'options.refused': 'Der Browser hat keine Erlaubnis bekommen; für {site} bleibt alles, wie es war.',

  'options.kept': 'Was gespeichert ist',
  'options.kept-reviews':
    'Gelesene Rezensionen bleiben im Arbeitsspeicher, damit Rezensionen von mehreren Seiten eines Produkts zusammen beurteilt werden können. Wenn der Browser schließt, sind sie weg.',
  'options.kept-settings': 'Die Liste der Websites oben bleibt auf der Festplatte. Sonst nichts.',
  'options.kept-private': 'Aus privaten Fenstern wird gar nichts gespeichert.',
  'options.kept-sent': 'Nichts wird irgendwohin gesendet. Namen in den Rezensionen werden nicht gelesen.',
  'options.forget': 'Gelesenes vergessen',
  'options.forgotten': 'Das Gelesene ist vergessen.',
  'options.reset': 'Alle Websites zurücksetzen',
  'options.reset-sure': 'Das vergisst jede Website, die ausgeschaltet ist oder von selbst gelesen wird.',
  'options.reset-yes': 'Zurücksetzen',
  'options.reset-no': 'Behalten',
  'options.reset-done': 'Alle Websites sind wieder wie am Anfang.',

  'options.permissions': 'Wozu diese Erlaubnisse',
  'options.permission-active-tab': 'Aktiver Tab: um die Seite zu lesen, auf der das Fenster geöffnet wird, und nur dann.',
  'options.permission-scripting': 'Skripte: um das Leseprogramm in diese Seite zu setzen.',
  'options.permission-storage': 'Speicher: für die Liste der Websites und für das Gelesene, bis der Browser schließt.',
  'options.permission-sites':
    'Zugriff auf eine Website: nur für Websites, die von selbst gelesen werden. Die Erlaubnis wird in diesem Moment erfragt und beim Ausschalten zurückgegeben.',
} as const
