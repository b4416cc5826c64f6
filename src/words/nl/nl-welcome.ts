/** What the first page says, once, after the extension was installed, in Dutch. */
export const nlWelcome = {
  'welcome.title': 'Het werkt al: open het bij een product',
  'welcome.how':
    'Druk op de knop naast de adresbalk terwijl er een product te zien is. Op een telefoon staat die in het menu van de browser, bij extensies.',
  'welcome.privacy':
    'Reviews worden alleen op dit apparaat gelezen: er wordt niets verstuurd, en wat is gelezen, is weg als de browser sluit.',
  'welcome.shops': 'Als het gewenst is: vanzelf een teken op het pictogram',
  'welcome.shops-body':
    'In winkels die aanstaan, toont het pictogram vanzelf met hoeveel zout de reviews te nemen zijn. De browser vraagt het voor elke winkel één keer.',
  'welcome.shop': '{name} ({site})',
  'welcome.later': 'Dit kan allemaal zo blijven. Er wordt niets ongevraagd gelezen.',
} as const
