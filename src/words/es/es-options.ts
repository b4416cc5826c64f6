/** What the page of sites and data says, in Spanish. */
export const esOptions = {
  'options.title': 'Sitios y lo que se guarda',
  'options.intro':
    'En los sitios que no están en esta lista, una página se lee solo al abrir en ella la ventana de la extensión, y en ningún otro momento.',
  'options.sites': 'Sitios',
  'options.no-sites': 'Ningún sitio está desactivado ni se lee por sí solo.',
  'options.not-granted': 'El navegador no ha dado permiso para este sitio, así que solo se lee al abrir la ventana.',
  'options.add': 'Añadir un sitio',
  'options.add-site': 'Dirección del sitio',
  'options.add-example': 'Por ejemplo, shop.example',
  'options.add-off': 'No leerlo nunca',
  'options.add-quiet': 'Leerlo por sí solo',
  'options.add-annotated': 'Leerlo por sí solo, con notas',
  'options.not-a-site': 'Esa no es la dirección de un sitio. Tiene esta forma: shop.example',
  'options.switched-off': '{site} ya no se lee nunca.',
  'options.switched-ask': '{site} se lee al abrir la ventana.',
  'options.switched-quiet': '{site} se lee por sí solo desde ahora.',
  'options.switched-annotated': '{site} se lee por sí solo desde ahora, con notas junto a las reseñas.',
  'options.refused': 'El navegador no ha recibido permiso, así que nada ha cambiado para {site}.',

  'options.kept': 'Lo que se guarda',
  'options.kept-reviews':
    'Las reseñas leídas quedan en la memoria del equipo, para poder juzgar juntas las reseñas abiertas en varias páginas de un producto. Desaparecen al cerrar el navegador.',
  'options.kept-settings':
    'En el disco se guarda lo elegido aquí, la forma de contar las reseñas, lo que se conserva en la página de códigos de barras y la selección. Nada más.',
  'options.kept-synced':
    'El navegador puede llevar lo elegido a otros dispositivos propios, según sus ajustes. Los productos y las reseñas nunca van con ello.',
  'options.kept-choices': 'Las reseñas apartadas se recuerdan hasta que se cierra el navegador.',
  'options.kept-private': 'De las ventanas privadas no se guarda nada.',
  'options.kept-sent': 'Nada de lo leído se envía nunca a ninguna parte. No se leen los nombres de quienes escriben.',
  'options.forget': 'Olvidar lo leído',
  'options.forgotten': 'Lo leído está olvidado.',
  'options.forget-all': 'Olvidarlo todo',
  'options.forget-all-sure':
    'Esto olvida lo leído, la selección con sus notas y precios, y los códigos que esperan. Los ajustes se quedan.',
  'options.forget-all-yes': 'Olvidarlo todo',
  'options.forget-all-no': 'Conservarlo',
  'options.all-forgotten': 'Todo lo leído y guardado está olvidado.',
  'options.reset': 'Restablecer todos los sitios',
  'options.reset-sure': 'Esto olvida todos los sitios desactivados o que se leen por sí solos.',
  'options.reset-yes': 'Restablecerlos',
  'options.reset-no': 'Conservarlos',
  'options.reset-done': 'Todos los sitios están como al principio.',

  'options.pause': 'Pausar en todas partes',
  'options.pause-body': 'Nada se lee por sí solo y el icono no muestra nada. La ventana lee una página solo cuando se le pide.',
  'options.pause-hour': 'Durante una hora',
  'options.pause-open': 'Hasta volver a activar',
  'options.paused-until': 'En pausa hasta las {time|time}.',
  'options.paused-open': 'En pausa hasta volver a activar.',
  'options.resume': 'Volver a activar',
  'options.resumed': 'Todo está como antes de la pausa.',

  'options.grant': 'Dar permiso para {sites|one:# sitio|many:# de sitios|other:# sitios}',
  'options.granted': 'El navegador ha recibido permiso.',
  'options.not-all-granted': 'El navegador no ha recibido permiso.',

  'options.file': 'Ajustes en un archivo',
  'options.file-body':
    'Para llevar los sitios y la forma de contar las reseñas a otro navegador. No contiene ningún producto ni ninguna reseña.',
  'options.save': 'Guardar en un archivo',
  'options.load': 'Cargar de un archivo',
  'options.loaded': 'Se han cargado los ajustes.',
  'options.refused-too-large': 'Este archivo es demasiado grande para ser de ajustes. Nada ha cambiado.',
  'options.refused-not-json': 'Este no es un archivo de ajustes. Nada ha cambiado.',
  'options.refused-not-ours': 'Estos no son los ajustes de esta extensión. Nada ha cambiado.',
  'options.refused-newer': 'Este archivo es de una versión más nueva. Nada ha cambiado.',
  'options.refused-broken': 'Este archivo está dañado en «{where}». Nada ha cambiado.',

  'options.permissions': 'Para qué son estos permisos',
  'options.permission-active-tab': 'Pestaña activa: para leer la página en la que se abre la ventana, y solo entonces.',
  'options.permission-scripting': 'Scripts: para poner el lector en esa página.',
  'options.permission-storage': 'Almacenamiento: para guardar la lista de sitios, y lo leído hasta que se cierra el navegador.',
  'options.permission-sites':
    'Acceso a un sitio: solo para los sitios que se leen por sí solos; se pide en ese momento y se devuelve al desactivarlo.',
} as const
