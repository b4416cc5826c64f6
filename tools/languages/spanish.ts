import type { LanguageData } from '../../src/core/opinions/language-data.ts'

/** What opinion mining knows of Spanish; our own work. */
export const SPANISH: LanguageData = {
  code: 'es',
  endings: ['os', 'as', 'es', 'o', 'a', 'e', 's'],
  folded: true,
  whole:
    'granos grano dura dure duran dures funciones función correo correos plaza plazas junto juntos bajos bajo corte cortes soporte graves regular regulares cuenta espera espero esperas gusto gustos nuevos mando serie pena base siente sienta sientan sienten tarde volver',
  compounds: false,
  negatesBackwards: false,
  aspects: {
    quality: {
      names:
        'calidad, acabado, acabados, fabricación, construcción, materiales, calidad de construcción, calidad de los materiales, calidad de fabricación, construido, terminación, terminaciones',
      good: 'buena calidad, muy buena calidad, excelente calidad, gran calidad, de calidad, resistente, robusto, sólido, bien hecho, bien acabado, buen acabado, buena construcción, bien construido, muy resistente, de buena calidad, de muy buena calidad, calidad excelente, calidad muy buena, buenos materiales, buen material, muy robusto, bien acabada, calidad premium',
      bad: 'mala calidad, baja calidad, pésima calidad, mal hecho, mal acabado, endeble, frágil, cutre, defectuoso, chapuza, vino roto, llegó roto, se siente barato, se siente barata, se ve barato, parece barato, parecen baratos, parece de juguete, material barato, materiales baratos, plástico barato, plástico malo, mala fabricación, calidad pésima, calidad mala, calidad regular, poca calidad, de mala calidad, calidad deja, muy endeble, muy frágil, defectuosa, viene defectuoso, viene roto, llegó defectuoso, salió defectuoso, salió malo',
    },
    durability: {
      names: 'durabilidad, vida útil, durabilidad del producto',
      good: 'duradero, dura mucho, aguanta mucho, sigue funcionando, sigue como nuevo, sigue como el primer día, aguanta bien, resiste bien, de larga vida',
      bad: 'se rompió, se ha roto, se rompe, roto, rota, dejó de funcionar, ha dejado de funcionar, se estropeó, se ha estropeado, se despega, se descose, se oxida, duró poco, dura poco, no dura, se rompió al, se me rompió, se rompieron, se han roto, se partió, se ha partido, se estropea, dejaron de funcionar, ya no funciona, se despegó, se ha despegado, se descosió, se ha descosido, se rasgó, se averió, murió, duró menos, al mes se, a la semana se',
    },
    material: {
      names: 'material, tela, tejido, cuero, piel sintética, plástico, algodón, metal',
      bad: 'tela fina',
    },
    stitching: {
      names: 'costura, costuras, cosido',
    },
    comfort: {
      names: 'comodidad, confort, acolchado',
      good: 'cómodo, comodísimo, muy cómodo, confortable, ergonómico, agradable de llevar, muy cómoda, muy cómodos, super cómodo, súper cómodo, cómodos de llevar',
      bad: 'incómodo, hace daño, hacen daño, duele, duelen, roza, rozaduras, aprieta, nada cómodo, muy incómodo, poco cómodo',
    },
    fit: {
      names: 'talla, tallaje, ajuste, corte, tallas',
      good: 'queda perfecto, queda muy bien, queda bien, talla correcta, se ajusta perfectamente, encaja perfectamente, encaja bien, queda genial, talla bien, queda perfecta, me queda perfecto, me queda bien, me queda muy bien, quedan perfectos, quedan bien, quedan genial, talla perfecta, talla perfecto, talla correctamente, sienta bien, sienta genial, sienta muy bien',
      bad: 'talla pequeño, talla grande, queda pequeño, queda grande, no encaja, no queda bien, muy estrecho, apretado, muy corto, muy largo, talla pequeña, talla muy pequeño, tallan pequeño, tallan grande, queda pequeña, quedan grandes, quedan pequeños, queda ancho, queda estrecho, me queda grande, me queda pequeño, me aprieta, no me vale, no me entra, no entra',
    },
    size: {
      names: 'tamaño, dimensiones, medidas',
      good: 'compacto, buen tamaño, tamaño perfecto, tamaño ideal, tamaño adecuado, tamaño correcto, ocupa poco, ocupa poco espacio',
      bad: 'diminuto, aparatoso, ocupa mucho, ocupa mucho espacio, muy voluminoso, voluminoso, demasiado pequeño, demasiado grande, muy pequeño, muy pequeña',
    },
    looks: {
      names: 'diseño, aspecto, apariencia, estética, decoración, estilo, acabado estético',
      good: 'bonito, precioso, elegante, guapo, muy bonito, lindo, hermoso, chulo, monísimo, muy bonita, muy bonitos, muy lindo, muy linda, preciosa, preciosos, queda muy bonito, queda precioso, se ve bonito, se ve muy bien, se ven muy bien, se ve elegante, se ve genial, diseño bonito, diseño elegante, diseño moderno, buen diseño',
      bad: 'feo, horroroso, hortera, muy feo, se ve feo, nada bonito',
    },
    color: {
      names: 'color, colores, tono, color bonito',
      bad: 'destiñe, desteñido, color equivocado, color incorrecto, otro color, color diferente, color distinto, color no es',
      good: 'color precioso, colores bonitos, colores vivos',
    },
    price: {
      names: 'precio, precios, coste, dinero, relación calidad precio, calidad precio, relación calidad',
      good: 'barato, económico, buen precio, muy buen precio, precio razonable, asequible, ganga, buena relación calidad precio, vale lo que cuesta, precios razonables, excelente precio, muy barato, bien de precio, precio bajo, precio increíble, precio inmejorable, precio imbatible, precio competitivo, precio justo, por este precio, vale cada euro, vale cada centavo, vale cada peso, calidad precio excelente, calidad precio inmejorable, muy económico',
      bad: 'caro, muy caro, carísimo, demasiado caro, tirar el dinero, dinero tirado, precio alto, precio elevado, precio excesivo, precios altos, sobrevalorado, no vale lo que cuesta, no vale el dinero, desperdicio de dinero, perder dinero, dinero perdido, un timo, una estafa',
    },
    delivery: {
      names: 'envío, entrega, reparto, mensajería, tiempo de entrega, plazo de entrega, repartidor',
      good: 'envío rápido, llegó rápido, entrega rápida, llegó antes, llegó a tiempo, llegó en perfecto estado, muy rápido el envío, llegó muy rápido, puntual, llegó rapidísimo, llegó rápidamente, llegó al día siguiente, llegó antes de, llegó antes de lo previsto, llegó en tiempo, rápida entrega, entrega súper rápida, entrega muy rápida, rápido envío, envío muy rápido, envío súper rápido, recibido rápidamente',
      bad: 'nunca llegó, no llegó, llegó tarde, no ha llegado, con retraso, llegó dañado, envío lento, tardó mucho, tardó demasiado, tardó más, tardó semanas, entrega lenta, entrega muy lenta, envío muy lento, todavía no llega, aún no llega, llegó golpeado, llegó dañada, llegaron rotos, llegaron tarde',
    },
    packaging: {
      names: 'embalaje, empaquetado, caja, envoltorio, empaque, paquete',
      good: 'bien embalado, bien empaquetado, muy bien embalado, muy bien empaquetado, bien protegido, bien envuelto, perfectamente embalado, buen embalaje, bien empacado',
      bad: 'mal embalado, caja rota, caja abierta, mal empaquetado, sin protección, paquete roto, paquete abierto, caja dañada, caja aplastada, caja golpeada, embalaje pobre, embalaje roto',
    },
    'customer service': {
      names:
        'atención al cliente, servicio al cliente, servicio técnico, vendedor, garantía, reembolso, personal, camareros, camarero, camarera, trato, soporte técnico, soporte al cliente, postventa, posventa, servicio posventa, reembolsos, servicio del vendedor, el servicio, buen servicio, servicio',
      good: 'amable, amables, atento, atentos, simpático, buen trato, trato excelente, profesional, servicial, muy amable, muy amables, muy atento, muy atentos, respondió rápido, respuesta rápida, atención rápida, gracias al vendedor, excelente vendedor, buen vendedor, buena atención, excelente atención, excelente servicio, buen servicio',
      bad: 'maleducado, sin respuesta, no responden, no contestan, antipático, mala atención, incompetente, prepotente, mal servicio, pésimo servicio, pésima atención, no responde, no contesta, no se hacen responsables, no se hacen cargo',
    },
    battery: {
      names:
        'batería, autonomía, pila, pilas, carga, cargador, duración de la batería, duración de batería, vida útil de la batería, vida de la batería, consumo de batería, carga rápida, cargador inalámbrico, cable de carga, puerto de carga',
      good: 'dura todo el día, buena autonomía, carga rápido, mucha autonomía, batería duradera, carga muy rápido, se carga rápido, se carga muy rápido, batería dura mucho, batería dura bastante, gran autonomía, buena batería',
      bad: 'se descarga, no carga, poca autonomía, poca batería, no dura nada, se agota rápido, se descarga rápido, se descarga muy rápido, batería dura poco, batería no dura, batería muerta, no mantiene la carga, no retiene la carga, deja de cargar, dejó de cargar, no se carga',
    },
    sound: {
      names:
        'sonido, audio, altavoz, altavoces, volumen, calidad de sonido, calidad del sonido, los bajos, los graves, los agudos, parlante, parlantes, bocina, bocinas',
      good: 'buen sonido, sonido claro, suena bien, suena muy bien, se escucha bien, se oye bien, excelente sonido, gran sonido, sonido nítido, sonido potente, suena genial, suenan bien, suenan muy bien, suena de maravilla',
      bad: 'suena mal, distorsiona, se oye mal, se escucha mal, distorsionado, se oye bajo, sonido malo, sonido pobre, sonido distorsionado, volumen bajo, volumen muy bajo, poco volumen, se oye muy bajo, suena muy bajo, suena fatal',
    },
    noise: {
      names: 'ruido, ruidos, nivel de ruido',
      good: 'silencioso, poco ruido, sin ruido, no hace ruido, apenas hace ruido, muy silencioso, súper silencioso',
      bad: 'ruidoso, hace mucho ruido, hace ruido, muy ruidoso, chirría, demasiado ruido, ruido molesto, mucho ruido, ruido infernal, suena demasiado',
    },
    connection: {
      names: 'conexión, bluetooth, wifi, red, alcance, emparejamiento, usb, cobertura, señal, conectividad, señal wifi, internet',
      good: 'se conecta rápido, se conecta fácil, fácil de conectar, buena conexión, conexión rápida, buena señal',
      bad: 'se desconecta, no se conecta, no conecta, se corta, se desconecta solo, pierde la conexión, mala señal, poca señal, poca cobertura, no conecta bien',
    },
    picture: {
      names:
        'imagen, pantalla, resolución, brillo, calidad de imagen, contraste, calidad de pantalla, calidad de la imagen, definición, pantalla táctil',
      good: 'imagen nítida, buena imagen, se ve nítido, excelente imagen, buena pantalla, excelente pantalla, gran pantalla, colores vivos',
      bad: 'borroso, borrosa, se ve mal, píxeles muertos, parpadea, pantalla rota, se ve borroso, se ve oscuro, pantalla opaca',
    },
    camera: {
      names: 'cámara, fotos, zoom, calidad de la cámara, calidad de cámara, calidad de las fotos, cámara frontal, cámara trasera, vídeos',
      good: 'buenas fotos, fotos excelentes, hace buenas fotos, saca buenas fotos, toma buenas fotos',
      bad: 'fotos borrosas, malas fotos, cámara mala',
    },
    software: {
      names: 'software, aplicación, app, actualización, menú, sistema, sistema operativo, aplicaciones',
      bad: 'se cuelga, se bloquea, se congela, se traba, se tilda, muchos errores, se cuelga mucho, bloatware',
    },
    features: {
      names:
        'función, funciones, prestaciones, opciones, características, especificaciones, las funciones, la función, esta función, función de',
      good: 'versátil, muy completo, muchas funciones, buenas prestaciones, buenas características, buenas funciones',
    },
    controls: {
      names:
        'botón, botones, tecla, teclas, teclado, panel táctil, trackpad, touchpad, lector de huellas, sensor de huellas, lector de huella, sensor de huella, reconocimiento facial',
      good: 'responde bien, responde rápido',
      bad: 'no responde bien',
    },
    'ease of use': {
      names: 'manejo, facilidad de uso, facilidad de manejo',
      good: 'fácil de usar, fácil de utilizar, sencillo de usar, práctico, intuitivo, manejable, fácil manejo, muy práctico, fácil uso, fácil de manejar, muy fácil de usar, uso sencillo, muy intuitivo, fácil e intuitivo, sencilla de usar, facilísimo de usar, fáciles de usar',
      bad: 'complicado, difícil de usar, poco práctico, engorroso, nada intuitivo, poco intuitivo, no es intuitivo, difícil de manejar, poco manejable, incómodo de usar',
    },
    setup: {
      names: 'montaje, instalación, configuración, colocación',
      good: 'fácil de montar, fácil de instalar, fácil montaje, fácil instalación, fácil de colocar, fácil de configurar, fácil de armar, muy fácil de armar, muy fácil de montar, muy fácil de instalar, muy fácil de configurar, se monta fácil, se monta en, fácil de poner, se instala fácil',
      bad: 'difícil de montar, difícil de instalar, difícil de colocar, dificulta la instalación, complicado de montar, complicado de instalar, complicada de montar, cuesta montarlo',
    },
    instructions: {
      names: 'instrucciones, manual',
      bad: 'sin instrucciones, no trae instrucciones, instrucciones confusas, instrucciones en chino, instrucciones incompletas, instrucciones malas',
      good: 'instrucciones claras, instrucciones sencillas',
    },
    cleaning: {
      names: 'limpieza, lavado, lavadora, lavavajillas',
      good: 'fácil de limpiar, se limpia bien, se limpia fácil, fácil limpieza, se lava bien, fácil de lavar',
      bad: 'encoge, encogió, ha encogido, difícil de limpiar, hace bolitas, se encoge, difícil de lavar',
    },
    'cleaning power': {
      names: 'succión, aspiración, potencia de succión',
      good: 'aspira bien, limpia bien',
      bad: 'no aspira',
    },
    power: {
      names: 'potencia, motor',
      good: 'potente, muy potente',
      bad: 'poca potencia, sin fuerza',
    },
    performance: {
      names: 'funcionamiento, rendimiento, funciona, funcionan',
      good: 'funciona perfectamente, funciona bien, funciona muy bien, cumple su función, cumple con su función, va muy bien, va genial, cumple perfectamente, funciona genial, eficaz, funcionan bien, funcionan perfectamente, funciona de maravilla, funciona correctamente, funciona excelente, buen funcionamiento, buen rendimiento, cumple con lo que promete, cumple lo que promete, hace su función, hace su trabajo, confiable, fiable, va perfecto, va de maravilla, va bien, van muy bien',
      bad: 'no funciona, no funcionan, no sirve, inservible, no va bien, funciona mal, no me funciona, no me funcionó, no funcionó, no enciende, no se enciende, se apaga solo, se apaga sola, se reinicia, se bloquea constantemente, no sirven, no hace su función, poco fiable',
    },
    speed: {
      names: 'velocidad, rapidez, fluidez, procesador',
      good: 'muy rápido, muy rápida, muy rápidos, súper rápido, rápido y fluido, va fluido, va rápido, muy fluido, muy fluida, va muy fluido',
      bad: 'lento, muy lento, lentísimo, va lento, va muy lento, se ralentiza, tarda mucho en',
    },
    weight: {
      names: 'peso',
      good: 'ligero, muy ligero, pesa poco, no pesa, no pesa nada, muy liviano, liviano, poco peso, muy ligera',
      bad: 'pesado, pesa mucho, muy pesado, pesa demasiado, demasiado pesado, muy pesada',
    },
    cable: {
      names: 'cable, cables',
      bad: 'cable corto, cable muy corto',
    },
    handle: {
      names: 'asa, mango, asas',
    },
    strap: {
      names: 'correa, tirante, tirantes',
    },
    zipper: {
      names: 'cremallera, cremalleras',
    },
    closure: {
      names: 'cierre, tapa, tapón, imán, velcro',
    },
    pockets: {
      names: 'bolsillo, bolsillos, compartimento, compartimentos',
    },
    space: {
      names: 'espacio, capacidad',
      good: 'espacioso, mucha capacidad, mucho espacio, amplio',
      bad: 'poco espacio, poca capacidad',
    },
    protection: {
      names: 'protección',
      good: 'protege bien',
      bad: 'rayado, se raya, arañazos',
    },
    'water resistance': {
      names: 'lluvia, impermeabilidad, resistencia al agua',
      good: 'impermeable, resistente al agua',
      bad: 'no es impermeable, cala',
    },
    leaks: {
      names: '',
      bad: 'gotea, pierde agua, fuga, pierde aire, se desinfla, se filtra, pierde líquido, gotea mucho',
      good: 'no gotea',
    },
    warmth: {
      names: '',
      good: 'calentito, abriga, abriga mucho, calienta bien',
      bad: 'no abriga',
    },
    heat: {
      names: 'temperatura, calor',
      bad: 'se calienta, se calienta mucho, sobrecalienta, quema, se calienta demasiado, se calienta bastante, se recalienta, se sobrecalienta, sobrecalentamiento',
    },
    smell: {
      names: 'olor, aroma, fragancia',
      good: 'huele bien, huele genial, buen olor, huele muy bien, huele delicioso, huele rico, huele muy rico, aroma agradable, olor agradable, rico aroma, rico olor, olor delicioso, olor era delicioso, delicioso olor, olor riquísimo',
      bad: 'huele mal, mal olor, apesta, olor fuerte, olor desagradable, huele fatal, huele horrible, huele a químico, huele a plástico, olor a plástico, olor horrible, huele fuerte',
    },
    taste: {
      names: 'sabor, comida, cocina, postre, postres, carne, pescado, raciones, tapas, sabores',
      good: 'delicioso, rico, sabroso, riquísimo, exquisito, buen sabor, deliciosa, muy rico, muy sabroso, sabe bien, sabe muy bien, sabe genial, rico sabor, sabor delicioso, buenísimo de sabor, buenísimo sabor',
      bad: 'soso, sin sabor, amargo, insípido, incomible, recalentado, sabe mal, sabe fatal, mal sabor, sabor desagradable, sabor artificial, sabor horrible, regusto, sabe a químico, sabe raro, demasiado dulce, demasiado salado',
    },
    softness: {
      names: 'tacto, suavidad',
      good: 'muy suave, blandito, suave al tacto, muy suaves, muy suavecito, tela suave, piel suave, tejido suave, material suave, tela muy suave, suave y calentito, muy suave al tacto, súper suave',
      bad: 'áspero, rígido, muy duro, demasiado duro, rasposo',
    },
    effectiveness: {
      names: 'eficacia, resultado, resultados, efecto',
      good: 'efectivo, muy efectivo, buenos resultados, se nota la diferencia, se notan los resultados, se nota el efecto, se nota mucho la diferencia, efectiva, muy eficaz',
      bad: 'no hace nada, sin efecto, no se nota la diferencia, no noto diferencia, no noto nada, no he notado, ningún resultado, no hace efecto',
    },
    skin: {
      names: 'piel, cutis',
      good: 'hidrata, hidratante, se absorbe rápido, se absorbe bien, deja la piel suave, no deja la piel grasa',
      bad: 'alergia, irritación, picor, salieron granos, granos en la cara, reseca la piel, irrita la piel, irrita',
    },
    description: {
      names: 'descripción',
      good: 'tal y como se describe, como se describe, tal cual, como en la foto, igual que en la foto, tal como aparece, lo esperado, según lo esperado, tal y como se ve, tal como se describe, tal como se anuncia, tal cual se describe, coincide con la descripción, corresponde a la descripción, idéntico a la foto, conforme a lo descrito',
      bad: 'no es como, no corresponde, no se corresponde, engañoso, publicidad engañosa, falso, falsificación, no es lo que, no es original, es falso, no coincide, diferente a la foto, distinto a la foto, no es lo que se muestra, no es lo que esperaba',
    },
    attachments: {
      names: 'accesorios',
    },
    completeness: {
      names: '',
      bad: 'incompleto, falta una pieza, faltan piezas, faltaba una, faltan tornillos, vino incompleto, llegó incompleto, no venía, no incluye, no trae',
    },
    stability: {
      names: 'estabilidad, la base',
      good: 'estable, firme, se mantiene firme, muy estable, estable y firme',
      bad: 'inestable, se tambalea, cojea, se mueve mucho, se balancea',
    },
    story: {
      names: 'historia, trama, argumento, personajes, autor, autora',
      good: 'engancha, adictivo, bien escrito',
      bad: 'aburrido, previsible, mal escrito',
    },
    gift: {
      names:
        'para regalar, para un regalo, como regalo, regalo perfecto, regalo ideal, un regalo para, buen regalo, regalo de cumpleaños, para regalo',
    },
    memory: {
      names: 'memoria, ram, almacenamiento, disco duro, memoria interna, memoria ram, espacio de almacenamiento, tarjeta de memoria',
      good: 'mucha memoria, buena memoria',
      bad: 'poca memoria, poco almacenamiento',
    },
    microphone: {
      names: 'micrófono, micro',
      bad: 'no se me oye, no me escuchan',
    },
    'remote control': {
      names: 'mando a distancia, control remoto',
    },
    sole: {
      names: 'suela, suelas',
    },
    filter: {
      names: 'filtro, filtros',
    },
    hose: {
      names: 'manguera',
    },
    brush: {
      names: 'cepillo, cepillos, escobilla, escobillas',
    },
    compatibility: {
      names: 'compatibilidad',
      good: 'compatible con, compatible',
      bad: 'no es compatible, no compatible, incompatible con',
    },
    grip: {
      names: 'agarre',
      good: 'buen agarre, no resbala, antideslizante',
      bad: 'resbala, resbaladizo',
    },
    support: {
      names: 'sujeción',
      good: 'buena sujeción, sujeta bien, sujeta muy bien',
      bad: 'no sujeta, poca sujeción',
    },
    breathability: {
      names: '',
      good: 'transpirable, transpira bien',
      bad: 'no transpira',
    },
    thinness: {
      names: '',
      bad: 'muy fino, muy fina, demasiado fino, demasiado fina, muy delgado',
    },
    portability: {
      names: '',
      good: 'fácil de transportar, fácil de llevar, cómodo de llevar',
    },
    safety: {
      names: 'seguridad',
    },
    ingredients: {
      names: 'ingredientes, composición',
    },
  },
  idioms:
    'en todo caso, de todas formas, al fin y al cabo, por fin, bien por, a la carta, más o menos, en caso de, fin de semana, a pesar, en cuenta, tener en cuenta, dar cuenta, buen día, buenos días, buenas tardes, en lugar de, sin lugar a dudas, sin lugar a duda, hacer uso, de punta, punto fuerte, protector de pantalla, protección de pantalla, cristal templado, vidrio templado, mica, plástico de burbujas, papel burbuja, protección de burbujas, disco duro externo, por completo, de forma gratuita, regalo gratis, regalos gratis, de regalo, en silencio, en la foto, en las fotos, ver foto, ver fotos, adjunto foto, adjunto fotos, como en las fotos, hacer la comida, en la cocina, para la cocina, de cocina, hace falta, no hace falta, sin falta, al final, a base de, en base a, por suerte, calidad de vida, en el plazo, uso diario, con comida, después de comer, a la talla, mi talla, tu talla, mi talla habitual, su talla, tarjeta sim, sin cable, sin cables, por su cuenta, a tiempo completo, en mi piel, mi tipo de piel, textura ligera, cuestión de gustos, cuestión de gusto, amplia gama, amplia variedad, amplio abanico, por caja, cada caja, cajas de',
  words: {
    '3': 'perfecto excelente genial increíble fantástico maravilloso estupendo encanta encantan encantado encantó encantados fenomenal espectacular magnífico inmejorable buenísimo riquísimo exquisito delicioso impresionante maravilla sobresaliente extraordinario excepcional recomendadísimo ideal insuperable súper diez joya lujo gozada sublime brutal alucinante inolvidable imprescindible comodísimo facilísimo contentísimo baratísimo fabuloso espléndido fantásticos fantásticas perfectamente de_maravilla',
    '2': 'bueno buena buen bien recomiendo recomendable recomendado satisfecho contento feliz gusta gustan gustó gustado bonito precioso cómodo práctico útil rápido eficaz efectivo fácil sencillo agradable acogedor amable atento simpático limpio rico sabroso fresco tranquilo elegante resistente robusto duradero económico barato asequible potente ligero suave silencioso fiable cumple acierto acertado correcta mejor mejores gracias merece volveremos repetiré repetiremos disfrutar disfrutamos disfruto calidad_precio original cuidado cuidada profesional auténtico variado variada generosa generoso abundante amplio interesante divertido entretenido moderno nítido nítida versátil completo chulo lindo hermoso guay alegre cercano encantador encantadora íntimo romántico destacar destacable ventaja sorprendió sorprendente sorpresa sorprendido atractivo apetecible esmerado impecable exitazo éxito aprobado duradera larga_duración estupendamente fabuloso fabulosa encantados fluido fluida estable impecables ágil nítidos liviano',
    '1': 'correcto ok aceptable normalito adecuado suficiente funciona sirve decente razonable positivo cálido justo_lo_que apañado pasable cumplidor nuevo',
    '-1': 'caro pequeño pequeña pequeños lento ruido ruidoso pesado regular mediocre flojo floja escaso escasa justito normal corto corta estrecho oscuro pena pero_no devolver devuelto devolución devolví inconveniente pega pegas fallo mejorable dudoso poca poco limitado difícil complicado duro demasiado incómoda excesivo soso vulgar tardan tardaron tardó falta',
    '-2': 'malo mala mal malos malas decepción decepcionado decepcionante decepcionó defectuoso roto rota rompió estropeado problema problemas fallos queja quejas error frágil endeble inútil cutre sucio sucia feo fea incómodo aburrido desagradable maleducado antipático frío fría insípido incomible quemado crudo seco grasiento aceitoso apesta olía viejo anticuado desastroso peor engaño engañado falso mentira lamentable triste ridículo molesto molesta insatisfecho descontento caótico caos descuidado desatendido ignoraron escándalo abusivo abuso sosas rancio caducado deja_mucho_que_desear inservible innecesario tirado arrepiento sobrevalorado ruidosa impersonal indiferente prepotente grosero dificulta dificultan defecto defectos arañado arañazos bloquea parpadea lentitud desperdicié desperdiciado desperdicio dañado dañada averiado muerto pobre pobres deficiente congela falló inestable irrita irritante decepcionados decepcionada',
    '-3': 'horrible pésimo pésima fatal terrible asco asqueroso desastre timo estafa vergüenza vergonzoso basura robo nefasto penoso penosa horroroso espantoso inaceptable indignante repugnante patético lamentable nauseabundo infame cucarachas intoxicación malísimo malísima malísimos carísimo bazofia mierda porquería',
  },
  phrases: {
    '3': 'muy recomendable, totalmente recomendable, altamente recomendable, cien por cien recomendable, lo recomiendo, la recomiendo, recomiendo este, muy bueno, muy buena, muy bien, muy contento, muy contenta, muy satisfecho, muy satisfecha, muy amable, muy rico, muy cómodo, volveremos seguro, volveré seguro, sin duda volveré, para repetir, repetiremos, 5 estrellas, cinco estrellas, sin ningún problema, ningún problema, sin problemas, no da problemas, de lujo, de diez, un 10, una pasada, una maravilla, una gozada, un acierto, me encanta, nos encanta, nos encantó, me encantó, mejor imposible, no puedo pedir más, no se puede pedir más, no tiene desperdicio, superó mis expectativas, supera las expectativas, vale la pena, merece la pena, sin dudarlo, no te lo pierdas, no dejes de, lo recomiendo totalmente, muy recomendado, súper recomendado, altamente recomendado, muy feliz, súper contento, súper bien, me gusta mucho, me gustan mucho, muy buenos, muy buenas, estoy encantado, estoy encantada, contentísima, de maravilla, mejor compra, volveré a comprar, volvería a comprar, volvería a comprarlo, lo volvería a comprar, repetiría',
    '2': 'no está mal, nada mal, nada caro, no es caro, no muy caro, buen precio, buena calidad, buen producto, buena compra, como esperaba, lo que esperaba, tal cual, tal y como, como se describe, cumple su función, cumple con, funciona perfectamente, funciona bien, funciona muy bien, llegó antes, llegó a tiempo, llegó rápido, huele bien, se ve bien, suena bien, queda bien, queda genial, más que correcto, calidad precio, relación calidad, a buen precio, lo mejor, de los mejores, de las mejores, buen rollo, buen ambiente, buen trato, bien ubicado, bien situado, bien de precio, bien hecho, muy fácil, muy práctico, dura mucho, dura bastante, dura muchísimo, dura días, dura varios días, dura más de, dura todo el día, larga duración, buen estado, buenas condiciones, perfecto estado, perfectas condiciones, excelente estado, excelentes condiciones, funcionan bien, vale lo que cuesta, sin rayones, sin arañazos, sin defectos, nada que objetar, nada que reprochar, sin pegas, ninguna pega, gran compra, gran producto, gran calidad, gran precio, gran sonido, gran pantalla, gran diferencia, gran cámara, buena opción, menos ruido, gran admirador, gran fan, soy fan, no puedo quejarme, no me puedo quejar, no me quejo, no tengo quejas, no tengo queja, ninguna queja, sin quejas',
    '0': 'más bien, si bien, o bien, bien sea, también, buenos días, buenas tardes, buenas noches, un buen rato, buena parte, podría ser mejor, podría estar mejor, podía ser mejor, estaría mejor, sería mejor, estaría bien, estaría genial, mejor que, en pequeño, sabe mal, menos mal, mal de, por lo menos, al menos, nuevo en, de nuevo, normal y, fresco y, la espera, sin espera, no falta, sin falta, fuera mejor, lo malo, lo peor de, no es malo, frío o, agua fría, con leche, menos de, menos que, más o menos, nada más, no solo, no sólo, gran parte, buen rato, buena pinta pero, a pesar de, pequeño detalle, nuevo modelo, sin necesidad, no hace falta, hace falta, mejor que nada',
    '-1': 'podría ser mejor, podría mejorar, podía ser mejor, podría estar mejor, se puede mejorar, un poco caro, un poco justo, algo caro, algo pequeño, un poco pequeño, demasiado grande, demasiado pequeño, demasiado corto, demasiado largo, no es gran cosa, nada especial, nada del otro mundo, sin más, ni fu ni fa, lo único malo, única pega, lo malo, deja que desear, no del todo, no es perfecto, no es perfecta, podría haber sido mejor, podría ser mayor, podrían mejorar, podría tener, tuve que cambiar, tuve que devolver, tuve que comprar, un poco pesado, un poco lento, algo lento, regular calidad, aceptable pero, margen de mejora, margen para mejorar',
    '-2': 'no me gusta, no me gustó, no nos gustó, no me ha gustado, no es bueno, no recomiendo, no lo recomiendo, no la recomiendo, no recomendable, nada recomendable, no vale, no vale la pena, no merece la pena, no volveré, no volveremos, no volvería, no repetiré, no repetiremos, no funciona, no funcionan, no sirve, no sirven, no carga, no dura, no cumple, no encaja, dejó de funcionar, ha dejado de funcionar, se rompió, se ha roto, se rompe, se me rompió, muy caro, muy cara, demasiado caro, muy malo, muy mala, muy mal, bastante malo, mala calidad, mala experiencia, mala compra, deja mucho que desear, dejaba mucho que desear, dejan mucho que desear, mucho que desear, no es lo que, no es como, no contestan, no responden, sin respuesta, sin sabor, nunca llegó, no llegó, mal servicio, mal olor, huele mal, sabe a rayos, a los pocos días, a los dos días, al poco tiempo, nada bueno, nada que ver, no compraría, no lo compraría, no comprar, falta de, que pena, qué pena, una pena, no satisfecho, no estoy satisfecho, no estoy contento, no me convence, no me convenció, no es muy buena, no es muy bueno, no es buena, no son buenos, no tan bueno, no tan buena, no vale nada, no lo vale, no la compraría, no es fiable, no es confiable, se siente barato, esperaba más, esperaba mejor, poca calidad, se descompuso, no está bien, pierde el tiempo, no sirve para nada',
    '-3': 'tirar el dinero, dinero tirado, tirado el dinero, una estafa, un timo, un robo, un desastre, una vergüenza, una porquería, de vergüenza, lo peor, el peor, la peor, nunca más, no volver, ni loco, ni regalado, no lo compréis, no compren, no lo compren, no se lo recomiendo, ni se os ocurra, ni se te ocurra, no perdáis, huid, desperdicio de dinero, pérdida de dinero, pérdida de tiempo, no gasten, no malgasten, ni se les ocurra, dinero a la basura, tiré mi dinero, perdí mi dinero',
  },
  negators: 'no ni nunca jamás sin nada tampoco ningún ninguna nadie apenas menos lejos_de_ser todo_menos para_nada',
  negatingEnd: null,
  carriers: 'con de',
  alternatives: 'o ni',
  strong: 'muy realmente súper tan bastante extremadamente totalmente absolutamente demasiado super increíblemente sumamente',
  weak: 'poco algo ligeramente relativamente medianamente casi',
  contrasts: 'pero sin_embargo aunque sino excepto salvo',
  joints: 'y e porque pues ya así además o',
  subjects: 'yo el la los las lo un una este esta es son está están fue me se te nos mi mis su no muy también todo',
  rest: 'espero que, ojalá, esperemos, me gustaría, me hubiera gustado, hubiera sido, habría sido, estaría bien, sería mejor, si quieres, si buscas, si lo, si te, si la, si no, si el, según el fabricante, se supone, buscaba, estaba buscando, dicen que, hubiera esperado, hubiese esperado, hubiera preferido, hubiera estado, esperaba un, esperaba una, esperaba algo, buscaba un, buscaba una, busco un, busco una, quería un, quería una, necesitaba un, necesitaba una, si eres, si tienes, si necesitas, si lo que, si se, si alguien, a menos que, en caso de que, para que no, no sé si, veremos, ya veremos, a ver si, a ver cómo, promete, prometió, prometía, afirma tener, afirma, supuestamente, esperaba que',
  clause:
    'mi antiguo, mi antigua, el antiguo, el anterior, mi anterior, la anterior, comparado con, en comparación, antes tenía, otras opiniones, pensé que, pensaba que, otros restaurantes, mi viejo, mi vieja, a diferencia de, comparado a, comparado al, comparada con, comparación con, otras marcas, otra marca, otros modelos, otros productos, mi antiguo teléfono, el que tenía antes, no lo he probado, no la he probado, aún no lo he, todavía no lo he, todavía no he, aún no he, no he probado, no he usado, no puedo opinar, no puedo comentar, no puedo decir, normalmente, el original, tenía antes, antes usaba, he tenido otros, póngase en contacto, contáctenos, le recomendamos, al principio, por un tiempo, durante un tiempo, inicialmente, los primeros días, el primer año, los primeros meses',
  near: 'debería, deberían, podría, debía, en vez de, en lugar de, aparte de, aparte del, salvo, excepto, debe ser, para reemplazar, reemplazar, tal vez, quizá, quizás, puede ser más, puede ser mejor, podría ser más, pueden ser más, recomiendo que compre, recomiendo que compres, recomiendo comprar, recomiendo usar',
  danglers:
    'él ella ellos ellas lo la los las esto eso que quien donde y o pero porque pues ya de del en por para con sin sobre como si cuando mientras también además aunque me se le te es son fue era su sus cual',
  stopWords:
    'a aquí al algo alguna algunas alguno amazon amigo amigos año años antes artículo así aun bien cada casa caso cliente clientes comentario comentarios compra comprar comprado con cosa cosas cuando cuenta de del desde después día días dinero donde dos él el ella ellos embargo en entre era esa ese eso esta está estaba estas este esto estos estrella estrellas experiencia familia fin forma fotos fue gente gran ha hace hasta hay hija hijo hora horas la las le lo local los lugar luego madre mal mano manera marca marido más me menos mes meses mesa mi mientras minutos modelo momento mucho muchos mujer mundo muy nada ni niña niño niños no noche nos nuestra nuestro nunca o opción opinión opiniones otra otro padre para parte pedido pero persona personas poco por porque primera primer problema producto pues punto que quien rato resto restaurante sábado se semana semanas según ser si siempre sin sitio sobre solo son su tanto tarde te tema tengo tiempo tiene tienda tipo toda todas todo todos tres tu un una uno unos uso valoración veces verdad vez vida viernes visita y ya yo zona teléfono móvil celular problemas estado condiciones regalo foto paquete ordenador computadora portátil portatil',
  verbs: 'es era son está están parece funciona tiene queda se',
  pointers: 'este esta estos estas',
  partSigns: 'el la los las',
  ownSigns: 'mi mis nuestro nuestra',
}
