/** What the first page says, once, after the extension was installed, in Spanish. */
export const esWelcome = {
  'welcome.title': 'Ya funciona: se abre en cualquier producto',
  'welcome.how':
    'Pulsar su botón junto a la barra de direcciones con un producto a la vista. En el teléfono está en el menú del navegador, en extensiones.',
  'welcome.privacy': 'Las reseñas se leen solo en este dispositivo: no se envía nada, y lo leído desaparece al cerrar el navegador.',
  'welcome.shops': 'Si se quiere: el aviso en el icono por sí solo',
  'welcome.shops-body':
    'En las tiendas activadas, el icono muestra por sí solo si hay señales de alerta. El navegador pregunta una vez por cada una.',
  'welcome.shop': '{name} ({site})',
  'welcome.later': 'Todo esto puede quedarse como está. Nada se lee sin pedirlo.',
} as const
