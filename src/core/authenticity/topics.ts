/** What a product can be, coarsely: topics so wide that one product seldom belongs to two. */
export type Topic = (typeof TOPIC_WORDS)[number][0]

/** Whether people who speak of one of the two naturally speak of the other: pans and the dishes cooked in them, a screen and the films seen on it. */
export function areRelated(one: Topic, other: Topic): boolean {
  return RELATED.some(([a, b]) => (a === one && b === other) || (a === other && b === one))
}

/** The words of a language that tell a topic; `undefined` for a language whose words are not known. */
export function topicsIn(language: string): ReadonlyMap<string, Topic> | undefined {
  return TOPIC_OF.get(language)
}

/**
 * Words for the thing itself and what it is judged by, never for where it is used: "gym", "car", "phone" or "gift" tell nothing about what was bought.
 * A word that two topics share within a language is left out of both. First English, then other languages.
 */
const TOPIC_WORDS = [
  [
    'electronics',
    `earphone earphones earbud earbuds headphone headphones headset headsets earpiece earpieces bass treble mids vocals audio bluetooth mic microphone speaker speakers
    subwoofer amplifier stereo volume connectivity disconnects disconnecting disconnected pairing paired latency noise cancellation cancelling canceling battery batteries
    charger charging recharge usb hdmi aux adapter router modem firmware software driver drivers laptop desktop keyboard mouse monitor printer ink toner scanner cartridge
    pixel pixels resolution megapixel lens lenses tripod camera cameras camcorder webcam gps antenna fm radio mp3 ipod playlist cd cds tuner dvd receiver remote tv television
    screen touchscreen tablet ebook kindle ram gb ssd sd processor cpu gpu app apps wifi wireless sound sounds wires cable cables cord jack plug earplug earplugs buds alexa
    bt sync wi-fi music songs streaming roku siri`,
    {
      de: 'kopfhörer ohrhörer akku batterie lautsprecher ladegerät ladekabel laden bildschirm display klang bass bluetooth mikrofon kabel kamera fernseher fernbedienung app wlan usb sound ton lautstärke koppeln gekoppelt musik',
      fr: 'écouteurs casque batterie écran chargeur charge enceinte son basses bluetooth micro câble caméra télécommande télévision appli application wifi usb appairage volume musique',
      es: 'auriculares cascos batería pantalla cargador carga altavoz sonido graves bluetooth micrófono cable cámara mando televisor aplicación wifi usb emparejar volumen música',
      it: 'cuffie auricolari batteria schermo caricatore ricarica cassa suono bassi bluetooth microfono cavo telecamera telecomando televisore applicazione wifi usb musica volume',
      ja: 'イヤホン ヘッドホン 音質 音 低音 充電 バッテリー 接続 ブルートゥース マイク 画面 スピーカー ケーブル 電池',
    },
  ],
  [
    'care',
    `soap soaps shampoo shampoos conditioner lotion lotions moisturizer moisturizing moisturizes moisturize moisturiser lather lathers lathering suds skin scalp dandruff frizz
    frizzy hair curls hairspray mousse razor razors shave shaving aftershave cologne perfume fragrance fragrances scent scents scented fragrant lavender floral citrus verbena
    musk deodorant antiperspirant toothpaste toothbrush mouthwash floss flossing plaque gums teeth brushing lipstick mascara lashes eyeliner foundation concealer nail nails
    manicure serum acne pimples wrinkles exfoliating exfoliate facewash cleanser toner shea exfoliates bodywash bathing rinse rinses greasy residue itchy eczema
    complexion sunscreen spf makeup creme parfum`,
    {
      de: 'seife duschgel shampoo haut haare haar duft parfum duftet zahnpasta zahnbürste creme pflege feuchtigkeit gesicht rasierer rasur nagellack wimpern lippen',
      fr: 'savon shampooing douche peau cheveux parfum odeur crème hydratante visage dentifrice rasoir vernis cils lèvres',
      es: 'jabón champú ducha piel cabello pelo perfume olor crema hidratante cara dentífrico afeitadora uñas pestañas labios',
      it: 'sapone shampoo doccia pelle capelli profumo crema idratante viso dentifricio rasoio unghie ciglia labbra',
      ja: 'シャンプー 石鹸 肌 髪 香り 泡 乾燥 保湿 化粧',
    },
  ],
  [
    'wear',
    `shoe shoes sneaker sneakers boot boots sandal sandals slipper slippers heel heels insole insoles soles toe toes arch arches feet foot ankle ankles laces footwear nike
    nikes adidas sock socks pants jeans trousers leggings shorts shirt shirts tshirt blouse sweater hoodie jacket dress dresses skirt bra bras underwear fabric cotton
    polyester wool sleeve sleeves waist hips inseam zipper hem stitching bracelet necklace rings earring earrings pendant jewelry jewellery handbag purse wallet backpack hat
    gloves scarf belt outfit runner wider roomy hose robe`,
    {
      de: 'schuhe schuh sneaker stiefel sohle größe hose hemd kleid stoff jacke passform trägt ärmel taille socken bh gürtel ring kette armband',
      fr: 'chaussures chaussure baskets bottes semelle taille pantalon chemise robe tissu veste manches chaussettes ceinture bague collier bracelet',
      es: 'zapatos zapatillas botas suela talla pantalones pantalón camisa camiseta vestido tela chaqueta mangas calcetines cinturón anillo collar pulsera',
      it: 'scarpe scarpa stivali suola taglia pantaloni camicia maglia vestito tessuto giacca maniche calze cintura anello collana bracciale',
      ja: '靴 サイズ 服 シャツ 生地 履き 履く 着 指輪 袖',
    },
  ],
  [
    'food',
    `taste tastes tasted tasting tasty flavor flavors flavour flavours flavored delicious yummy bitter salty spicy snack snacks tea teas coffee espresso chocolate cocoa cookie
    cookies candy chips crackers cereal oatmeal pasta noodles sauce spice spices ghee butter honey sugar milk dairy cheese nuts almonds juice beverage recipe ingredients
    gluten vegan organic calories stale expiry restaurant restaurants menu waiter waiters waitress chef dinner chicken pizza burger burgers fries sushi salad steak wine beer`,
    {
      de: 'geschmack lecker schmeckt geschmacklich tee kaffee schokolade zucker süß gewürz sauce milch käse nüsse kekse trinken',
      fr: 'goût délicieux délicieuse thé café chocolat sucre sucré épices sauce lait fromage noix biscuits boire',
      es: 'sabor delicioso rico té café chocolate azúcar dulce especias salsa leche queso nueces galletas beber',
      it: 'sapore gusto buonissimo tè caffè cioccolato zucchero dolce spezie salsa latte formaggio noci biscotti bere',
      ja: '味 美味しい おいしい お茶 コーヒー チョコレート 甘い 食べ 飲み',
    },
  ],
  [
    'kitchen',
    `pan pans pot pots skillet cookware nonstick oven toaster blender mixer dough grinder knife knives blade blades spatula whisk kettle carafe dishwasher microwave cooker
    cooking cook cooked baking bake simmer boil boiling stainless utensils cutlery plates bowls saucepan griddle grill freezer fridge refrigerator vacuum vacuuming carpet mop
    detergent laundry towel towels sheets pillow pillows mattress duvet blanket curtain curtains rug sofa couch chair chairs shelf drawer lamp casserole`,
    {
      de: 'pfanne topf töpfe messer backofen mixer kochen braten backen wasserkocher spülmaschine kissen matratze decke bettwäsche handtuch sofa stuhl tisch staubsauger',
      fr: 'poêle casserole couteau four mixeur cuisson cuire bouilloire oreiller matelas couette serviette canapé chaise table aspirateur',
      es: 'sartén olla cuchillo horno batidora cocinar cocción hervidor lavavajillas almohada colchón manta toalla sofá silla mesa aspiradora',
      it: 'padella pentola coltello forno frullatore cucinare cottura bollitore lavastoviglie cuscino materasso coperta asciugamano divano sedia tavolo aspirapolvere',
      ja: 'フライパン 鍋 包丁 枕 マットレス 布団 椅子 掃除機 料理',
    },
  ],
  [
    'reading',
    `book books novel novels chapter chapters author author's authors writer paperback hardcover pages page plot fiction nonfiction literature prose narrator protagonist
    memoir biography poems poetry essays textbook bookstore`,
    {
      de: 'buch bücher roman romane kapitel autor autorin leser lesen gelesen geschichte seiten handlung',
      fr: 'livre livres roman romans chapitre auteur lecteur lecture lire lu histoire pages intrigue',
      es: 'libro libros novela capítulo autor autora lector lectura leer leído historia páginas trama',
      it: 'libro libri romanzo capitolo autore autrice lettore lettura leggere storia pagine trama',
      ja: '本 小説 著者 読み 読む 物語 作者',
    },
  ],
  [
    'film',
    `movie movies film films dvd bluray blu-ray director actor actors actress acting scene scenes episode episodes documentary hollywood soundtrack screenplay script
    cinematography sitcom comedy thriller animation subtitles`,
    {
      de: 'film filme schauspieler regisseur folge folgen staffel szene szenen dvd',
      fr: 'film films acteur acteurs réalisateur épisode épisodes saison scène scènes dvd',
      es: 'película películas actor actores director episodio episodios escena escenas dvd',
      it: 'film attore attori regista episodio episodi scena scene dvd',
      ja: '映画 監督 俳優 シーン',
    },
  ],
  [
    'play',
    `toy toys plush figurine puzzle puzzles lego doll dolls playset boardgame dice game games gameplay gaming console xbox playstation nintendo multiplayer`,
    {
      de: 'spielzeug spiel spiele puppe konsole puzzle',
      fr: 'jouet jouets jeu jeux poupée console puzzle',
      es: 'juguete juguetes juego juegos muñeca consola puzle',
      it: 'giocattolo giocattoli gioco giochi bambola console puzzle',
      ja: 'おもちゃ ゲーム 遊び',
    },
  ],
  [
    'work',
    `drill drills screwdriver wrench bolts screws screw sander hammer pliers torque tires tire brake brakes engine windshield wiper wipers hose nozzle seeds soil plants lawn
    mower trimmer chainsaw trap traps rodent rodents mice rats weeds weed sprinkler fertilizer gardening rake shovel bait bumper headlight headlights dashboard sandpaper caulk faucet valve vis`,
    {
      de: 'werkzeug bohrer schrauben akkuschrauber säge rasenmäher reifen bremsen motor schlauch garten',
      fr: 'outil perceuse vis tournevis scie tondeuse pneus freins moteur tuyau jardin',
      es: 'herramienta taladro tornillos destornillador sierra cortacésped neumáticos frenos motor manguera jardín',
      it: 'attrezzo trapano viti cacciavite sega tosaerba gomme freni motore giardino',
      ja: '工具 ドリル ネジ タイヤ エンジン',
    },
  ],
  [
    'pets',
    `puppy kitten kittens litter leash kibble treats aquarium hamster vet fleas paws`,
    {
      de: 'hund hunde katze katzen futter leckerli leine',
      fr: 'chien chiens chat chats croquettes laisse',
      es: 'perro perros gato gatos pienso correa',
      it: 'cane cani gatto gatti crocchette guinzaglio',
      ja: '猫 犬 ペット',
    },
  ],
  [
    'baby',
    `diaper diapers stroller crib pacifier nipple nipples infant newborn breastfeeding carseat bib`,
    {
      de: 'windeln kinderwagen schnuller säugling',
      fr: 'couches poussette tétine nourrisson',
      es: 'pañales cochecito chupete',
      it: 'pannolini passeggino ciuccio',
      ja: 'おむつ ベビーカー',
    },
  ],
  [
    'health',
    `vitamin vitamins supplement supplements capsule capsules pills pill dosage protein whey probiotic melatonin digestion joints arthritis thermometer bandage brace`,
    {
      de: 'kapseln tabletten nahrungsergänzung vitamine protein einnahme',
      fr: 'gélules comprimés complément vitamines protéines',
      es: 'cápsulas pastillas suplemento vitaminas proteína',
      it: 'capsule compresse integratore vitamine proteine',
      ja: 'サプリ 錠剤 ビタミン',
    },
  ],
  [
    'travel',
    `hotel hotels hostel rooms reception receptionist lobby breakfast check-in checkin beds minibar concierge`,
    {
      de: 'hotel zimmer frühstück rezeption lobby bett betten',
      fr: 'hôtel chambre chambres petit-déjeuner réception lit lits',
      es: 'hotel habitación habitaciones desayuno recepción cama camas',
      it: 'hotel albergo camera camere colazione reception',
      ja: 'ホテル 部屋 朝食',
    },
  ],
] as const

