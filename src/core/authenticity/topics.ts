/** What a product can be, coarsely: topics so wide that one product seldom belongs to two. */
export type Topic = (typeof TOPIC_WORDS)[number][0]

/** The topic that a word (as `words` gives it) tells, or `null`: most words tell none. */
export function topicOf(word: string): Topic | null {
  return TOPIC_OF.get(word) ?? null
}

/**
 * Words for the thing itself and what it is judged by, never for where it is used: "gym", "car", "phone" or "gift" tell nothing about what was bought.
 * A word that two topics share is left out of both.
 */
const TOPIC_WORDS = [
  [
    'electronics',
    `earphone earphones earbud earbuds headphone headphones headset headsets earpiece earpieces bass treble mids vocals audio bluetooth mic microphone speaker speakers subwoofer
    amplifier stereo volume connectivity disconnects disconnecting disconnected pairing paired latency noise cancellation cancelling canceling battery batteries charger charging recharge usb hdmi aux
    adapter router modem firmware software driver drivers laptop desktop keyboard mouse monitor printer ink toner scanner cartridge pixel pixels resolution megapixel lens
    lenses tripod camera cameras camcorder webcam gps antenna fm radio mp3 ipod playlist cd cds tuner receiver remote tv television screen touchscreen tablet ebook kindle ram gb
    ssd sd processor cpu gpu app apps wifi wireless sound sounds wires cable cables cord jack plug earplug earplugs buds alexa bt sync wi-fi music songs
    kopfhörer akku lautsprecher ladegerät ladekabel bildschirm klang écouteurs casque batterie écran chargeur enceinte auriculares batería pantalla cargador altavoz cuffie schermo caricatore
    イヤホン ヘッドホン 音質 充電 バッテリー`,
  ],
  [
    'care',
    `soap soaps shampoo shampoos conditioner lotion lotions moisturizer moisturizing moisturizes moisturize moisturiser lather lathers lathering suds skin scalp dandruff frizz frizzy hair curls
    hairspray mousse razor razors shave shaving aftershave cologne perfume fragrance fragrances scent scents scented fragrant lavender floral citrus verbena musk deodorant antiperspirant
    toothpaste toothbrush mouthwash floss flossing plaque gums teeth brushing lipstick mascara lashes eyeliner foundation concealer nail nails manicure serum acne pimples
    wrinkles exfoliating exfoliate facewash cleanser toner shea exfoliates bodywash shower bath bathing rinse rinses greasy residue itchy eczema complexion sunscreen spf makeup
    seife duschgel haut haare duft zahnpasta creme savon shampooing peau cheveux parfum crème jabón champú piel cabello crema perfume sapone pelle capelli profumo シャンプー 肌 髪 香り`,
  ],
  [
    'wear',
    `shoe shoes sneaker sneakers boot boots sandal sandals slipper slippers heel heels insole insoles soles toe toes arch arches feet foot ankle ankles laces footwear nike nikes adidas
    sock socks pants jeans trousers leggings shorts shirt shirts tshirt blouse sweater hoodie jacket dress dresses skirt bra bras underwear fabric cotton polyester wool sleeve sleeves waist hips
    inseam zipper hem stitching bracelet necklace rings earring earrings pendant jewelry jewellery handbag purse wallet backpack hat gloves scarf belt outfit
    runner wider roomy schuhe schuh größe hose hemd kleid stoff jacke chaussures chaussure pantalon chemise robe tissu taille zapatos zapatillas pantalones camisa vestido talla tela
    scarpe pantaloni camicia vestito taglia 靴 サイズ 服`,
  ],
  [
    'food',
    `taste tastes tasted tasting tasty flavor flavors flavour flavours flavored delicious yummy bitter salty spicy snack snacks tea teas coffee espresso chocolate cocoa cookie cookies
    candy chips crackers cereal oatmeal pasta noodles sauce spice spices ghee butter honey sugar milk dairy cheese nuts almonds juice beverage recipe ingredients gluten vegan
    organic calories stale expiry geschmack lecker schmeckt goût délicieux sabor delicioso sapore gusto buonissimo 味 美味しい`,
  ],
  [
    'kitchen',
    `pan pans pot pots skillet cookware nonstick oven toaster blender mixer dough grinder knife knives blade blades spatula whisk kettle carafe dishwasher microwave cooker cooking cook cooked
    baking bake simmer boil boiling stainless utensils cutlery plates bowls saucepan griddle grill freezer fridge refrigerator vacuum vacuuming carpet mop detergent laundry towel towels
    sheets pillow pillows mattress duvet blanket curtain curtains rug sofa couch chair chairs shelf drawer lamp pfanne topf messer kissen matratze poêle casserole couteau oreiller matelas
    sartén olla cuchillo almohada colchón padella pentola coltello cuscino materasso フライパン 鍋 枕`,
  ],
  [
    'reading',
    `book books novel novels chapter chapters author author's authors writer paperback hardcover pages page plot fiction nonfiction literature prose narrator protagonist
    memoir biography poems poetry essays textbook bookstore buch roman kapitel autor livre roman chapitre auteur libro capítulo novela autore capitolo romanzo 本 小説 著者`,
  ],
  [
    'film',
    `movie movies film films dvd bluray blu-ray director actor actors actress acting scene scenes episode episodes documentary hollywood soundtrack screenplay script cinematography sitcom
    comedy thriller animation subtitles schauspieler regisseur réalisateur película actores regista attori 映画`,
  ],
  [
    'play',
    `toy toys puzzle puzzles lego doll dolls playset boardgame dice game games gameplay gaming console xbox playstation nintendo multiplayer
    spielzeug spiel jouet jouets juguete juguetes giocattolo giocattoli おもちゃ ゲーム`,
  ],
  [
    'work',
    `drill drills screwdriver wrench bolts screws screw sander hammer pliers torque tires tire brake brakes engine windshield wiper wipers hose nozzle seeds soil plants
    lawn mower trimmer chainsaw sandpaper caulk faucet valve werkzeug bohrer schrauben perceuse vis taladro tornillos trapano viti`,
  ],
  [
    'pets',
    `puppy kitten kittens litter leash kibble treats aquarium hamster vet fleas paws hund katze futter chien chat perro gato gatto 猫 犬`,
  ],
  [
    'baby',
    `diaper diapers stroller crib pacifier nipple nipples infant newborn breastfeeding carseat bib windeln kinderwagen couches poussette pañales cochecito pannolini passeggino`,
  ],
  [
    'health',
    `vitamin vitamins supplement supplements capsule capsules pills pill dosage protein whey probiotic melatonin digestion joints arthritis thermometer bandage brace
    kapseln nahrungsergänzung gélules suplemento cápsulas integratore`,
  ],
  [
    'travel',
    `hotel hotels hostel rooms reception receptionist lobby breakfast check-in checkin beds minibar concierge zimmer frühstück chambre petit-déjeuner
    habitación desayuno colazione ホテル 部屋 朝食`,
  ],
] as const

const TOPIC_OF: ReadonlyMap<string, Topic> = unambiguous()

function unambiguous(): ReadonlyMap<string, Topic> {
  const found = new Map<string, Topic | null>()
  for (const [topic, list] of TOPIC_WORDS) {
    for (const word of list.split(/\s+/u)) found.set(word, found.has(word) && found.get(word) !== topic ? null : topic)
  }
  return new Map([...found].flatMap(([word, topic]) => (topic === null ? [] : [[word, topic] as const])))
}
