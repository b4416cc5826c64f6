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
  'options.add-annotated': 'Von selbst lesen, mit Hinweisen',
  'options.not-a-site': 'Das ist keine Adresse einer Website. Sie sieht so aus: shop.example',
  'options.switched-off': '{site} wird ab jetzt nie gelesen.',
  'options.switched-ask': '{site} wird beim Öffnen des Fensters gelesen.',
  'options.switched-quiet': '{site} wird ab jetzt von selbst gelesen.',
  'options.switched-annotated': '{site} wird ab jetzt von selbst gelesen, mit Hinweisen bei den Rezensionen.',
  'options.refused': 'Der Browser hat keine Erlaubnis bekommen; für {site} bleibt alles, wie es war.',

  'options.kept': 'Was gespeichert ist',
  'options.kept-reviews':
    'Gelesene Rezensionen bleiben im Arbeitsspeicher, damit Rezensionen von mehreren Seiten eines Produkts zusammen beurteilt werden können. Wenn der Browser schließt, sind sie weg.',
  'options.kept-settings':
    'Die Auswahl auf dieser Seite, die Zählweise der Rezensionen, was auf der Seite für Strichcodes behalten wird, und der Merkzettel bleiben auf der Festplatte. Sonst nichts.',
  'options.kept-synced':
    'Der Browser kann diese Auswahl auf andere eigene Geräte mitnehmen, so wie er eingestellt ist. Produkte und Rezensionen gehen nie mit.',
  'options.kept-choices': 'Rezensionen, die nicht mitzählen sollen, bleiben gemerkt, bis der Browser schließt.',
  'options.kept-private': 'Aus privaten Fenstern wird gar nichts gespeichert.',
  'options.kept-sent': 'Nichts von dem, was gelesen wird, wird irgendwohin gesendet. Namen in den Rezensionen werden nicht gelesen.',
  'options.forget': 'Gelesenes vergessen',
  'options.forgotten': 'Das Gelesene ist vergessen.',
  'options.forget-all': 'Alles vergessen',
  'options.forget-all-sure':
    'Das vergisst das Gelesene, den Merkzettel mit Notizen und Preisen und die wartenden Codes. Die Einstellungen bleiben.',
  'options.forget-all-yes': 'Alles vergessen',
  'options.forget-all-no': 'Behalten',
  'options.all-forgotten': 'Alles Gelesene und Gemerkte ist vergessen.',
  'options.reset': 'Alle Websites zurücksetzen',
  'options.reset-sure': 'Das vergisst jede Website, die ausgeschaltet ist oder von selbst gelesen wird.',
  'options.reset-yes': 'Zurücksetzen',
  'options.reset-no': 'Behalten',
  'options.reset-done': 'Alle Websites sind wieder wie am Anfang.',

  'options.pause': 'Überall anhalten',
  'options.pause-body': 'Nichts wird von selbst gelesen, und das Symbol zeigt nichts an. Das Fenster liest eine Seite erst auf Wunsch.',
  'options.pause-hour': 'Eine Stunde lang',
  'options.pause-open': 'Bis zum Wiedereinschalten',
  'options.paused-until': 'Angehalten bis {time|time}.',
  'options.paused-open': 'Angehalten bis zum Wiedereinschalten.',
  'options.resume': 'Wieder einschalten',
  'options.resumed': 'Alles ist wieder wie vor dem Anhalten.',

  'options.grant': 'Erlaubnis für {sites|one:# Website|other:# Websites} geben',
  'options.granted': 'Der Browser hat die Erlaubnis bekommen.',
  'options.not-all-granted': 'Der Browser hat keine Erlaubnis bekommen.',

  'options.file': 'Einstellungen als Datei',
  'options.file-body':
    'Um die Websites und die Zählweise in einen anderen Browser mitzunehmen. Kein Produkt und keine Rezension steht darin.',
  'options.save': 'In Datei speichern',
  'options.load': 'Aus Datei laden',
  'options.loaded': 'Die Einstellungen sind geladen.',
  'options.refused-too-large': 'Diese Datei ist zu groß für Einstellungen. Nichts wurde geändert.',
  'options.refused-not-json': 'Das ist keine Datei mit Einstellungen. Nichts wurde geändert.',
  'options.refused-not-ours': 'Das sind nicht die Einstellungen dieser Erweiterung. Nichts wurde geändert.',
  'options.refused-newer': 'Diese Datei stammt aus einer neueren Version. Nichts wurde geändert.',
  'options.refused-broken': 'Diese Datei ist an der Stelle „{where}“ beschädigt. Nichts wurde geändert.',

  'options.permissions': 'Wozu diese Erlaubnisse',
  'options.permission-active-tab': 'Aktiver Tab: um die Seite zu lesen, auf der das Fenster geöffnet wird, und nur dann.',
  'options.permission-scripting': 'Skripte: um das Leseprogramm in diese Seite zu setzen.',
  'options.permission-storage': 'Speicher: für die Liste der Websites und für das Gelesene, bis der Browser schließt.',
  'options.permission-sites':
    'Zugriff auf eine Website: nur für Websites, die von selbst gelesen werden. Die Erlaubnis wird in diesem Moment erfragt und beim Ausschalten zurückgegeben.',
} as const