const RELATED: readonly (readonly [Topic, Topic])[] = [
  ['kitchen', 'food'],
  ['kitchen', 'travel'],
  ['care', 'travel'],
  ['food', 'travel'],
  ['food', 'care'],
  ['food', 'health'],
  ['food', 'pets'],
  ['food', 'baby'],
  ['care', 'health'],
  ['care', 'baby'],
  ['electronics', 'film'],
  ['electronics', 'play'],
  ['electronics', 'reading'],
  ['film', 'reading'],
  ['film', 'play'],
  ['play', 'reading'],
  ['play', 'baby'],
  ['wear', 'baby'],
  ['wear', 'health'],
  ['work', 'kitchen'],
]

const TOPIC_OF: ReadonlyMap<string, ReadonlyMap<string, Topic>> = new Map([
  ['en', unambiguous(TOPIC_WORDS.map(([topic, english]) => [topic, english]))],
  ...(['de', 'fr', 'es', 'it', 'ja'] as const).map(
    (language) => [language, unambiguous(TOPIC_WORDS.map(([topic, , others]) => [topic, others[language]]))] as const,
  ),
])

function unambiguous(lists: readonly (readonly [Topic, string])[]): ReadonlyMap<string, Topic> {
  const found = new Map<string, Topic | null>()
  for (const [topic, list] of lists) {
    for (const word of list.split(/\s+/u)) found.set(word, found.has(word) && found.get(word) !== topic ? null : topic)
  }
  return new Map([...found].flatMap(([word, topic]) => (topic === null ? [] : [[word, topic] as const])))
}
