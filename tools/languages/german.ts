import type { LanguageData } from '../../src/core/opinions/language-data.ts'

/** What opinion mining knows of German; our own work. */
export const GERMAN: LanguageData = {
  code: 'de',
  endings: ['en', 'er', 'es', 'em', 'e'],
  compounds: true,
  negatesBackwards: false,
  aspects: {
    quality: {
      names: 'qualität, verarbeitung, verarbeitungsqualität, produktqualität, machart',
      good: 'hochwertig, gut verarbeitet, sauber verarbeitet, robust, stabil verarbeitet, solide, wertig, wertige, top qualität, gute qualität',
      bad: 'minderwertig, schlecht verarbeitet, billig verarbeitet, schlechte qualität, ramsch, schrott, billigware, wirkt billig, defekt, kaputt geliefert, mangelhaft, klapprig, plastikschrott',
    },
    durability: {
      names: 'haltbarkeit, lebensdauer, langlebigkeit',
      good: 'langlebig, haltbar, hält lange, hält ewig, hält sehr lange, unverwüstlich, strapazierfähig',
      bad: 'kaputt, kaputt gegangen, kaputtgegangen, abgebrochen, gebrochen, gerissen, eingerissen, abgefallen, gibt den geist auf, geist aufgegeben, funktioniert nicht mehr, löst sich, löste sich, abgegangen, ausgefallen, verschlissen, durchgescheuert, rostet, verrostet, abgeblättert',
    },
    material: { names: 'material, stoff, leder, kunststoff, metall, baumwolle, gewebe', bad: 'dünner stoff, billiges plastik, kratzig' },
    stitching: { names: 'naht, nähte, verarbeitung der nähte, fäden' },
    comfort: {
      names: 'komfort, tragekomfort, sitzkomfort, polsterung, liegekomfort, ergonomie',
      good: 'bequem, angenehm zu tragen, komfortabel, gemütlich, ergonomisch, kuschelig',
      bad: 'unbequem, drückt, drücken, scheuert, reibt, blasen an, schmerzen, schmerzt, tut weh, tun weh',
    },
    fit: {
      names: 'passform, größenangabe, schnitt, sitz',
      good: 'passt perfekt, passt super, passt gut, passen perfekt, passen super, sitzt perfekt, sitzt gut, sitzt super, passgenau, passt genau, passt wie angegossen, größe passt',
      bad: 'fällt klein aus, fallen klein aus, fällt groß aus, fallen groß aus, zu eng, zu weit, zu klein, zu groß, zu kurz, zu lang, passt nicht, passen nicht, rutscht, rutschen',
    },
    size: { names: 'größe, abmessungen, maße', good: 'kompakt, handlich, schön groß, gute größe', bad: 'klobig, sperrig, riesig, winzig' },
    looks: {
      names: 'aussehen, optik, design, look',
      good: 'schön, schick, hübsch, elegant, edel, stylisch, sieht gut aus, sieht toll aus, sieht super aus, sieht edel aus, wunderschön, optisch ansprechend, formschön',
      bad: 'hässlich, sieht billig aus, unschön, altmodisch, potthässlich',
    },
    color: { names: 'farbe, farben, farbton, farblich', bad: 'verfärbt, ausgeblichen, färbt ab, falsche farbe' },
    price: {
      names: 'preis, preise, kosten, geld, preis leistung, preis leistungs verhältnis, preisleistung, preisleistungsverhältnis, euro',
      good: 'günstig, preiswert, gutes preis leistungs verhältnis, schnäppchen, fairer preis, guter preis, preis wert, sein geld wert, jeden cent wert, unschlagbarer preis, preis ist ok',
      bad: 'teuer, überteuert, zu teuer, geldverschwendung, rausgeschmissenes geld, rausgeworfenes geld, nicht sein geld wert, abzocke, wucher',
    },
    delivery: {
      names: 'lieferung, versand, lieferzeit, zustellung, paketdienst',
      good: 'schnelle lieferung, schnell geliefert, pünktlich, kam schnell, prompte lieferung, schneller versand, früher als erwartet',
      bad: 'nie angekommen, zu spät, verspätet, lange lieferzeit, beschädigt angekommen, kam beschädigt, falsch geliefert',
    },
    packaging: {
      names: 'verpackung, verpackt, karton',
      good: 'gut verpackt, sicher verpackt',
      bad: 'schlecht verpackt, beschädigte verpackung',
    },
    'customer service': {
      names:
        'kundenservice, kundendienst, service, support, händler, verkäufer, garantie, reklamation, rückgabe, bedienung, personal, kundenbetreuung, gewährleistung, mitarbeiter',
      good: 'freundlich, hilfsbereit, zuvorkommend, kulant, netter kontakt, aufmerksam, nettes personal',
      bad: 'unfreundlich, keine antwort, unverschämt, keine reaktion, reagiert nicht, arrogant, unhöflich',
    },
    battery: {
      names: 'akku, akkulaufzeit, batterie, batterien, ladezeit, laufzeit, aufladen, ladegerät, ladekabel',
      good: 'hält den ganzen tag, hält sehr lange, lange akkulaufzeit',
      bad: 'schnell leer, lädt nicht, akku hält nicht',
    },
    sound: {
      names: 'klang, ton, sound, bass, bässe, lautsprecher, klangqualität, tonqualität, lautstärke, mikrofon, höhen, audio',
      good: 'klarer klang, satter klang, guter klang',
      bad: 'rauscht, rauschen, scheppert, blechern, verzerrt, krächzt, knackt, dumpf',
    },
    noise: {
      names: 'geräusch, geräusche, lärm, geräuschpegel, lautstärkepegel',
      good: 'leise, flüsterleise, geräuscharm',
      bad: 'laut, zu laut, sehr laut, quietscht, brummt, klappert, surrt, pfeift',
    },
    connection: {
      names: 'verbindung, bluetooth, wlan, empfang, kopplung, reichweite, netz, netzwerk, usb, anschluss, anschlüsse',
      good: 'sofort verbunden, verbindet sich sofort',
      bad: 'bricht ab, verbindet sich nicht, keine verbindung, verbindungsabbrüche, nicht kompatibel',
    },
    picture: {
      names: 'bild, bildschirm, display, auflösung, bildqualität, helligkeit, kontrast, monitor',
      good: 'gestochen scharf, scharfes bild, brillant',
      bad: 'unscharf, verschwommen, pixelfehler, flackert, zu dunkel',
    },
    camera: { names: 'kamera, fotos, objektiv, zoom, fotoqualität' },
    software: {
      names: 'software, app, firmware, update, menü, betriebssystem, programm',
      bad: 'stürzt ab, abstürze, hängt sich auf, abgestürzt, ruckelt',
    },
    features: { names: 'funktion, funktionen, ausstattung, einstellungen, einstellmöglichkeiten', good: 'vielseitig, viele funktionen' },
    controls: { names: 'knopf, knöpfe, taste, tasten, schalter, regler, touchpad, maus, tastatur, fernbedienung' },
    'ease of use': {
      names: 'bedienung, handhabung, bedienbarkeit',
      good: 'einfach zu bedienen, leicht zu bedienen, benutzerfreundlich, intuitiv, kinderleicht, einfache handhabung, einfache bedienung, praktisch, unkompliziert, selbsterklärend, leicht zu handhaben',
      bad: 'kompliziert, umständlich, unpraktisch, schwer zu bedienen, fummelig, unübersichtlich',
    },
    setup: {
      names: 'montage, aufbau, installation, einrichtung, zusammenbau, inbetriebnahme',
      good: 'schnell aufgebaut, leicht aufzubauen, einfach aufzubauen, einfach zu montieren, leicht zu montieren, einfach zu installieren, schnell installiert',
      bad: 'schwer zu montieren, schwierig aufzubauen',
    },
    instructions: { names: 'anleitung, bedienungsanleitung, gebrauchsanweisung, aufbauanleitung', bad: 'keine anleitung' },
    cleaning: {
      names: 'reinigung, reinigen, waschen, wäsche, spülmaschine, waschmaschine',
      good: 'leicht zu reinigen, einfach zu reinigen, spülmaschinenfest, abwaschbar',
      bad: 'eingelaufen, eingegangen, schwer zu reinigen, verfusselt, fusselt',
    },
    'cleaning power': { names: 'saugkraft, saugleistung, reinigungsleistung, reinigungskraft' },
    power: { names: 'leistung, motor, kraft, power', good: 'kraftvoll, leistungsstark', bad: 'schwach, zu schwach, leistungsschwach' },
    performance: {
      names: 'funktioniert, funktionieren, funktionierte',
      good: 'funktioniert einwandfrei, funktioniert super, funktioniert gut, funktioniert perfekt, funktioniert tadellos, einwandfrei, tadellos, tut was es soll, macht was es soll, erfüllt seinen zweck, läuft einwandfrei',
      bad: 'funktioniert nicht, funktionieren nicht, funktionierte nicht, unbrauchbar, nutzlos, geht nicht',
    },
    speed: {
      names: 'geschwindigkeit, tempo, schnelligkeit',
      good: 'flott, rasend schnell, sehr schnell, flüssig',
      bad: 'langsam, träge, lahm',
    },
    weight: { names: 'gewicht', good: 'leicht zu tragen, sehr leicht, federleicht, schön leicht', bad: 'schwer, zu schwer, sehr schwer' },
    cable: { names: 'kabel, netzkabel, kabellänge', bad: 'kabel zu kurz' },
    handle: { names: 'griff, griffe, henkel' },
    strap: { names: 'gurt, gurte, riemen, armband, träger, band' },
    zipper: { names: 'reißverschluss, reissverschluss, reißverschlüsse' },
    closure: { names: 'verschluss, verschlüsse, deckel, klettverschluss, schnalle' },
    pockets: { names: 'fach, fächer, tasche, innentasche, seitentasche' },
    space: {
      names: 'platz, stauraum, volumen, fassungsvermögen',
      good: 'geräumig, viel platz, genug platz, passt alles rein',
      bad: 'wenig platz, zu wenig platz',
    },
    protection: { names: 'schutz', good: 'gut geschützt, gut gepolstert', bad: 'verkratzt, zerkratzt, kratzer' },
    'water resistance': { names: 'regen, nässe', good: 'wasserdicht, wasserabweisend', bad: 'nicht wasserdicht, durchgeweicht' },
    leaks: {
      names: 'dichtung',
      good: 'dicht, auslaufsicher',
      bad: 'undicht, tropft, läuft aus, ausgelaufen, leckt, verliert luft, verliert wasser',
    },
    warmth: { names: 'wärme', good: 'warm, hält warm, kuschelig warm', bad: 'nicht warm, kalt' },
    heat: { names: 'hitze, temperatur', bad: 'überhitzt, wird heiß, wird sehr heiß, zu heiß, verbrannt' },
    smell: {
      names: 'geruch, duft, riecht',
      good: 'duftet, riecht gut, riecht angenehm, riecht toll',
      bad: 'stinkt, stinken, gestank, riecht unangenehm, chemischer geruch, riecht chemisch, chemiegeruch',
    },
    taste: {
      names: 'geschmack, schmeckt, schmecken, essen, speisen, gerichte, küche, küche',
      good: 'lecker, köstlich, schmackhaft, schmeckt gut, schmeckt super, aromatisch, schmeckt toll',
      bad: 'fade, bitter, schmeckt nicht, geschmacklos, ungenießbar, versalzen, eklig',
    },
    softness: { names: 'haptik', good: 'weich, flauschig, sehr weich, anschmiegsam, geschmeidig', bad: 'hart, zu hart, rau, steif' },
    effectiveness: {
      names: 'wirkung, ergebnis, effekt',
      good: 'wirksam, wirkt, hilft, hat geholfen, zeigt wirkung',
      bad: 'wirkungslos, keine wirkung, hilft nicht, bringt nichts, kein effekt, ohne wirkung',
    },
    skin: {
      names: 'haut, hautbild',
      good: 'zieht schnell ein, pflegt, gut verträglich',
      bad: 'ausschlag, allergie, pickel, juckreiz, hautreizung, brennt auf der haut',
    },
    ingredients: { names: 'inhaltsstoffe, zutaten' },
    description: {
      names: 'beschreibung, artikelbeschreibung, produktbeschreibung',
      good: 'wie beschrieben, wie abgebildet, wie erwartet, entspricht der beschreibung',
      bad: 'nicht wie beschrieben, entspricht nicht, irreführend, anders als abgebildet, fälschung, mogelpackung',
    },
    completeness: { names: 'zubehör, lieferumfang, schrauben', bad: 'fehlt, fehlen, fehlte, fehlten, unvollständig' },
    stability: {
      names: 'stabilität, stand, standfestigkeit',
      good: 'stabil, standfest, steht fest, steht stabil',
      bad: 'wackelt, wackelig, instabil, kippt, wacklig',
    },
    story: {
      names: 'geschichte, handlung, story, schreibstil, autor, autorin, charaktere, ende',
      good: 'spannend, fesselnd, gut geschrieben',
      bad: 'langatmig, langweilig, vorhersehbar',
    },
    gift: { names: 'geschenk, weihnachtsgeschenk, geburtstagsgeschenk' },
  },
  idioms:
    'im großen und ganzen, auf jeden fall, auf keinen fall, in der regel, im ganzen, im preis, preis leistung, zu tragen, in ordnung, schwer zu sagen, schwer in ordnung, leicht zu, leider',
  words: {
    '3': 'fabelhaft himmlisch sagenhaft wundervoll unglaublich erstaunlich makellos unvergesslich herausragend umwerfend atemberaubend beeindruckendste liebling lieblings favorit favoriten juwel paradies herrlich traumhafte exzellente perfekt hervorragend ausgezeichnet fantastisch genial großartig traumhaft spitze spitzenmäßig begeistert liebe lieben wunderbar klasse top bestens exzellent erstklassig überragend grandios mega hammer weltklasse sensationell unschlagbar phänomenal traum göttlich einmalig unglaublich_gut bombe premium optimal vorzüglich',
    '2': 'genieße genießen genossen geschmeckt leckeren bezaubernd charmant romantisch einladend preisgünstig schnäppchen fundstück nützlichsten bequemste süchtig himmel liebstes lieblingsrestaurant wiederkommen wiederkomme gelungener authentisch kreativ einzigartig frische zart knusprig saftig aromatisch großartiges bemerkenswert lohnte genau_richtig ein_muss zum_verlieben treu schmackhaft sauberes ordentlich sorgfältig helle ruhiges gemütliches prompt pünktlich unterhaltsam reaktionsschnell gut gute super toll zufrieden empfehlenswert empfehle empfehlen schön prima freue freut gefällt gefallen mag klar praktisch hochwertig bequem schnell stabil robust leicht einfach angenehm nützlich hilfreich zuverlässig günstig preiswert lecker köstlich freundlich nett sauber gemütlich ruhig leise weich elegant schick hübsch edel solide langlebig einwandfrei problemlos reibungslos tadellos passt passend glücklich überzeugt überzeugend beeindruckt beeindruckend lohnt vorteil pluspunkt ideal interessant spannend frisch warm herzlich aufmerksam kompetent flott handlich kompakt scharf brillant intuitiv unkompliziert wertig gelungen cool witzig lustig liebevoll stilvoll geschmackvoll großzügig geräumig modern besser beste besten bestes bester danke lob gern gerne sympathisch entspannt effektiv wirksam flexibel vielseitig wow lohnenswert zuvorkommend hilfsbereit fair',
    '1': 'ok okay ordentlich brauchbar funktioniert ausreichend genug akzeptabel annehmbar nicht_schlecht anständig vernünftig dicht hell neu wert erfüllt schafft positiv angemessen schonend übersichtlich',
    '-1': 'leider mittelmäßig durchschnittlich naja gewöhnungsbedürftig laut schwer teuer klein eng dünn kurz weit hart kalt dunkel umständlich kratzer nachteil mangel mängel fehlt fehlen fehlte bedingt mäßig übertrieben gering wenig verbesserungswürdig verbesserungsbedürftig nervt nervig ungenau riecht anstrengend kritik minuspunkt zurück zurückgeschickt zurückgegeben zurückgesendet retoure allerdings ausbaufähig dürftig',
    '-2': 'entsetzt inkompetent absturz abstürze abgestürzt störung störungen beschwerde beschwerden enttäuschte gebraucht beschädigt zerrissen verbeult risse riss kratzern schimmelig schimmel chaos unhöflichkeit unterdurchschnittlich lahme leiden leider_nicht nicht_einladend laut_ist überfüllt gelogen lüge falsche schade schäden schaden schlampig nachteilig weigert weigern stornieren storniert gewartet lange_warten wartezeit unfähig überteuerte überbewertet fettig kalt_und verkocht angebrannt verbrannt roh ungewaschen staubig veraltet abgenutzt heruntergekommen hellhörig renovierungsbedürftig unsicher peinlich albern langweiliges vergeblich ausgefallen ignoriert unprofessionell schlecht schlechte enttäuscht enttäuschend enttäuschung mangelhaft unzufrieden kaputt defekt unbrauchbar billig langsam unbequem unfreundlich ärgerlich ärgere ärger problem probleme schwach minderwertig instabil wackelig wackelt stinkt unangenehm kompliziert überteuert schmutzig dreckig fehler fehlerhaft falsch gebrochen abgebrochen gerissen undicht vergessen_sie bereue hässlich langweilig fade unpraktisch unsauber lieblos unhöflich ungemütlich schmerzt schmerzen schmerzhaft unverschämt überhitzt verkratzt nutzlos sinnlos frustrierend nie_wieder vermeiden verschwendung ungeeignet unzuverlässig lahm nachlässig ungenießbar bitter trocken zäh versalzen eklig verdorben abgelaufen gestank lärm störend stört stören vermisse abzuraten abraten umtausch reklamieren reklamiert reklamation rückgabe unmöglich verärgert traurig hakt klemmt ruckelt stürzt rauscht verzerrt unscharf verschwommen laut_und mies mieser lausig',
    '-3': 'made maden lebensmittelvergiftung ungeziefer kakerlaken albtraum alptraum abscheulich absurd skandal unverschämte schrott müll katastrophe katastrophal furchtbar schrecklich grauenhaft grottenschlecht miserabel unterirdisch betrug frechheit unverschämtheit abzocke finger_weg geldverschwendung schlechteste schlechtester schlimmste horror ekelhaft widerlich totalausfall wertlos unzumutbar unakzeptabel inakzeptabel absolut_nicht niemals unter_aller_sau zum_kotzen scheiße mist reinfall fehlkauf lachnummer witz',
  },
  phrases: {
    '3': 'auf jeden fall wieder, sicher wieder, bestimmt wieder, kann es kaum erwarten, nicht zu verpassen, auf keinen fall verpassen, was will man mehr, besser als erwartet, nicht zu schlagen, kaum zu schlagen, sehr zu empfehlen, nur zu empfehlen, absolut empfehlenswert, klare kaufempfehlung, kaufempfehlung, jederzeit wieder, immer wieder gerne, gerne wieder, voll und ganz zufrieden, rundum zufrieden, sehr zufrieden, super zufrieden, mehr als zufrieden, voll zufrieden, jeden cent wert, hält was es verspricht, hält was er verspricht, übertrifft, erwartungen übertroffen, nichts auszusetzen, nichts zu meckern, keine probleme, ohne probleme, kein problem, keinerlei probleme, 5 sterne, fünf sterne, volle punktzahl, besser geht es nicht, besser gehts nicht, kann ich nur empfehlen, kann man nur empfehlen, würde ich wieder kaufen, wieder kaufen, immer wieder, würde ich wieder, daumen hoch',
    '2': 'nicht schlecht, gar nicht schlecht, wie beschrieben, wie erwartet, wie abgebildet, macht spaß, tut was es soll, macht was es soll, macht was er soll, erfüllt seinen zweck, passt perfekt, passt super, passt gut, sieht gut aus, sieht toll aus, hält warm, hält lange, leicht zu, einfach zu, sein geld wert, preis wert, lohnt sich, bin froh, freue mich, gut verarbeitet, schnell geliefert, schnelle lieferung, alles bestens, alles gut, alles super, wie neu, ohne murren, nicht zu groß, nicht zu klein, nicht zu schwer, nicht zu laut, nicht teuer, schnell und unkompliziert, gute wahl, guter kauf, mag ich, zieht schnell ein',
    '0': 'gute frage, gut ein, guten tag, gute zeit, gut zwei, gut drei, gut eine, gutes mittelmaß, schnell leer, schnell kaputt, leicht kaputt, einfach nur, einfach nicht, einfach mal, neu gekauft, neues gekauft, super markt, sauber machen, top oder flop, günstiger, besser gewesen, schneller als, wäre besser, wäre schön, wäre super, wäre gut, wäre toll, hätte gerne, schön wäre, gut wäre, besser wäre, gern hätte, laut beschreibung, laut hersteller, laut angabe, laut anleitung, so gut wie, zurück zu, leicht bitter, leicht süß, hell und, neu ist',
    '-1': 'zu groß, zu klein, zu eng, zu weit, zu kurz, zu lang, zu dünn, zu hart, zu weich, zu leise, zu dunkel, zu hell, etwas zu, nicht ganz, nicht so gut, geht so, so lala, könnte besser, könnte etwas, hätte mir mehr, wäre besser gewesen, nicht optimal, nicht perfekt, nicht so toll, abzug, einziger kritikpunkt, einziges manko, manko, kleiner nachteil, leider nur, leider kein, leider keine, ein stern abzug, punktabzug, schnell leer',
    '-2': 'zu teuer, zu laut, zu schwer, zu langsam, nicht gut, nicht empfehlenswert, nicht zu empfehlen, nicht empfehlen, keine empfehlung, kann ich nicht empfehlen, nicht zufrieden, nicht überzeugt, nicht wieder, nicht mehr kaufen, nicht nochmal, nie wieder, passt nicht, passen nicht, hält nicht, hält nicht lange, hielt nicht, hielt nur, hält nur, geht zurück, ging zurück, zurück geschickt, geht nicht, ging nicht, lässt sich nicht, ließ sich nicht, nicht wie beschrieben, entspricht nicht, nicht das was, nicht der rede wert, nichts für mich, lieber nicht, lieber etwas mehr, lässt zu wünschen übrig, zu wünschen übrig, keine antwort, keine reaktion, nach kurzer zeit, nach einer woche, schon nach, bereits nach, nach wenigen, fällt auseinander, fällt ab, löst sich, kein vergleich, kein gutes, nicht wert, nicht sein geld wert, funktioniert nicht, funktionieren nicht, funktionierte nicht, nicht funktioniert, stürzt ab, hängt sich auf, schaltet sich ab, schaltet sich aus, geht aus, leere versprechungen, viel zu, schnell kaputt, leicht kaputt, kein wunder, erwartungen nicht, nicht erfüllt, enttäuscht von',
    '-3': 'nie wieder, finger weg, reine geldverschwendung, raus geschmissenes geld, rausgeschmissenes geld, rausgeworfenes geld, absoluter schrott, totaler schrott, nicht zu gebrauchen, kann man vergessen, hände weg, funktioniert nicht mehr, geht nicht mehr, lädt nicht, ein witz, der letzte, das letzte, sein geld nicht wert, das geld nicht wert, völlig unbrauchbar',
  },
  negators:
    'nicht kein keine keinen keinem keiner keines nie niemals ohne kaum weder nichts wenig nirgends keinesfalls keineswegs nich net',
  negatingEnd: null,
  carriers: 'mit von',
  strong: 'sehr wirklich echt absolut extrem total super besonders äußerst richtig überaus unglaublich wahnsinnig völlig so mega',
  weak: 'etwas ein bisschen leicht relativ recht eher ziemlich einigermaßen halbwegs fast',
  contrasts: 'aber jedoch allerdings obwohl trotzdem dennoch leider sondern während hingegen dagegen nur',
  joints: 'und da weil denn so dass daher deshalb außerdem zudem',
  subjects: 'ich er sie es wir man das die der dies diese dieser dieses mein meine auch ist sind war hat haben kann kein keine nicht',
  rest: 'ich hoffe, hoffe, hoffentlich, wäre schön, wäre besser, wäre gut, wäre toll, wäre super, hätte mir gewünscht, ich wünschte, wünschte, hätte ich, wenn, falls, sollte sein, ob, angeblich, laut hersteller, verspricht, auf der suche, gesucht',
  clause:
    'mein alter, meine alte, mein altes, der alte, die alte, das alte, vorgänger, früher, im vergleich zu, vorher hatte, andere rezensionen, andere bewertungen, manche schreiben, erwartet hätte, hatte erwartet',
  near: 'soll, sollte, müsste, könnte, würde, statt, anstatt',
  danglers:
    'es er sie ihn ihm das dies diese dieser dieses der die den dem welche welcher welches und oder aber dass weil da denn so dann als wie mit von zu bei nach aus auch nur wobei womit was wenn obwohl jedoch sondern außerdem deshalb daher sowie',
  stopWords:
    'aber alle alles als also am amazon an andere anderen artikel auch auf aus bei bestellung bewertung bild bin bis da dann das dass dem den der des die dies diese dieser dinge ding doch du durch ein eine einem einen einer eines einmal einzige er es euch etwas fall firma foto frau freund freundin für ganze ganzen geld geschäft gleich habe haben hand hat hatte haus hersteller hier ich ihm ihn ihr im immer in ist ja jahr jahre jeder jetzt kann kauf kauft kein keine kind kinder kleine können kunde lange leute mal man mann marke mehr mein meine meinung meiner mich mir mit modell monat monate mutter nach nachteil nicht nichts noch nun nur ob oder ohne person problem produkt punkt rezension rezensionen sache schon sehr sein seine seit sich sie sind so sohn sollte sonst stern sterne stück tag tage teil tochter und uns unter vater viel vom von vor vorteil war waren was wasser weil weise welt wenn wer werden wie wieder will wir wird woche wochen wohnung wurde zeit zimmer zu zum zur zwei gut neue erste ersten zweite besten rest anfang ende seite gegenteil grund möglichkeit auswahl kunden käufer verkäufer hund katze küche bad garten auto büro urlaub reise bett tisch schrank nase mund kopf füße hände haare augen körper',
  pointers: 'dieser diese dieses diesen diesem',
  partSigns: 'der die das den dem',
  ownSigns: 'mein meine meinen meinem meiner unser unsere ihr',
}
