import type { LanguageData } from '../../src/core/opinions/language-data.ts'

/** What opinion mining knows of Dutch; our own work. */
export const DUTCH: LanguageData = {
  code: 'nl',
  endings: ['en', 'e', 's'],
  whole: 'slechts stuks stuurs zaken zaak banden waarde gebruiken gebruik wachten waard',
  compounds: true,
  alone: 'geld kaart draad leer plot ober maat stof band vak zak riem bas standaard vis gebruik eten klep motor regen retour',
  negatesBackwards: false,
  aspects: {
    quality: {
      names: 'kwaliteit, afwerking, bouwkwaliteit, productkwaliteit, materiaalkwaliteit',
      good: 'goede kwaliteit, uitstekende kwaliteit, topkwaliteit, stevig, degelijk, solide, goed afgewerkt, robuust, mooi afgewerkt, hoogwaardig, van goede kwaliteit, kwaliteit is goed, kwaliteit is prima, hoge kwaliteit, prima kwaliteit, degelijke kwaliteit, goed gemaakt, mooi gemaakt, stevige kwaliteit, goed gebouwd, solide gebouwd, stevig gebouwd, voelt stevig, voelt degelijk, voelt solide, ziet er degelijk uit',
      bad: 'slechte kwaliteit, matige kwaliteit, inferieur, slecht afgewerkt, goedkoop plastic, rommel, troep, defect, kapot geleverd, broos, waardeloze kwaliteit, voelt goedkoop, goedkoop aan, goedkoop materiaal, goedkope kwaliteit, slecht gemaakt, kwaliteit valt tegen, kwaliteit is slecht, lage kwaliteit, slechte afwerking, mindere kwaliteit, niet stevig, kwetsbaar, rammelt, fragiel',
    },
    durability: {
      names: 'duurzaamheid, levensduur',
      good: 'duurzaam, gaat lang mee, onverwoestbaar, slijtvast, gaat al jaren mee, nog steeds als nieuw, doet het nog steeds',
      bad: 'kapot, kapot gegaan, kapot gaat, gebroken, afgebroken, gescheurd, stuk, begaf het, laat los, losgelaten, verroest, roest, versleten, ging stuk, ging kapot, gaat kapot, snel kapot, na een maand kapot, kapot na, brak af, viel uit elkaar, valt uit elkaar, doorgebroken, losgeraakt, breekt af, begeeft het, gaf de geest, heeft het begeven',
    },
    material: {
      names: 'materiaal, stof, leer, kunststof, katoen, metaal',
      bad: 'dunne stof, dun materiaal',
    },
    stitching: {
      names: 'naad, naden, stiksel, stiksels',
    },
    comfort: {
      names: 'comfort, draagcomfort, zitcomfort',
      good: 'comfortabel, zit lekker, zitten lekker, lekker zacht, zit heerlijk, ergonomisch, lekker zitten, zit comfortabel, erg comfortabel, heel comfortabel, zeer comfortabel, draagt lekker, lekker te dragen, draagt comfortabel, zitten heerlijk, ligt lekker, comfortabele',
      bad: 'oncomfortabel, doet pijn, knelt, schuurt, zit niet lekker, pijnlijk, knellen, niet comfortabel, zit ongemakkelijk, zitten niet lekker, ongemakkelijk',
    },
    fit: {
      names: 'pasvorm, maatvoering, de maat, maten',
      good: 'past perfect, past goed, zit perfect, zit goed, valt goed, past precies, passen perfect, past precies goed, past uitstekend, past mooi, past prima, passen goed, passen precies, passen prima, goede pasvorm, perfecte pasvorm, valt normaal, maat klopt, valt op maat',
      bad: 'valt klein, valt groot, te strak, te wijd, past niet, passen niet, vallen klein, zakt af, valt te klein, valt erg klein, valt kleiner, valt groter, valt te groot, vallen groot, maat klopt niet, maat te klein, past helaas niet, past niet goed, zit te strak, te nauw, veel te groot, veel te klein',
    },
    size: {
      names: 'formaat, afmeting, afmetingen, grootte',
      good: 'compact, handzaam, mooi formaat, perfecte maat, goede maat, goed formaat, handig formaat, perfect formaat, neemt weinig ruimte in, past overal',
      bad: 'lomp, piepklein, neemt veel ruimte in, te lomp, te groot en, te klein, te groot',
    },
    looks: {
      names: 'uiterlijk, design, ontwerp, vormgeving, uitstraling',
      good: 'mooi, stijlvol, elegant, prachtig, ziet er mooi uit, ziet er goed uit, fraai, schitterend, ziet er strak uit, heel mooi, erg mooi, super mooi, ziet er leuk uit, ziet er prachtig uit, ziet er geweldig uit, ziet er netjes uit, ziet er stijlvol uit, staat mooi, staat leuk, mooi design, mooi ontwerp, strak design, prachtig design, schattig',
      bad: 'lelijk, ouderwets, ziet er goedkoop uit, ziet er niet uit, niet mooi, lelijke',
    },
    color: {
      names: 'kleur, kleuren',
      bad: 'verkleurd, verkeerde kleur, geeft af, andere kleur, kleur klopt niet, kleur wijkt af',
      good: 'mooie kleur, mooie kleuren, kleur klopt',
    },
    price: {
      names:
        'prijs, prijzen, prijs kwaliteit, prijs kwaliteitverhouding, prijs kwaliteitsverhouding, geld, prijs kwaliteit verhouding, kwaliteitverhouding, kwaliteitsverhouding, waarde voor je geld',
      good: 'goedkoop, betaalbaar, goede prijs, koopje, niet duur, voordelig, goede prijs kwaliteit, schappelijk, redelijke prijs, zijn geld waard, scherpe prijs, mooie prijs, lage prijs, prima prijs, leuke prijs, goedkope, voor deze prijs prima, de prijs waard, elke cent waard, waar voor je geld, uitstekende prijs, geweldige prijs, het geld waard, zijn prijs waard, geld dubbel waard',
      bad: 'duur, te duur, prijzig, weggegooid geld, zonde van het geld, zonde van je geld, aan de prijs, pittige prijs, overpriced, hoge prijs, prijs te hoog, veel te duur, erg duur, vrij duur, behoorlijk duur, niet waard, het geld niet waard, de prijs niet waard, geldverspilling',
    },
    delivery: {
      names: 'levering, verzending, bezorging, levertijd, bezorger, leveringstijd, bezorgdienst, postbezorger',
      good: 'snelle levering, snel geleverd, op tijd, netjes geleverd, snel in huis, snelle bezorging, snel bezorgd, snelle verzending, snel verzonden, zeer snelle levering, super snelle levering, snel binnen, snel ontvangen, volgende dag in huis, volgende dag geleverd, dag later in huis, op tijd geleverd, op tijd bezorgd, vlotte levering, netjes bezorgd, levering was snel, levering was vlot, sneller dan verwacht, eerder dan verwacht',
      bad: 'nooit ontvangen, te laat, niet geleverd, beschadigd geleverd, nooit aangekomen, laat geleverd, lange levertijd, levering duurde, duurde weken, duurde te lang, nog steeds niet ontvangen, niet ontvangen, kapot aangekomen, beschadigd aangekomen, kapot geleverd, lange wachttijd, vertraging',
    },
    packaging: {
      names: 'verpakking, verpakt, doos, pakket, pakketje',
      good: 'goed verpakt, netjes verpakt, zeer goed verpakt, prima verpakt, stevig verpakt, netjes ingepakt, goed ingepakt, mooi verpakt, goed beschermd verpakt, keurig verpakt',
      bad: 'slecht verpakt, beschadigde doos, verpakking beschadigd, doos beschadigd, doos was beschadigd, beschadigde verpakking, slecht ingepakt, verpakking kapot, verpakking was open',
    },
    'customer service': {
      names:
        'klantenservice, service, verkoper, garantie, personeel, ober, gastvrijheid, bediening, klantendienst, helpdesk, terugbetaling, ondersteuning',
      good: 'vriendelijk, behulpzaam, klantvriendelijk, attent, gastvrij, vriendelijke bediening, voorkomend, hartelijk, snelle reactie, reageert snel, reageerde snel, goede service, goede verkoper, geweldige verkoper, vriendelijk geholpen, goed geholpen, snel geholpen',
      bad: 'onvriendelijk, geen reactie, onbeschoft, ongeïnteresseerd, arrogant, klantonvriendelijk, nors, slechte service, slechte klantenservice, reageren niet, reageerde niet, weigert, geen antwoord, verkoper reageert niet, reageert niet op',
    },
    battery: {
      names:
        'batterij, accu, batterijduur, accuduur, batterijen, oplader, oplaadtijd, laadtijd, levensduur van de batterij, batterijlevensduur, accuprestaties, oplaadsnelheid, snelladen, oplaadkabel, opladen gaat',
      good: 'gaat de hele dag mee, laadt snel op, snel opgeladen, snel vol, gaat lang mee met, gaat dagen mee, accu gaat lang mee, batterij gaat lang mee, lange batterijduur, lange accuduur',
      bad: 'snel leeg, laadt niet, batterij leeg, accu leeg, loopt snel leeg, loopt leeg, laadt niet op, laadt niet meer op, laadt niet meer, batterij loopt leeg, accu loopt leeg, houdt geen lading, gaat niet lang mee',
    },
    sound: {
      names: 'geluid, geluidskwaliteit, speaker, speakers, volume, klank, audio, de bas, bassen, luidspreker, luidsprekers, sprekers',
      good: 'helder geluid, goed geluid, mooi geluid, geweldig geluid, uitstekend geluid, prima geluid, klinkt goed, klinkt geweldig, klinkt prima, klinkt mooi',
      bad: 'vervormd, blikkerig, slecht geluid, klinkt slecht, klinkt blikkerig, te zacht geluid, geluid te zacht, geen geluid, ruis, kraakt',
    },
    noise: {
      names: 'lawaai, geluidsniveau, herrie, geluidsoverlast',
      good: 'stil, fluisterstil, geruisloos, heel stil, erg stil, maakt weinig geluid, maakt geen geluid, nauwelijks te horen',
      bad: 'lawaaiig, luidruchtig, piept, maakt veel lawaai, te luid, rumoerig, veel herrie, maakt lawaai, veel lawaai, te veel lawaai, maakt veel geluid, erg luid, hard geluid, irritant geluid',
    },
    connection: {
      names: 'verbinding, bluetooth, wifi, bereik, usb, aansluiting, ontvangst van signaal, internet, verbindingen, netwerk',
      good: 'makkelijk te verbinden, direct verbonden, maakt snel verbinding, verbindt snel, goede verbinding, stabiele verbinding, makkelijk te koppelen, snel verbonden, goed bereik',
      bad: 'valt weg, maakt geen verbinding, geen verbinding, verbreekt, verbinding valt weg, verbinding verbreekt, slechte verbinding, geen bereik, slecht bereik, slechte ontvangst, verbreekt steeds, verliest verbinding',
    },
    picture: {
      names: 'beeld, scherm, beeldscherm, resolutie, beeldkwaliteit, helderheid, display, schermkwaliteit',
      good: 'scherp beeld, haarscherp, mooi beeld, goed beeld, mooi scherm, helder scherm, groot scherm, prachtig scherm, goed scherm, goed leesbaar',
      bad: 'wazig, onscherp, te donker, slecht beeld, beeld slecht, scherm kapot, scherm gebarsten, flikkert, slecht leesbaar, pixels',
    },
    camera: {
      names: "camera, foto’s, fotokwaliteit, zoom, foto's, selfies, camerakwaliteit, video’s, beelden",
      good: "maakt goede foto's, maakt mooie foto's, maakt geweldige foto's, mooie foto's, goede foto's, scherpe foto's",
      bad: "slechte foto's, wazige foto's",
    },
    software: {
      names: 'software, app, update, menu, besturingssysteem, apps, interface, android, windows',
      bad: 'loopt vast, crasht, bugs, hangt vast, blijft hangen, hangt steeds, crasht steeds, vastlopen, vol bugs, bloatware',
    },
    features: {
      names: 'functie, functies, mogelijkheden, instellingen, opties, specificaties, kenmerken, extra’s',
      good: 'veelzijdig, veel functies, veel mogelijkheden',
    },
    controls: {
      names:
        'knop, knoppen, toets, toetsen, toetsenbord, touchpad, touchscreen, trackpad, vingerafdrukscanner, vingerafdruklezer, vingerafdruksensor, gezichtsherkenning',
      good: 'reageert goed, reageert direct',
      bad: 'reageert traag, reageert slecht, reageert niet goed',
    },
    'ease of use': {
      names: 'gebruiksgemak, gebruiksvriendelijkheid, bedieningsgemak',
      good: 'makkelijk in gebruik, gemakkelijk in gebruik, gebruiksvriendelijk, handig, eenvoudig in gebruik, praktisch, makkelijk te gebruiken, intuïtief, makkelijk te bedienen, eenvoudig te gebruiken, eenvoudig te bedienen, gemakkelijk te bedienen, makkelijk te hanteren, heel handig, erg handig, super handig, zeer handig, simpel in gebruik, gebruiksvriendelijke',
      bad: 'ingewikkeld, onhandig, omslachtig, niet handig, moeilijk te gebruiken, lastig te gebruiken, lastig in gebruik, niet gebruiksvriendelijk, niet praktisch, moeilijk te bedienen',
    },
    setup: {
      names: 'montage, installatie, montering',
      good: 'makkelijk te installeren, makkelijk in elkaar, makkelijk te monteren, eenvoudig te installeren, makkelijk op te zetten, gemakkelijk te installeren, makkelijk in te stellen, eenvoudig in te stellen, gemakkelijk in te stellen, eenvoudig op te zetten, eenvoudig te monteren, snel gemonteerd, zo gemonteerd, makkelijk te bevestigen, snel in elkaar, zo in elkaar, makkelijk in elkaar te zetten, eenvoudig in elkaar te zetten, makkelijk aan te sluiten',
      bad: 'moeilijk te monteren, lastig in elkaar, moeilijk te installeren, lastig te monteren, lastig te installeren, moeilijk in elkaar te zetten',
    },
    instructions: {
      names: 'handleiding, gebruiksaanwijzing, instructies',
      bad: 'geen handleiding, onduidelijke handleiding, handleiding onduidelijk, handleiding ontbreekt, slechte handleiding, handleiding is onduidelijk',
      good: 'duidelijke handleiding, duidelijke instructies, duidelijke uitleg',
    },
    cleaning: {
      names: 'schoonmaken, wasmachine, vaatwasser',
      good: 'makkelijk schoon te maken, makkelijk schoon, makkelijk te reinigen, eenvoudig schoon te maken, makkelijk te wassen, makkelijk te poetsen, gemakkelijk schoon te maken',
      bad: 'gekrompen, krimpt, moeilijk schoon te maken, moeilijk te reinigen, lastig schoon te maken, lastig te reinigen',
    },
    'cleaning power': {
      names: 'zuigkracht, zuigvermogen',
      good: 'zuigt goed, zuigt goed op, goede zuigkracht',
      bad: 'zuigt slecht, zuigt niet goed, weinig zuigkracht',
    },
    power: {
      names: 'vermogen, motor, kracht',
      good: 'krachtig, genoeg vermogen, veel kracht',
      bad: 'te zwak, zwak, te weinig vermogen, weinig kracht',
    },
    performance: {
      names: 'prestaties, werking, werkt, functioneert',
      good: 'werkt perfect, werkt goed, werkt prima, doet wat het moet doen, werkt uitstekend, doet zijn werk, doet het goed, werkt super, functioneert goed, werkt geweldig, werkt heel goed, werkt erg goed, werkt zeer goed, werkt naar behoren, werkt fantastisch, werkt feilloos, werkt zonder problemen, werkt soepel, werken goed, werken prima, werken perfect, functioneert prima, functioneert uitstekend, doet het prima, doet het perfect, doet het uitstekend, betrouwbaar, goede prestaties, uitstekende prestaties',
      bad: 'werkt niet, werkte niet, doet het niet, onbruikbaar, werken niet, werkt niet meer, werkt niet goed, werkt slecht, werkt helaas niet, werkt nauwelijks, doet het niet meer, doet niets, gaat niet aan, valt uit, valt steeds uit, schakelt uit, gaat vanzelf uit, start niet op, onbetrouwbaar',
    },
    speed: {
      names: 'snelheid, processor, reactiesnelheid',
      good: 'supersnel, vlot, heel snel, snel en soepel, erg snel, bliksemsnel, razendsnel',
      bad: 'traag, langzaam, heel traag, erg traag, te traag, heel langzaam, hapert',
    },
    weight: {
      names: 'gewicht',
      good: 'licht van gewicht, lichtgewicht, lekker licht, licht gewicht, erg licht, heel licht, weegt weinig, niet te zwaar',
      bad: 'zwaar, te zwaar, erg zwaar, vrij zwaar, behoorlijk zwaar, best zwaar',
    },
    cable: {
      names: 'kabel, snoer, draad',
      bad: 'te korte kabel, kabel te kort, snoer te kort',
    },
    handle: {
      names: 'handvat, handgreep, hengsel',
    },
    strap: {
      names: 'schouderband, bandje, de band, polsband, horlogeband, schouderriem, de riem',
    },
    zipper: {
      names: 'rits, ritsen',
    },
    closure: {
      names: 'sluiting, deksel, klep, klittenband, magneet',
    },
    pockets: {
      names: 'vakken, zakken, vakjes, vakje, binnenzak, zijvak',
    },
    space: {
      names: 'ruimte, opbergruimte',
      good: 'ruim, veel ruimte, ruimte genoeg, past veel in, ruim genoeg, voldoende ruimte',
      bad: 'weinig ruimte, te weinig ruimte, past weinig in, te klein van binnen',
    },
    protection: {
      names: 'bescherming',
      good: 'beschermt goed, goed beschermd, beschermt prima, beschermt perfect, goede bescherming, biedt goede bescherming',
      bad: 'krassen, bekrast, kras, geen bescherming, beschermt niet, krassen op, snel krassen',
    },
    'water resistance': {
      names: 'regen',
      good: 'waterdicht',
      bad: 'niet waterdicht, doorweekt',
    },
    leaks: {
      names: 'afdichting',
      bad: 'lekt, lek, lekken, lekkage, druppelt, lekt aan, begon te lekken',
      good: 'lekt niet, lekvrij',
    },
    warmth: {
      names: 'warmte',
      good: 'warm, lekker warm, houdt warm, houdt goed warm, blijft warm, blijft lang warm',
      bad: 'niet warm, houdt niet warm',
    },
    heat: {
      names: 'temperatuur, hitte',
      bad: 'oververhit, wordt heet, te heet, wordt erg warm, wordt warm, wordt heel warm, wordt erg heet, wordt snel warm, oververhitting, heel heet',
      good: 'blijft koel',
    },
    smell: {
      names: 'geur, reuk, geuren',
      good: 'ruikt lekker, heerlijke geur, ruikt heerlijk, ruikt goed, ruikt fris, ruikt geweldig, ruikt erg lekker, lekkere geur, fijne geur, frisse geur',
      bad: 'stinkt, chemische geur, vieze geur, ruikt vies, stank, ruikt niet lekker, ruikt chemisch, ruikt sterk, ruikt muf, sterke geur, muffe lucht, vieze lucht, stinkt naar, vreselijke geur',
    },
    taste: {
      names: 'smaak, eten, gerecht, gerechten, dessert, vlees, voorgerecht, hoofdgerecht, nagerecht, smaken, maaltijd, nasmaak',
      good: 'lekker, heerlijk, smaakvol, overheerlijk, verrukkelijk, smakelijk, lekker gegeten, heerlijk gegeten, heerlijke smaak, lekkere smaak, goede smaak, smaakt goed, smaakt heerlijk, smaakt lekker, smaakt geweldig, smaken goed, smaakt erg goed',
      bad: 'smakeloos, bitter, vies, te zout, niet te eten, smaakt niet, smaakt vies, smaakt slecht, smaakt vreselijk, vieze smaak, bittere nasmaak, chemische smaak, kunstmatige smaak, te zoet, geen smaak, weinig smaak, vieze nasmaak',
    },
    softness: {
      names: '',
      good: 'heerlijk zacht, lekker zacht, heel zacht, super zacht, erg zacht, zachte stof, zacht',
      bad: 'ruw, stug, te hard, kriebelt, prikt',
    },
    effectiveness: {
      names: 'effect, resultaat',
      good: 'effectief, goed resultaat, helpt goed, helpt echt, werkt echt, helpt goed tegen, goed effect, merkbaar resultaat, merk verschil',
      bad: 'geen effect, helpt niet, geen resultaat, werkt niet tegen, geen verschil, merk geen verschil, merk niets',
    },
    skin: {
      names: 'huid',
      good: 'hydrateert, trekt snel in, huid voelt zacht, zachte huid, plakt niet',
      bad: 'uitslag, allergisch, jeuk, irritatie, droge huid gekregen, irriteert, plakt op de huid',
    },
    description: {
      names: 'beschrijving, omschrijving, productomschrijving',
      good: 'zoals beschreven, zoals verwacht, zoals omschreven, conform, zoals op de foto, komt overeen met, precies zoals beschreven, precies zoals verwacht, exact zoals beschreven, klopt met de beschrijving, voldoet aan de verwachting, voldoet aan de verwachtingen, voldoet aan mijn verwachtingen, zoals afgebeeld, zoals geadverteerd, precies wat ik zocht, precies wat ik verwachtte',
      bad: 'niet zoals, komt niet overeen, misleidend, niet zoals beschreven, niet zoals verwacht, niet zoals op de foto, anders dan op de foto, verkeerd product, verkeerd artikel, verkeerd geleverd, niet origineel, voldoet niet aan, is nep, namaak',
    },
    attachments: {
      names: 'accessoires, toebehoren',
    },
    completeness: {
      names: '',
      bad: 'incompleet, er ontbreekt, er ontbrak, ontbreekt een, ontbrak een, er ontbreken, onderdeel ontbreekt, onderdelen ontbreken, schroeven ontbreken',
    },
    stability: {
      names: 'stabiliteit',
      good: 'stabiel, staat stevig, staat stabiel, stevig staan, zeer stabiel',
      bad: 'wankel, wiebelt, instabiel, niet stabiel, staat wankel, wiebelig',
    },
    story: {
      names: 'verhaal, personages, schrijfstijl, plot, schrijver',
      good: 'spannend, meeslepend',
      bad: 'langdradig, voorspelbaar, saai',
    },
    gift: {
      names:
        'als cadeau, cadeau voor, leuk cadeau, mooi cadeau, leuk cadeautje, cadeautje voor, perfect cadeau, om cadeau te geven, verjaardagscadeau',
    },
    memory: {
      names: 'geheugen, ram, opslag, opslagruimte, harde schijf, werkgeheugen, intern geheugen, opslagcapaciteit, geheugenkaart, ssd',
      good: 'veel geheugen, veel opslag',
      bad: 'weinig geheugen, weinig opslag, te weinig geheugen',
    },
    microphone: {
      names: 'microfoon, micro',
    },
    'remote control': {
      names: 'afstandsbediening',
    },
    compatibility: {
      names: 'compatibiliteit',
      good: 'compatibel met, compatibel',
      bad: 'niet compatibel, niet geschikt voor, werkt niet met',
    },
    sole: {
      names: 'zool, zolen',
    },
    filter: {
      names: 'filter, filters',
    },
    hose: {
      names: 'slang',
    },
    brush: {
      names: 'borstel, borstels',
    },
    grip: {
      names: 'grip',
      good: 'ligt goed in de hand, goede grip, antislip, glijdt niet',
      bad: 'te glad, glijdt weg',
    },
    support: {
      names: '',
      good: 'goede ondersteuning, geeft goede steun',
      bad: 'geen steun, te weinig steun',
    },
    breathability: {
      names: '',
      good: 'ademend, ademt goed',
      bad: 'ademt niet',
    },
    thinness: {
      names: '',
      bad: 'te dun, erg dun, heel dun, flinterdun',
    },
    portability: {
      names: '',
      good: 'makkelijk mee te nemen, gemakkelijk mee te nemen, makkelijk te vervoeren',
    },
    safety: {
      names: 'veiligheid',
    },
    ingredients: {
      names: 'ingrediënten, samenstelling',
    },
  },
  idioms:
    "in ieder geval, op zich, over het algemeen, aan de hand, te gebruiken, op de kaart, in de buurt, in het algemeen, draadloos, draadloze, bijvoorbeeld, afgebeeld, functioneel, functionele, plotseling, gebruikelijk, gebruikelijke, simkaart, sd kaart, micro sd, geheugenkaart kopen, schermbeschermer, screenprotector, scherm beschermer, schermbescherming, beschermfolie, op de foto, op de foto's, zie foto, zie foto's, in de keuken, voor de keuken, mijn keuken, na het eten, tijdens het eten, voor het eten, om te eten, te eten geven, uit eten, gratis cadeau, gratis cadeaus, cadeaubon, in de regen, bij regen, in prijs, in dit prijssegment, prijsklasse, hangt ervan af, hangt af van, als standaard, mijn maat, normale maat, maat kleiner, maat groter, bij de hand, in gebruik genomen, dagelijks gebruik, na gebruik, kwaliteit van leven, ondermaats, te laat gezien, uitproberen, reactie op, kwestie van smaak, naar smaak, je geld in, geld uit, geld terug, je geld terug, mijn geld terug, warme dag, warme dagen, warme zomerdag, warme zomer, warm weer",
  words: {
    '3': 'perfect uitstekend fantastisch geweldig top super heerlijk prachtig schitterend topper aanrader voortreffelijk subliem fenomenaal magnifiek ongelooflijk verrukkelijk overheerlijk uitmuntend excellent briljant wauw genieten genoten dol verliefd fabelachtig onvergetelijk zalig formidabel grandioos superlekker toplocatie topzaak hemels zeer_goed ideaal overweldigend indrukwekkend verbluffend weergaloos onovertroffen onverslaanbaar ongeëvenaard superieur meesterlijk meesterwerk onmisbaar superblij supersnel supermooi superfijn supergoed supervriendelijk superhandig superzacht fantastische geweldige uitstekende schitterende prachtige heerlijke overheerlijke voortreffelijke briljante magische parel pareltje culinair_hoogstandje hoogstandje verwennerij smulpaapje feest feestje genoot genieting zaligheid goddelijk bijzonder_goed bijzonder_lekker ronduit_lekker enthousiast verrukt verrukkelijke dolblij dolenthousiast toppers topservice topbediening toprestaurant toppie gaaf gave geniaal perfecte supergoede aangeraden',
    '2': 'goed goede prima fijn mooi leuk tevreden blij gelukkig lekker lekkere vriendelijk vriendelijke handig makkelijk gemakkelijk eenvoudig snel snelle stevig comfortabel stil zacht warm netjes schoon degelijk solide betrouwbaar betaalbaar goedkoop voordelig gezellig gezellige sfeervol sfeervolle attent behulpzaam gastvrij beleefd correct vers verse smaakvol verzorgd verzorgde origineel creatief verfijnd ruim elegant stijlvol modern beter beste best aanbevolen aanbevelen aanraden raad_aan bevalt houdt dank bedankt interessant spannend grappig nuttig bruikbaar effectief krachtig scherp helder compact handzaam veelzijdig compleet duurzaam rustig romantisch authentiek charmant aangenaam aangename vlot vlotte professioneel deskundig keurig waard waardig verrassend verrast gevarieerd royaal rijkelijk hartelijk warme leuke mooie plezier plezant tof toffe knus smullen gesmuld terugkomen genot aanwinst voordeel geslaagd perfecte toegankelijk boeiend oprecht aandacht aandachtig aanbod aangenaams aanlokkelijk aantrekkelijk aantrekkelijke aardig aardige adequaat adequate afwisselend afwisselende alert ambachtelijk ambiance apart aparte artistiek authentieke bedreven begaan behulpzame bekwaam beloning betaalbare betrouwbare bevredigend bewonderenswaardig bijzondere bijzonder blijven_komen blije boeiende boterzacht bruisend charmante comfortabele correcte creatieve culinair culinaire dankbaar dankbare deskundige deugd doordacht doeltreffend duidelijk duidelijke eerlijk eerlijke eersteklas efficiënt efficiënte elegante ervaren evenwichtig exclusief exclusieve exquis fantasievol feestelijk fijne fijner flexibel flexibele fleurig fraai fraaie fris frisse gastvrije gastvrijheid geanimeerd gebalanceerd gecharmeerd gedienstig geduldig geduldige geïnteresseerd gelukt gemakkelijke gemoedelijk gemoedelijke genereus genereuze genoeglijk geraffineerd geruisloos geslaagde gesmaakt gezelligheid gezond gezonde glimlach glimlachen goedgeluimd goedgekozen goedkope gul gulle gunstig handige harmonieus hartelijke hartverwarmend hedendaags helderheid hip hippe hoffelijk hoogwaardig hoogwaardige huiselijk huiselijke huisgemaakt huisgemaakte hulpvaardig hygiënisch idyllisch ideale inspirerend interessante intiem intieme inventief kindvriendelijk klantvriendelijk klantgericht klasse kleurrijk kleurrijke knap knappe knapperig knapperige knusse krokant krokante kwalitatief kwaliteitsvol kwaliteitsvolle lekkers lekkerste lekkerder lief lieve liefdevol loyaal luxe luxueus mals malse meegaand memorabel mooier mooiste mooist nauwkeurig nette ongecompliceerd ongedwongen ontspannen ontspannend opgewekt oprechte originele overtuigend overtuigd passie pittig_lekker plezierig plezierige pluim pluspunt praktisch praktische precies_goed prettig prettige prettiger proper propere professionele puik puike puur pure rap rappe redelijk_geprijsd respectvol riant romantische royale ruime ruimte_genoeg rustgevend rustige sappig sappige schappelijke schattig schone sfeer_goed slim slimme smaakvolle smakelijk smakelijke smeuïg smeuïge snelheid soepel soepele sober_maar spectaculair spontaan spontane sportief sterk sterke stijlvolle stipt subtiel subtiele succes succesvol sympathiek sympathieke talentvol tevredenheid tevreden_over traktatie trendy trots uitgebreid uitgebreide uitgelezen uitgesproken_lekker uitnodigend uniek unieke vakkundig vakmanschap veelbelovend veilig veilige verbazingwekkend verfijnde verfrissend verleidelijk verleidelijke verrassende verrassing verrassingen verstandig vertrouwd vertrouwen verwend verwennen verwarmend verzorging vindingrijk vlekkeloos vlekkeloze vlotjes voedzaam voldaan voldoening volwaardig voordelige voorkomend voorkomende vriendelijkheid vrolijk vrolijke warm_onthaal waardevol waardevolle waardering weldadig welkom welverdiend werkelijk_goed zachte zachtheid zekerheid zorgvuldig zorgzaam zuinig zuinige zuiver zuivere aanrader_zeker aanraders leuker leukste beter_dan best_lekker best_goed best_leuk mooi_gepresenteerd loffelijk chapeau respect smaakvolheid smaakte_heerlijk smaakte_goed smaakt_goed smaakte smaakt haarscherp schattige stevige robuuste vloeiend duurzame uitstekende onderhoudsvriendelijk geweldige feilloos moeiteloos waterdicht',
    '1': 'ok oke oké redelijk acceptabel voldoende werkt netjes degelijke billijk normaal okay schappelijk passend positief nieuw licht verantwoord behoorlijk behoorlijke prima_geregeld fatsoenlijk redelijke voldoet functioneel gebruikelijk gratis genoeg',
    '-1': 'jammer helaas duur klein luid zwaar traag matig matige middelmatig krap smal donker kort retour teruggestuurd teruggebracht wachttijd gewacht nadeel minpunt minpuntje beperkt moeilijk lastig ingewikkeld wel_wat weinig gemiddeld gewoontjes mager magere koud koude lauw lauwe droog taai druk rumoerig simpel basis prijzig overdreven karig minder mist gemis gewoon_een tegen_de_prijs langzaam langzame zware dure duurder hoge_prijs prijzige beperkte krappe smalle donkere koel koele stroef stroeve stug kaal kale kil kille afstandelijk afstandelijke onpersoonlijk onpersoonlijke onrustig lawaai lawaaierig herrie luidruchtig rumoer warrig eentonig eentonige weinig_keuze wennen terugsturen terugbrengen kleintjes minimaal minimale minieme twijfel twijfelachtig verwarrend verwarring gedoe omslachtig moeite moeizaam moeizame lastige traagheid trager ontgoocheld ontgoocheling aarzel spijtig spijtige doorsnee standaard_menu gewone middelmaat middelmatige matigjes plat platte vlak vlakke papperig papperige slap slappe week_en waterig waterige zuur zure hard_en harde taaie droge uitgedroogd vergeet opdringerig opdringerige gehaast gejaagd haastig',
    '-2': 'slecht slechte teleurgesteld teleurstellend teleurstelling teleur tegenvaller tegenvallend viel_tegen valt_tegen kapot defect stuk gebroken probleem problemen klacht klachten fout fouten lelijk vies vieze vuil oncomfortabel onvriendelijk onvriendelijke onbeschoft onbeleefd arrogant ongeïnteresseerd nutteloos onhandig wankel zwak smakeloos smaakloos bitter verbrand aangebrand rauw zout vet vettig saai vervelend irritant ontevreden boos ergernis onacceptabel vermijden afrader afgeraden onbruikbaar lek lekt kraakt stinkt nep vals leugen jammerlijk pijn onverzorgd ongezellig sfeerloos chaotisch chaos vergeten genegeerd onprofessioneel overschat overprijsd schandalig zonde ontbreekt beschadigd versleten verouderd onduidelijk onverstaanbaar inferieur waardeloos spijt mislukt flauw flauwe opgewarmd ondermaats nors bot haar_in tergend lomp aanmatigend achterlijk afgebroken afgekeurd afgelikt afgesnauwd afgescheept afgezet afzetterij afknapper afknappen afkeer agressief akelig angstaanjagend armoedig armzalig asociaal baalde baal balen bedenkelijk bedenkelijke bedonderd bedorven bedrogen beledigd beledigend belabberd beneden_peil benauwd beschamend bevroren bezwaar blunder boosheid branderig breekt brak broos chagrijnig chagrijnige dieptreurig dom domme doods dood doorweekt dreunend droevig droevige eng ergeren ergerde ergerlijk ergernissen ergste erger faalt falen faalde flets flop foute foutief frustratie frustrerend frustrerende futloos gammel gebrek gebrekkig gebrekkige geen_zin geërgerd gefrustreerd gekrast geklaagd geluidsoverlast gemor gescheurde geschrokken geïrriteerd geldklopperij gevaar gevaarlijk gierig glad_en goor gore grauw griezelig grof grove haat haatte hard_gekookt hapert haperen herriemakers hinder hinderlijk hinderlijke hooghartig huilen ijskoud ijskoude inadequaat incapabel incompetent incompleet inefficiënt irritante irriteert jammerde kaalslag kattig klaag klagen klaagde klungelig knoeien knoeiboel kotsen krakkemikkig kras krassen kwaad kwalijk kapotte kwijt laks lakse lamlendig langdradig lauwwarm lauwwarme lege_belofte lekkage lekken leugens liegen loopt_vast lusteloos mankement mankementen mager_stukje mensonwaardig mindere minderwaardig minderwaardige mis misleid misleidend misleidende mislukking misselijk misser missers misverstand moeilijke mopperen muf muffe nadelen nalatig narrig nauwelijks_smaak negatief negatieve nerveus nonchalant nonchalante oké_maar olieachtig onaangenaam onaangename onaanvaardbaar onacceptabele onaf onattent onbehouwen onbehulpzaam onbekwaam onbenullig onbeschofte onbetrouwbaar onbevredigend onbruikbare ondeskundig ondoordacht onduidelijke onervaren onfatsoenlijk onfris onfrisse ongaar ongastvrij ongedierte ongeduldig ongeïnspireerd ongelukkig ongemak ongemakkelijk ongemanierd ongeschikt ongezond onhandige onhygiënisch onjuist onkunde onkundig onlogisch onnodig onnozel onpraktisch onprofessionele onrijp onsmakelijk onsmakelijke onstabiel ontbreken ontbrak ontbraken ontevredenheid ontgoochelend ontgoochelde ontluisterend onveilig onverantwoord onverschillig onverschillige onverteerbaar onvolledig onvoldoende onwaar onwaarschijnlijk_slecht onwetend onwil onwillig onzin oplichter oplichterij opgelicht opgeblazen opzeggen oud_en ouderwetse overbodig overgaar overgare overgeslagen overgeven overkookt overlast overspannen overvol overvolle overschreeuwen pech pijnlijk pijnlijke pover povere protserig rammelt rampzalig ranzig ranzige rot rotte ruïneert ruzie saaie schaamte schade schaars schamel schamele scheef scheef_gezicht scheur scheurt schimmel schrale schraal schreeuwen schrik slap_aftreksel slecht_geregeld slechter slordig slordige smaakloze smaakten_niet smakeloze smerigste sneu snauw snauwde snauwen snauwerig snob snobistisch stankoverlast stank stoffig stom stomme stijf_en storend storende storing storingen stoort stoorde stuurs stuurse te_gaar te_zout_zijn tegenstrijdig tekort tekortkoming tekortkomingen teleurgestelde teleurstellende teleurstellingen teleur_gesteld terleurgesteld tocht toeristenval tragisch treurig treurige triest trieste troosteloos uitgekookt uitgeput uitgescholden uitval valse veeleisend verbrande verbroken verdorven verdrietig verergerd vergane vergiftigd vergissing verkeerd verkeerde verknoeid verkookt verlept verlies verloren verminderd vermoeiend vermoeid verontwaardigd verouderde verpest verpesten verrot verslechterd verspild verspilling verspillen verstoord verstopt verveeld verveelde vervelende vervuild verwaarloosd verwarde verwijten verzuurd viesheid vijandig vlekken vloekt voedselvergiftiging waarschuwing waarschuwen waardeloosheid wansmaak wantrouwen weerzinwekkend wegblijven weigert weigerde weigeren wrak zeer_matig zeer_slecht ziek zielig zielloos zinloos zonder_smaak zorgelijk zuinigjes zuurpruim zwakke zwakte zwakker gebarsten bekrast gescheurd vastgelopen wiebelig kwetsbaar problematisch defecten irriteren waardeloze traag tegen_valt',
    '-3': 'vreselijk verschrikkelijk afschuwelijk waardeloos waardeloze rommel troep ramp drama dramatisch oplichting oplichters bedrog schande schandalig slechtste belachelijk nooit_meer walgelijk smerig bagger rotzooi hopeloos abominabel erbarmelijk godgeklaagd oneetbaar beneden_alle_peil afgrijselijk afgrijselijke verschrikkelijke vreselijke afschuwelijke walgelijke gruwelijk gruwel ellende ellendig ellendige catastrofe catastrofaal rampzalige dramatische schandelijk schandelijke schandaal onvoorstelbaar_slecht schofterig weggooien weggegooid prullenbak vuilnisbak vermijd wegblijven_dus nooit_weer ontoelaatbaar ongehoord onaanvaardbare waanzin klucht aanfluiting',
  },
  phrases: {
    '3': 'zeer tevreden, heel tevreden, erg tevreden, heel blij, erg blij, zeer goed, heel goed, erg goed, heel lekker, erg lekker, zeer lekker, super lekker, heel mooi, erg mooi, zeer vriendelijk, heel vriendelijk, erg vriendelijk, absoluut een aanrader, echt een aanrader, een aanrader, grote aanrader, zeker aan te raden, aan te raden, zeker aan te bevelen, raad ik aan, raad het iedereen aan, voor herhaling vatbaar, komen zeker terug, kom zeker terug, komen we terug, gaan zeker terug, we komen terug, zeker terug, niks op aan te merken, niks mis mee, niets mis mee, geen problemen, geen enkel probleem, zonder problemen, vijf sterren, 5 sterren, lekker gegeten, heerlijk gegeten, goed gegeten, beter dan verwacht, overtreft, overtrof, dik tevreden, niet te versmaden, om duimen en vingers af te likken, echt de moeite, sterk aanbevolen, zeer aanbevolen, ten zeerste aanbevolen, aanbevolen verkoper, zou ik zo weer kopen, weer kopen, opnieuw kopen, zeker opnieuw, super blij, heel erg blij, heel erg tevreden, super tevreden, meer dan tevreden, ik hou van, houd ervan, hou ervan, wat wil je nog meer, niets dan lof, boven verwachting, overtreft verwachtingen, kan niet wachten',
    '2': 'niet slecht, niet verkeerd, niet duur, zoals verwacht, zoals beschreven, zoals omschreven, doet wat het moet doen, doet zijn werk, zijn geld waard, het geld waard, waar voor je geld, goede prijs, goede kwaliteit, prijs kwaliteit, goed verpakt, snel geleverd, snelle levering, houdt warm, zit lekker, zit goed, past goed, past perfect, werkt goed, werkt prima, werkt perfect, ziet er goed uit, ziet er mooi uit, gaat lang mee, aan te raden, leuke sfeer, goed bereikbaar, fijn dat, goed dat, goede staat, in goede staat, perfecte staat, uitstekende staat, in perfecte staat, geen krassen, zonder krassen, geen klachten, niets te klagen, niks te klagen, geen spijt, stelt niet teleur, niet teleurgesteld, best goed, doet wat het belooft, doet precies wat, minder lawaai, lang mee, gaat de hele dag mee, de moeite waard, grote fan, zeker waard, gek op, is gek op, dol op, kan niet klagen, kan ik niet klagen, mag niet klagen, kan niet beter, niets op aan te merken',
    '0': 'goed koop, zo goed als, goed idee om, niet alleen, beter had, had beter, kan beter, kon beter, zou beter, beter kunnen, beter zijn, zou leuk zijn, zou fijn zijn, zou mooi zijn, had graag, lekker veel, snel leeg, snel kapot, super markt, wel wat duur, nieuw gekocht, nieuwe gekocht, warm of, zo snel mogelijk, te snel, ruim een, ruim een uur, goed anderhalf, best wel, best duur, best prijzig, best klein, minder dan, min of meer, niet te vergeten, nog niet uitgeprobeerd, nog niet getest, niet voor niets, hangt ervan af, goed om te weten, warm water, koud water, te koop, korte tijd, kort na, kort voor, hard nodig',
    '-1': 'kan beter, kon beter, had beter gekund, beter kunnen, te hard, te zacht, te strak, te krap, te wijd, iets te, een beetje te, wat te, niet zo goed, niets bijzonders, niks bijzonders, best duur, best prijzig, aan de dure kant, aan de prijs, enige minpunt, enige nadeel, klein minpuntje, wel jammer, zo zo, matig tot, snel leeg, had meer verwacht, meer verwacht, hoge verwachtingen, had beter kunnen, had groter kunnen, had langer mogen, had wel iets, mocht iets, mag wel iets, niet perfect, niet ideaal, niet optimaal, niet geweldig, beetje jammer, iets te klein, iets te groot, gaat wel, niet de beste, kan wel beter, ruimte voor verbetering, ruimte voor verbeteringen, voor verbetering vatbaar',
    '-2': 'te duur, te zwaar, te luid, te traag, te zout, te droog, niet goed, niet lekker, niet mooi, niet vriendelijk, niet tevreden, niet blij, niet aan te raden, raad ik af, raad het af, raad niet aan, geen aanrader, absoluut geen aanrader, niet waard, niet zijn geld waard, het geld niet waard, niet voor herhaling vatbaar, komen niet terug, kom niet meer terug, niet meer terug, nooit meer terug, niet meer, werkt niet, werkte niet, werkt niet meer, doet het niet, past niet, passen niet, laadt niet, houdt niet, ging stuk, gaat stuk, ging kapot, gaat kapot, snel kapot, na een week, na een maand, na twee weken, na een paar, laat los, geen reactie, geen antwoord, geen smaak, weinig smaak, zonder smaak, viel tegen, valt tegen, vielen tegen, laten te wensen over, liet te wensen over, te wensen over, kan niet, veel te, lang wachten, lang moeten wachten, uur wachten, uur gewacht, nergens op, laat te wensen over, veel te wensen over, niet wat ik verwachtte, niet wat ik had verwacht, niet zoals verwacht, vallen tegen, valt me tegen, viel me tegen, niet goed genoeg, niet betrouwbaar, niet duurzaam, niet stevig, niet sterk, niet de moeite waard, de moeite niet waard, zou het niet kopen, niet opnieuw kopen, niet weer kopen, teruggestuurd, niet handig, geen goede, geen goed, is slecht, te dun, te zwak, te klein, te groot, te kort, te lang, te heet, doe het niet, trap er niet in, met problemen, gaf problemen',
    '-3': 'weggegooid geld, zonde van het geld, zonde van je geld, geldverspilling, nooit meer, absolute aanfluiting, een aanfluiting, een schande, een ramp, een drama, niet te eten, beneden alle peil, nergens naar, lijkt nergens op, slaat nergens op, blijf weg, niet kopen, niet doen, koop dit niet, verspilling van geld, koop niet, koop het niet, absoluut niet kopen, nooit weer',
  },
  negators: 'niet geen nooit zonder nauwelijks amper niks niets noch nergens minder allesbehalve',
  deniedLater:
    'bevalt bevallen beviel werkt werken werkte past passen paste houdt hield smaakt smaken smaakte overtuigt helpt hielp lukt lukte voldoet',
  negatingEnd: null,
  carriers: 'met van',
  alternatives: 'of noch',
  strong:
    'zeer heel erg echt super enorm ontzettend uiterst absoluut totaal bijzonder ongelooflijk zo mega vreselijk behoorlijk flink gewoonweg',
  weak: 'beetje enigszins redelijk vrij wat iets best tamelijk bijna',
  contrasts: 'maar echter hoewel ondanks alleen terwijl daarentegen behalve',
  joints: 'en want omdat dus daarom verder ook daarnaast bovendien of',
  subjects: 'ik hij zij ze het we wij je de een die dat dit deze mijn ook is zijn was waren heb heeft niet geen zeer',
  rest: 'ik hoop, hopelijk, hoop dat, zou fijn zijn, zou leuk zijn, zou mooi zijn, had graag, had gehoopt, als je, als u, indien, mocht je, volgens de fabrikant, op zoek naar, ik zocht, schijnt, had ik een betere, had ik meer, had ik beter, had ik graag, had ik liever, had ik gehoopt, ik had gehoopt, ik zocht een, zocht een, op zoek naar een, ik wilde een, wilde een, had een nodig, had nodig, ik heb nodig, mits, tenzij, voor het geval, ben benieuwd, afwachten, even afwachten, of het, beweert, beweren, zogenaamd, zou beter, liever een',
  clause:
    'mijn oude, de oude, het oude, de vorige, mijn vorige, voorganger, vergeleken met, in vergelijking, vroeger had, andere reviews, ik dacht dat, had verwacht, in tegenstelling tot, in vergelijking met, andere merken, ander merk, andere producten, andere modellen, mijn oude telefoon, mijn vorige telefoon, dan mijn oude, vorige exemplaar, nog niet uitgeprobeerd, nog niet getest, nog niet gebruikt, niet getest, niet geprobeerd, kan ik niet beoordelen, kan ik nog niet, kan nog niet, weet ik nog niet, normaal gesproken, het origineel, het originele, had ik eerst, hiervoor had, wij bieden, neem contact op, neem dan contact, in het begin, aanvankelijk, de eerste weken, de eerste maanden',
  near: 'zou, zouden, moet, moeten, zou moeten, in plaats van, afgezien van, behalve, ter vervanging van, als vervanging, vervangen, kan sneller, kan beter, mag wel',
  danglers:
    'het hij zij ze die dat dit deze er hem haar hun welke wie waar wat en of maar want omdat dus daarom van voor met bij naar uit op aan in te als toen terwijl ook verder daarnaast bovendien waardoor waarbij zodat om',
  stopWords:
    'aan aankoop al alle alles als altijd amazon ander andere artikel avond beetje bestelling bij bol daar dag dagen dan dat de deze dingen dit doen door dus een eens eerste eind en er euro familie feit foto gasten geen gelegenheid geval had heb hebben heeft hele het hier hoe huis iedereen iets ik in is ja jaar jaren je kamer kan keer kind kinderen kleine klant klanten komen kopen kunnen laatste maand maanden maar man manier me meer meisje mens mensen merk met middag mijn minuten moeder moment na naar niet niets nog nu of om ons ook op over paar persoon plaats probleem product prijs punt recensie rest restaurant review reviews ster sterren tafel te tegen tijd tip toen toch tot tweede uit uur van vader veel verder voor vraag vriend vrienden vriendin vrouw waar wanneer was wat we week weken weekend wel werd wie wij winkel zaak zaken ze zeer zelf zich zij zijn zo zoon dochter zou telefoon laptop computer apparaat problemen staat conditie cadeau',
  verbs: 'is was zijn waren lijkt werkt heeft zit voelt past ging',
  pointers: 'deze dit die dat',
  partSigns: 'de het',
  ownSigns: 'mijn onze ons',
}
