/** What the page of sites and data says, in Polish. */
export const plOptions = {
  'options.title': 'Witryny i co jest zapisane',
  'options.intro':
    'Na witrynach, których nie ma na tej liście, strona jest czytana tylko wtedy, gdy otworzy się na niej okno rozszerzenia, i nigdy poza tym.',
  'options.sites': 'Witryny',
  'options.no-sites': 'Żadna witryna nie jest wyłączona ani czytana automatycznie.',
  'options.not-granted': 'Przeglądarka nie ma zgody dla tej witryny, więc jest ona czytana tylko po otwarciu okna.',
  'options.add': 'Dodaj witrynę',
  'options.add-site': 'Adres witryny',
  'options.add-example': 'Na przykład shop.example',
  'options.add-off': 'Nigdy nie czytaj',
  'options.add-quiet': 'Czytaj automatycznie',
  'options.not-a-site': 'To nie jest adres witryny. Wygląda on tak: shop.example',
  'options.switched-off': 'Od teraz {site} nigdy nie jest czytane.',
  'options.switched-ask': '{site} jest czytane po otwarciu okna.',
  'options.switched-quiet': 'Od teraz {site} jest czytane automatycznie.',
  'options.refused': 'Przeglądarka nie dostała zgody, więc dla {site} nic się nie zmieniło.',

  'options.kept': 'Co jest zapisane',
  'options.kept-reviews':
    'Przeczytane opinie zostają w pamięci komputera, by opinie otwarte na kilku stronach produktu można było ocenić razem. Znikają po zamknięciu przeglądarki.',
  'options.kept-settings': 'Powyższa lista witryn jest zapisana na dysku. Nic więcej.',
  'options.kept-private': 'Z okien prywatnych nie zapisuje się nic.',
  'options.kept-sent': 'Nic nie jest nigdzie wysyłane. Imiona autorów nie są czytane.',
  'options.forget': 'Zapomnij, co przeczytano',
  'options.forgotten': 'To, co przeczytano, jest zapomniane.',
  'options.reset': 'Przywróć wszystkie witryny',
  'options.reset-sure': 'To zapomni każdą witrynę wyłączoną lub czytaną automatycznie.',
  'options.reset-yes': 'Przywróć',
  'options.reset-no': 'Zachowaj',
  'options.reset-done': 'Wszystkie witryny są takie jak na początku.',

  'options.permissions': 'Po co te uprawnienia',
  'options.permission-active-tab': 'Aktywna karta: by odczytać stronę, na której otwarto okno, i tylko wtedy.',
  'options.permission-scripting': 'Skrypty: by umieścić czytnik na tej stronie.',
  'options.permission-storage': 'Pamięć: by zachować listę witryn, a przeczytane treści do zamknięcia przeglądarki.',
  'options.permission-sites':
    'Dostęp do witryny: tylko dla witryn czytanych automatycznie; zgoda jest potrzebna w tej chwili i oddawana przy wyłączeniu.',
} as const
