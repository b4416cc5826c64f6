/** What the page of sites and data says, in Dutch. */
export const nlOptions = {
  'options.title': 'Sites en wat wordt bewaard',
  'options.intro':
    'Op elke site die hier niet staat, wordt een pagina alleen gelezen als daar het venster van de extensie opengaat, en op geen ander moment.',
  'options.sites': 'Sites',
  'options.no-sites': 'Geen site staat uit of wordt vanzelf gelezen.',
  'options.not-granted': 'De browser heeft geen toestemming voor deze site, dus die wordt alleen gelezen als het venster opengaat.',
  'options.add': 'Een site toevoegen',
  'options.add-site': 'Adres van de site',
  'options.add-example': 'Bijvoorbeeld shop.example',
  'options.add-off': 'Nooit lezen',
  'options.add-quiet': 'Vanzelf lezen',
  'options.not-a-site': 'Dat is geen adres van een site. Het ziet er zo uit: shop.example',
  'options.switched-off': '{site} wordt vanaf nu nooit gelezen.',
  'options.switched-ask': '{site} wordt gelezen als het venster opengaat.',
  'options.switched-quiet': '{site} wordt vanaf nu vanzelf gelezen.',
  'options.refused': 'De browser kreeg geen toestemming, dus voor {site} is niets veranderd.',

  'options.kept': 'Wat wordt bewaard',
  'options.kept-reviews':
    'Gelezen reviews blijven in het geheugen van de computer, zodat reviews van meerdere pagina’s van een product samen bekeken kunnen worden. Ze zijn weg als de browser sluit.',
  'options.kept-settings': 'De lijst met sites hierboven wordt op schijf bewaard. Verder niets.',
  'options.kept-private': 'Van privévensters wordt helemaal niets bewaard.',
  'options.kept-sent': 'Er wordt nooit iets ergens heen gestuurd. Namen van schrijvers worden niet gelezen.',
  'options.forget': 'Vergeten wat is gelezen',
  'options.forgotten': 'Wat is gelezen, is vergeten.',
  'options.reset': 'Alle sites herstellen',
  'options.reset-sure': 'Dit vergeet elke site die uitstaat of vanzelf wordt gelezen.',
  'options.reset-yes': 'Herstellen',
  'options.reset-no': 'Houden',
  'options.reset-done': 'Alle sites zijn weer zoals in het begin.',

  'options.permissions': 'Waarom deze toestemmingen',
  'options.permission-active-tab': 'Actief tabblad: om de pagina te lezen waarop het venster opengaat, en alleen dan.',
  'options.permission-scripting': 'Scripts: om de lezer in die pagina te zetten.',
  'options.permission-storage': 'Opslag: voor de lijst met sites, en voor wat is gelezen tot de browser sluit.',
  'options.permission-sites':
    'Toegang tot een site: alleen voor sites die vanzelf worden gelezen; op dat moment gevraagd, teruggegeven bij het uitzetten.',
} as const
