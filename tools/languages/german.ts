import type { LanguageData } from '../../src/core/opinions/language-data.ts'

/** What opinion mining knows of German; our own work. */
export const GERMAN: LanguageData = {
  code: 'de',
  endings: ['en', 'er', 'es', 'em', 'e'],
  whole:
    'sicher bitter leder fehler weiter weinen danke lieber mager lose faden tippen gefahren erfolgen schale bilden bilder lauter lecker lockerer maße',
  compounds: true,
  alone:
    'fach fächer stand haut band griff griffe maus kosten sitz schnitt ende platz netz schalter kraft euro autor größe handlung wirkung waschen einrichtung maße tasche stoff deckel träger ton geld leder schutz menü verpackt zoom höhen wäsche effekt empfang tasten bass oberfläche mikro gestaltung aufnahmen läuft internet anzeige anschlag video videos lüfter speisen',
  negatesBackwards: false,
  aspects: {
    quality: {
      names:
        'qualität, verarbeitung, verarbeitungsqualität, produktqualität, machart, bauqualität, materialqualität, fertigung, verarbeitet',
      good: 'hochwertig, gut verarbeitet, sauber verarbeitet, robust, stabil verarbeitet, solide, wertig, wertige, top qualität, gute qualität, sauber gearbeitet, gut gearbeitet, gute verarbeitung, wertiger eindruck, macht einen guten eindruck, macht einen wertigen eindruck, fühlt sich hochwertig an, fühlt sich wertig an, wirkt hochwertig, wirkt wertig, wirkt stabil, qualitativ hochwertig',
      bad: 'minderwertig, schlecht verarbeitet, billig verarbeitet, schlechte qualität, ramsch, schrott, billigware, defekt, kaputt geliefert, mangelhaft, klapprig, plastikschrott, fühlt sich billig an, sehr billig verarbeitet, schlampig verarbeitet, unsauber verarbeitet, wirkt minderwertig, wirkt nicht hochwertig, nicht hochwertig, nicht wertig, billige qualität, billiges material, billige verarbeitung, qualität lässt zu wünschen übrig, mangelhafte qualität, fehlerhaft, billigprodukt, wirkt billig',
    },
    durability: {
      names: 'haltbarkeit, lebensdauer, langlebigkeit',
      good: 'langlebig, haltbar, hält lange, hält ewig, hält sehr lange, unverwüstlich, strapazierfähig, hält schon lange, hält schon seit, hält immer noch, nach jahren noch, läuft immer noch, wie am ersten tag',
      bad: 'kaputt, kaputt gegangen, kaputtgegangen, abgebrochen, gebrochen, gerissen, eingerissen, abgefallen, gibt den geist auf, geist aufgegeben, abgegangen, ausgefallen, verschlissen, durchgescheuert, rostet, verrostet, abgeblättert, ging kaputt, geht kaputt, schnell kaputt, nach kurzer zeit kaputt, hat sich gelöst, haben sich gelöst, löst sich ab, löst sich auf, gab den geist auf, hat den geist aufgegeben, abgerissen, zerbrochen, gesprungen, durchgebrochen, verbogen, geht ab, ging ab, fällt auseinander, auseinandergefallen, verschleißt, defekt nach, bereits defekt, schon defekt',
    },
    material: {
      names: 'material, stoff, leder, kunststoff, metall, baumwolle, gewebe',
      bad: 'dünner stoff, billiges plastik, kratzig',
    },
    stitching: {
      names: 'naht, nähte, verarbeitung der nähte, fäden',
    },
    comfort: {
      names: 'komfort, tragekomfort, sitzkomfort, polsterung, liegekomfort, ergonomie',
      good: 'bequem, angenehm zu tragen, komfortabel, gemütlich, ergonomisch, kuschelig, sehr bequem, super bequem, trägt sich gut, trägt sich angenehm, sitzt bequem, sitzt angenehm, komfortable, komfortablen',
      bad: 'unbequem, drückt, scheuert, blasen an, schmerzen, schmerzt, tut weh, tun weh, nicht bequem, unangenehm zu tragen',
    },
    fit: {
      names: 'passform, größenangabe, schnitt, sitz, größenangaben',
      good: 'passt perfekt, passt super, passt gut, passen perfekt, passen super, sitzt perfekt, sitzt gut, sitzt super, passgenau, passt genau, passt wie angegossen, größe passt, passt hervorragend, passt einwandfrei, passt sehr gut, passt prima, passen gut, passen sehr gut, passen genau, sitzt wie angegossen, sitzen gut, fällt normal aus, fällt größengerecht aus, größengerecht, passform ist gut',
      bad: 'fällt klein aus, fallen klein aus, fällt groß aus, fallen groß aus, zu eng, zu weit, passt nicht, passen nicht, rutscht, fällt sehr klein aus, fällt etwas klein aus, fällt zu klein aus, fällt viel zu klein aus, fällt sehr groß aus, fällt kleiner aus, fallen kleiner aus, fallen größer aus, fällt größer aus, passt leider nicht, passt überhaupt nicht, passt gar nicht, viel zu eng, viel zu weit, viel zu kurz, viel zu lang, sitzt nicht, sitzt schlecht, rutscht runter, rutscht ständig, ärmel zu kurz, ärmel zu lang',
    },
    size: {
      names: 'größe, abmessungen, maße',
      good: 'kompakt, handlich, schön groß, gute größe, passende größe, perfekte größe, richtige größe, platzsparend',
      bad: 'klobig, sperrig, winzig, zu sperrig, nimmt viel platz, braucht viel platz, zu klein, zu groß, viel zu klein, viel zu groß',
    },
    looks: {
      names: 'aussehen, optik, design, look, farbgestaltung, gestaltung',
      good: 'schön, schick, hübsch, elegant, edel, stylisch, sieht gut aus, sieht toll aus, sieht super aus, sieht edel aus, wunderschön, optisch ansprechend, formschön, sieht sehr gut aus, sieht hübsch aus, sieht schön aus, sieht schick aus, sieht klasse aus, sieht hochwertig aus, sieht wertig aus, sehr schick, ein hingucker, echter hingucker, blickfang, sehen gut aus, sehen toll aus, sehen super aus, gutaussehend',
      bad: 'hässlich, sieht billig aus, unschön, altmodisch, potthässlich, sieht hässlich aus, sieht nicht gut aus, sehen billig aus, nicht schön',
    },
    color: {
      names: 'farbe, farben, farbton, farblich',
      bad: 'verfärbt, ausgeblichen, färbt ab, falsche farbe, farbe weicht ab, farbe weicht, andere farbe, farbe passt nicht',
      good: 'schöne farbe, schöne farben, tolle farbe, tolle farben, farbe wie auf dem bild',
    },
    price: {
      names:
        'preis, preise, geld, preis leistung, preis leistungs verhältnis, preisleistung, preisleistungsverhältnis, preis leistungsverhältnis, preisleistungs verhältnis, leistungsverhältnis',
      good: 'günstig, preiswert, gutes preis leistungs verhältnis, schnäppchen, fairer preis, guter preis, preis wert, sein geld wert, jeden cent wert, unschlagbarer preis, preis ist ok, günstiger preis, preiswerter, preisgünstig, preiswertesten, unschlagbar im preis, preis stimmt, preis ist top, preis leistung stimmt, preis leistung top, für den preis top, für den preis super, für das geld gut, für das geld super, ihr geld wert, das geld wert, den preis wert, seinen preis wert, jeden euro wert, günstig im preis',
      bad: 'teuer, überteuert, zu teuer, geldverschwendung, rausgeschmissenes geld, rausgeworfenes geld, nicht sein geld wert, abzocke, wucher, zu hoher preis, preis zu hoch, etwas teuer, recht teuer, sehr teuer, viel zu teuer, völlig überteuert, nicht den preis wert, das geld nicht wert, den preis nicht wert, nicht wert, überzogener preis, wucherpreis',
    },
    delivery: {
      names: 'lieferung, versand, lieferzeit, zustellung, paketdienst, lieferdienst, paketzusteller, bestellvorgang',
      good: 'schnelle lieferung, schnell geliefert, pünktlich, kam schnell, prompte lieferung, schneller versand, früher als erwartet, lieferung schnell, super schnelle lieferung, sehr schnelle lieferung, schnell angekommen, schnell da, schnell verschickt, schnell versendet, kam pünktlich, kam rechtzeitig, kam sehr schnell, kam super schnell, ging schnell, einen tag später da, am nächsten tag da, am nächsten tag geliefert, rechtzeitig angekommen, rechtzeitig geliefert, rechtzeitig da, rechtzeitig an',
      bad: 'nie angekommen, zu spät, verspätet, lange lieferzeit, beschädigt angekommen, kam beschädigt, falsch geliefert, lieferung verzögert, lieferung dauerte lange, lieferung dauerte, hat ewig gedauert, kam nie an, kam nicht an, nicht angekommen, nicht geliefert, kam zu spät, kam defekt an, kam kaputt an, wochenlang gewartet, lange gewartet, lange warten, defekt geliefert',
    },
    packaging: {
      names: 'verpackung, verpackt, karton',
      good: 'gut verpackt, sicher verpackt, sehr gut verpackt, super verpackt, ordentlich verpackt, sorgfältig verpackt, gut eingepackt, gut geschützt verpackt',
      bad: 'schlecht verpackt, beschädigte verpackung, lieblos verpackt, unzureichend verpackt, kaum verpackt, mangelhaft verpackt, verpackung war beschädigt, verpackung beschädigt, karton beschädigt, karton zerdrückt, karton war beschädigt',
    },
    'customer service': {
      names:
        'kundenservice, kundendienst, service, support, händler, verkäufer, garantie, kundenbetreuung, gewährleistung, mitarbeiter, personal, kundenberatung, beratung, rückerstattung, reklamationsabwicklung, rückgabeservice, zimmerservice',
      good: 'hilfsbereit, zuvorkommend, kulant, netter kontakt, nettes personal, netter verkäufer, sehr netter, schnelle antwort, antwortet schnell, reagiert sehr schnell, sofort geholfen, schnell geholfen, problemlos umgetauscht, geld zurückerstattet, freundlich, sehr freundlich',
      bad: 'unfreundlich, keine antwort, unverschämt, keine reaktion, reagiert nicht, arrogant, unhöflich, keine hilfe, meldet sich nicht, antwortet nicht, kümmert sich nicht, schlechter service, schlechter kundenservice, verweigert',
    },
    battery: {
      names:
        'akku, akkulaufzeit, batterie, batterien, ladezeit, laufzeit, aufladen, lebensdauer der batterie, lebensdauer des akkus, batterielebensdauer, batterielaufzeit, akkuleistung, akkukapazität, ladegeschwindigkeit, schnellladen, ladevorgang, ladegerät, ladekabel',
      good: 'hält den ganzen tag, hält sehr lange, lange akkulaufzeit, lädt schnell, schnell aufgeladen, schnell geladen, hält tagelang, hält mehrere tage, hält zwei tage',
      bad: 'schnell leer, lädt nicht, akku hält nicht, entlädt sich schnell, entlädt sich, schnell entladen, hält nicht lange, hält nicht, akku leer, batterie leer, nicht mehr aufladen, lässt sich nicht laden, lässt sich nicht aufladen, lädt nicht mehr',
    },
    sound: {
      names:
        'klang, ton, sound, bass, bässe, lautsprecher, klangqualität, tonqualität, lautstärke, audio, höhen und bässe, klänge, soundqualität, kopfhörerklang',
      good: 'klarer klang, satter klang, guter klang',
      bad: 'rauscht, rauschen, scheppert, blechern, verzerrt, krächzt, knackt, dumpf, zu leise, krächzend, dumpfer klang',
    },
    noise: {
      names: 'geräusch, geräusche, lärm, geräuschpegel, lautstärkepegel, betriebsgeräusch, lüfter, lüftergeräusch',
      good: 'leise, flüsterleise, geräuscharm, sehr leise, angenehm leise, kaum zu hören, nicht zu hören, geräuschlos',
      bad: 'zu laut, sehr laut, quietscht, brummt, klappert, surrt, pfeift, extrem laut, ziemlich laut, recht laut, macht lärm, nervt das geräusch, knarrt, knarzt, laut',
    },
    connection: {
      names:
        'verbindung, bluetooth, wlan, empfang, kopplung, reichweite, netzwerk, usb, anschluss, anschlüsse, internet, signal, verbindungsqualität',
      good: 'sofort verbunden, verbindet sich sofort, verbindet sich schnell, verbindet sich problemlos, verbindet sich automatisch, stabile verbindung, gute verbindung, einfach zu koppeln, schnell gekoppelt',
      bad: 'bricht ab, verbindet sich nicht, keine verbindung, verbindungsabbrüche, nicht kompatibel, verbindung bricht ab, verliert die verbindung, kein empfang, schlechter empfang, trennt sich, trennt ständig, lässt sich nicht verbinden, lässt sich nicht koppeln',
    },
    picture: {
      names: 'bild, bildschirm, display, auflösung, bildqualität, helligkeit, kontrast, monitor, anzeige, lcd, touchdisplay',
      good: 'gestochen scharf, scharfes bild, brillant, sehr scharf, gut lesbar, gut ablesbar',
      bad: 'unscharf, verschwommen, pixelfehler, flackert, zu dunkel, schlecht lesbar, schlecht ablesbar, flimmert, pixel',
    },
    camera: {
      names: 'kamera, objektiv, zoom, fotoqualität, fotos, bilder, aufnahmen, videos, selfies, rückkamera, frontkamera, videoqualität',
      good: 'macht gute fotos, macht gute bilder, macht tolle fotos, macht tolle bilder, macht schöne fotos, macht super bilder, macht super fotos',
      bad: 'schlechte fotos, schlechte bilder',
    },
    software: {
      names: 'software, app, firmware, update, menü, betriebssystem, programm, apps, benutzeroberfläche, oberfläche',
      bad: 'stürzt ab, abstürze, hängt sich auf, abgestürzt, ruckelt, stürzt ständig ab, bleibt hängen, friert ein, eingefroren, viele bugs, fehlermeldung, bloatware',
    },
    features: {
      names: 'funktion, funktionen, ausstattung, einstellungen, einstellmöglichkeiten, ausstattungsmerkmale, spezifikationen',
      good: 'vielseitig, viele funktionen, tolle funktionen, viele einstellmöglichkeiten, gut ausgestattet',
      bad: 'wenig funktionen',
    },
    controls: {
      names:
        'knopf, knöpfe, taste, tasten, schalter, regler, touchpad, tastatur, touchscreen, trackpad, fingerabdrucksensor, fingerabdruckscanner, fingerabdruckleser, gesichtserkennung, drehregler, bedienelemente, touch',
      good: 'reagiert schnell, reagiert sofort',
      bad: 'reagiert nicht, reagiert kaum, reagiert schlecht, schwergängig',
    },
    'ease of use': {
      names: 'bedienung, handhabung, bedienbarkeit, benutzerfreundlichkeit, benutzung',
      good: 'einfach zu bedienen, leicht zu bedienen, benutzerfreundlich, intuitiv, kinderleicht, einfache handhabung, einfache bedienung, praktisch, selbsterklärend, leicht zu handhaben, einfach zu benutzen, leicht zu benutzen, sehr einfach zu bedienen, einfach in der handhabung, leicht in der handhabung, einfach zu verwenden, leicht zu verwenden, einfach in der anwendung, leicht zu verstehen, super praktisch, sehr praktisch, übersichtlich',
      bad: 'kompliziert, umständlich, unpraktisch, schwer zu bedienen, fummelig, unübersichtlich, schwer zu benutzen, schwierig zu bedienen, nicht intuitiv, unhandlich, nicht praktisch, sehr umständlich',
    },
    setup: {
      names: 'montage, aufbau, installation, einrichtung, zusammenbau, inbetriebnahme, konfiguration',
      good: 'schnell aufgebaut, leicht aufzubauen, einfach aufzubauen, einfach zu montieren, leicht zu montieren, einfach zu installieren, schnell installiert, einfach einzurichten, leicht einzurichten, schnell eingerichtet, schnell montiert, leicht montiert, einfach montiert, schnell zusammengebaut, leicht zusammenzubauen, einfach zusammenzubauen, einfacher aufbau, einfache montage, leichter aufbau, leichte montage, aufbau war einfach, montage war einfach, kinderleicht aufzubauen',
      bad: 'schwer zu montieren, schwierig aufzubauen, schwer aufzubauen, schwer einzurichten, kompliziert aufzubauen, aufbau ist kompliziert',
    },
    instructions: {
      names: 'anleitung, bedienungsanleitung, gebrauchsanweisung, aufbauanleitung, montageanleitung, beschreibung des aufbaus',
      bad: 'keine anleitung, unverständliche anleitung, anleitung fehlt, schlechte anleitung, anleitung unverständlich, anleitung ist schlecht',
      good: 'gute anleitung, anleitung verständlich, anleitung ist verständlich',
    },
    cleaning: {
      names: 'reinigung, reinigen, waschen, spülmaschine, waschmaschine',
      good: 'leicht zu reinigen, einfach zu reinigen, spülmaschinenfest, abwaschbar, lässt sich leicht reinigen, lässt sich gut reinigen, einfach sauber zu machen, leicht sauber zu machen, pflegeleicht, lässt sich gut waschen, spülmaschinengeeignet',
      bad: 'eingelaufen, eingegangen, schwer zu reinigen, verfusselt, fusselt, lässt sich schlecht reinigen, schlecht zu reinigen',
    },
    'cleaning power': {
      names: 'saugkraft, saugleistung, reinigungsleistung, reinigungskraft',
    },
    power: {
      names: 'leistung, motor, kraft, power',
      good: 'kraftvoll, leistungsstark, genug leistung, viel leistung, starke leistung',
      bad: 'schwach, zu schwach, leistungsschwach, wenig leistung, zu wenig leistung, keine leistung, leistung lässt nach',
    },
    performance: {
      names: 'funktioniert, funktionieren, funktionierte, gesamtleistung, läuft',
      good: 'funktioniert einwandfrei, funktioniert super, funktioniert gut, funktioniert perfekt, funktioniert tadellos, einwandfrei, tadellos, tut was es soll, macht was es soll, erfüllt seinen zweck, läuft einwandfrei, funktioniert hervorragend, funktioniert ausgezeichnet, funktioniert wunderbar, funktioniert sehr gut, funktioniert reibungslos, funktioniert problemlos, funktioniert bestens, funktionieren einwandfrei, läuft super, läuft perfekt, läuft gut, läuft reibungslos, klappt gut, klappt super, klappt einwandfrei, zuverlässig funktioniert, funktioniert zuverlässig, arbeitet zuverlässig, läuft zuverlässig, sehr zuverlässig',
      bad: 'funktioniert nicht, funktionieren nicht, funktionierte nicht, unbrauchbar, nutzlos, geht nicht, funktioniert nicht richtig, funktioniert nicht mehr, funktioniert leider nicht, funktioniert jetzt nicht, funktioniert gar nicht, funktioniert überhaupt nicht, funktioniert auch nicht, funktioniert kaum, geht nicht mehr, geht gar nicht, geht nicht an, geht ständig aus, schaltet sich aus, schaltet sich ab, schaltet sich von selbst aus, lässt sich nicht einschalten, startet nicht, unzuverlässig, klappt nicht',
    },
    speed: {
      names: 'geschwindigkeit, tempo, schnelligkeit, prozessor, reaktionszeit, ladezeiten, verarbeitungsgeschwindigkeit',
      good: 'flott, rasend schnell, sehr schnell, flüssig, schnell und flüssig, läuft flüssig, blitzschnell',
      bad: 'langsam, träge, lahm, hakelig, verzögert, ewig lange',
    },
    weight: {
      names: 'gewicht',
      good: 'leicht zu tragen, sehr leicht, federleicht, schön leicht, angenehm leicht, ultraleicht, leicht und handlich, geringes gewicht, nicht so schwer, nicht zu schwer',
      bad: 'zu schwer, sehr schwer, etwas schwer, recht schwer, ziemlich schwer, hohes gewicht',
    },
    cable: {
      names: 'kabel, netzkabel, kabellänge',
      bad: 'kabel zu kurz',
    },
    handle: {
      names: 'griff, griffe, henkel',
    },
    strap: {
      names: 'gurt, gurte, riemen, armband, träger, band',
    },
    zipper: {
      names: 'reißverschluss, reissverschluss, reißverschlüsse',
    },
    closure: {
      names: 'verschluss, verschlüsse, deckel, klettverschluss, schnalle',
    },
    pockets: {
      names: 'fach, fächer, tasche, innentasche, seitentasche',
    },
    space: {
      names: 'platz, stauraum, volumen, fassungsvermögen',
      good: 'geräumig, viel platz, genug platz, passt alles rein, passt viel rein, passt viel hinein, bietet viel platz, viel stauraum, ausreichend platz, großzügig',
      bad: 'wenig platz, zu wenig platz, kaum platz, passt nicht viel rein',
    },
    protection: {
      names: 'schutz',
      good: 'gut geschützt, gut gepolstert, schützt gut, schützt sehr gut, schützt perfekt, guter schutz',
      bad: 'verkratzt, zerkratzt, kratzer, kein schutz, schützt nicht, zerkratzt schnell, kratzer auf',
    },
    'water resistance': {
      names: 'regen, nässe',
      good: 'wasserdicht, wasserabweisend, hält dicht bei regen, hält trocken',
      bad: 'nicht wasserdicht, durchgeweicht, nicht regenfest, wasser läuft rein',
    },
    leaks: {
      names: 'dichtung',
      good: 'auslaufsicher, hält dicht, absolut dicht',
      bad: 'undicht, tropft, läuft aus, ausgelaufen, leckt, verliert luft, verliert wasser, nicht dicht, wasser läuft aus, tropft ständig',
    },
    warmth: {
      names: 'wärme',
      good: 'warm, hält warm, kuschelig warm',
      bad: 'nicht warm',
    },
    heat: {
      names: 'hitze, temperatur',
      bad: 'überhitzt, wird heiß, wird sehr heiß, zu heiß, verbrannt, wird warm, wird sehr warm, wird ziemlich warm, wird schnell warm, heiß wird, läuft heiß',
      good: 'bleibt kühl',
    },
    smell: {
      names: 'geruch, duft, riecht',
      good: 'duftet, riecht gut, riecht angenehm, riecht toll, riecht sehr gut, riecht lecker, riecht super, riecht herrlich, duftet wunderbar, duftet herrlich, duftet angenehm, angenehmer duft, angenehmer geruch, toller duft, guter duft',
      bad: 'stinkt, stinken, gestank, riecht unangenehm, chemischer geruch, riecht chemisch, chemiegeruch, riecht stark, riecht streng, riecht extrem, riecht nach chemie, riecht nach plastik, stinkt nach, übler geruch, starker geruch, beißender geruch, unangenehmer geruch, riecht komisch, riecht sehr unangenehm',
    },
    taste: {
      names: 'geschmack, schmeckt, schmecken, essen, speisen, gerichte, geschmacksrichtung, aroma, konsistenz und geschmack',
      good: 'lecker, köstlich, schmackhaft, schmeckt gut, schmeckt super, aromatisch, schmeckt toll, schmeckt lecker, schmeckt sehr gut, schmeckt hervorragend, schmeckt ausgezeichnet, schmeckt köstlich, sehr lecker, super lecker',
      bad: 'fade, bitter, schmeckt nicht, geschmacklos, ungenießbar, versalzen, eklig, schmeckt mir nicht, schmeckt uns nicht, schmeckt leider nicht, schmeckt gar nicht, schmeckt überhaupt nicht, schmeckt künstlich, schmeckt komisch, schmeckt nach nichts, nachgeschmack',
    },
    softness: {
      names: 'haptik',
      good: 'weich, flauschig, sehr weich, anschmiegsam, geschmeidig, schön weich, kuschelweich, super weich',
      bad: 'zu hart, rau, steif, kratzt, kratzig',
    },
    effectiveness: {
      names: 'wirkung, ergebnis, effekt',
      good: 'wirksam, hat geholfen, zeigt wirkung, wirkt gut, wirkt super, wirkt schnell, wirkt wirklich, wirkt sofort, wirkt wunder, hilft wirklich, hilft gut, hilft super, hilft sehr',
      bad: 'wirkungslos, keine wirkung, hilft nicht, bringt nichts, kein effekt, ohne wirkung, wirkt nicht, hilft gar nicht, hilft leider nicht',
    },
    skin: {
      names: 'haut, hautbild',
      good: 'zieht schnell ein, pflegt, gut verträglich, macht die haut weich, pflegt die haut, zieht gut ein, fettet nicht, nicht fettig',
      bad: 'ausschlag, allergie, pickel, juckreiz, hautreizung, brennt auf der haut, reizt die haut, haut gereizt, zieht nicht ein, klebt auf der haut, trocknet die haut aus',
    },
    ingredients: {
      names: 'inhaltsstoffe, zutaten',
    },
    description: {
      names: 'beschreibung, artikelbeschreibung, produktbeschreibung',
      good: 'wie beschrieben, wie abgebildet, wie erwartet, entspricht der beschreibung, entspricht meinen erwartungen, entspricht den erwartungen, genau wie beschrieben, genau wie abgebildet, wie auf dem bild, wie auf den bildern, alles wie beschrieben, ist wie beschrieben, wie angegeben, entspricht genau',
      bad: 'nicht wie beschrieben, entspricht nicht, anders als abgebildet, nicht wie erwartet, anders als beschrieben, nicht wie abgebildet, entspricht nicht der beschreibung, entspricht nicht den erwartungen, falscher artikel, kein original, nicht original, falsch beschrieben, irreführende beschreibung, irreführend, mogelpackung, ist eine fälschung, eine fälschung',
    },
    attachments: {
      names: 'zubehör, zubehörteile, lieferumfang',
    },
    completeness: {
      names: '',
      bad: 'unvollständig, fehlteil, fehlteile, es fehlten, es fehlte, es fehlt, es fehlen',
    },
    stability: {
      names: 'stabilität, standfestigkeit, guter stand, fester stand, sicherer stand, standsicherheit',
      good: 'stabil, standfest, steht fest, steht stabil',
      bad: 'wackelt, wackelig, instabil, kippt, wacklig',
    },
    story: {
      names: 'geschichte, handlung, story, schreibstil, autor, autorin, charaktere',
      good: 'spannend, fesselnd, gut geschrieben',
      bad: 'langatmig, langweilig, vorhersehbar',
    },
    gift: {
      names:
        'weihnachtsgeschenk, geburtstagsgeschenk, als geschenk, geschenk für, zum verschenken, ideales geschenk, tolles geschenk, schönes geschenk, perfektes geschenk, geschenkidee, gutes geschenk',
    },
    microphone: {
      names: 'mikrofon, mikro, freisprechen, gesprächsqualität',
    },
    'remote control': {
      names: 'fernbedienung',
    },
    memory: {
      names: 'speicher, speicherplatz, arbeitsspeicher, ram, festplatte, interner speicher, ssd, speicherkapazität, speicherkarte',
      good: 'viel speicher, viel speicherplatz, genug speicher',
      bad: 'wenig speicher, wenig speicherplatz, speicher voll',
    },
    sole: {
      names: 'sohle, sohlen',
    },
    filter: {
      names: 'filter',
    },
    hose: {
      names: 'schlauch, schläuche',
    },
    brush: {
      names: 'bürste, bürsten, bürstenkopf',
    },
    compatibility: {
      names: 'kompatibilität',
      good: 'kompatibel mit, voll kompatibel',
      bad: 'nicht kompatibel, inkompatibel, passt nicht zu',
    },
    grip: {
      names: '',
      good: 'rutschfest, griffig, liegt gut in der hand, liegt sehr gut in der hand',
      bad: 'rutschig, zu glatt',
    },
    support: {
      names: 'guter halt, guten halt, fester halt, seitenhalt',
      good: 'gibt guten halt, stützt gut',
      bad: 'kein halt, keinen halt, wenig halt',
    },
    breathability: {
      names: '',
      good: 'atmungsaktiv, luftdurchlässig',
      bad: 'nicht atmungsaktiv, man schwitzt',
    },
    thinness: {
      names: '',
      bad: 'zu dünn, sehr dünn, hauchdünn, viel zu dünn',
    },
    portability: {
      names: '',
      good: 'leicht zu transportieren, gut zu transportieren, einfach zu transportieren',
    },
    safety: {
      names: 'sicherheit',
    },
    keys: {
      names: 'tastenanordnung, tastenlayout',
    },
    typing: {
      names: 'tippen, tippgefühl, anschlag',
      good: 'angenehm zu tippen, gut zu tippen',
      bad: 'schlecht zu tippen',
    },
  },
  idioms:
    'im großen und ganzen, auf jeden fall, auf keinen fall, in der regel, im ganzen, im preis, preis leistung, zu tragen, in ordnung, schwer zu sagen, schwer in ordnung, leicht zu, leider, displayschutz, displayschutzfolie, bildschirmschutz, bildschirmschutzfolie, schutzfolie, panzerglas, panzerfolie, wärmstens, soundtrack, mehrfach, vielfach, mehrfache, kabellos, kabelloses laden, kostenlos, kostenfrei, garantiert, größtenteils, motorrad, geschmackssache, geschmacksache, geschmacksfrage, geschmackvoll, im endeffekt, gratisgeschenk, gratisgeschenke, gratis geschenk, kostenloses geschenk, kostenlose geschenke, kostenlosen geschenken, auf dem bild, auf den bildern, auf dem foto, auf den fotos, siehe foto, siehe bild, siehe bilder, siehe fotos, bild zeigt, fotos anbei, foto anbei, in diesem preis, in der preisklasse, in dieser preisklasse, preisklasse, bilderbuch, titelbild, weltbild, bildband, schwer zu, standard, laut beschreibung, laut hersteller, laut angabe, laut anleitung, zur größe, in der küche, in die küche, in meiner küche, für die küche, in küche, küche und bad, zum essen, vor dem essen, nach dem essen, beim essen, am essen, gegessen, kochen und essen, in den mund, was zu essen, hauptgericht, ein stück weit, rückgabe war, am ende, zu ende, ende des, ende der, ende vom, es fehlt an nichts, fehlt an nichts, fehlt nichts, fehlte nichts, ergebnis bestellt, in der hand, auf der haut, platz genommen, zum reinigen, beim reinigen, zum waschen, gerne weiter, blaubeeren, mit wasser, regenzeit, bei regen, im regen, mit kontrast, praktisch am, praktisch nichts, praktisch kein, praktisch keine, praktisch immer, praktisch alles, praktisch jeden, praktisch neu, praktisch nie, bequem bestellt, bequem bestellen, bequem von zu hause, geld zurück, mein geld zurück, das geld zurück, mit freundlichen grüßen, freundliche grüße, mit freundlichem gruß, schöne kombination, schmeckt wie, schmeckt im grunde wie, schmeckt ähnlich wie, langsam aber sicher, glaube langsam, so langsam, langsam mal, schön dass, schön zu, schön wenn, warmer tag, warmen tag, warme tage, warmen tagen, warmes wetter',
  words: {
    '3': 'fabelhaft himmlisch sagenhaft wundervoll unglaublich erstaunlich makellos unvergesslich herausragend umwerfend atemberaubend beeindruckendste liebling lieblings favorit favoriten juwel paradies herrlich traumhafte exzellente perfekt hervorragend ausgezeichnet fantastisch genial großartig traumhaft spitze spitzenmäßig begeistert liebe lieben wunderbar klasse top bestens exzellent erstklassig überragend grandios mega hammer weltklasse sensationell unschlagbar phänomenal traum göttlich einmalig unglaublich_gut bombe premium optimal vorzüglich überwältigend überglücklich hingerissen entzückt entzückend spektakulär bahnbrechend unübertroffen unvergleichlich unersetzlich konkurrenzlos tiptop supergut megagut hochzufrieden überzeugendste vergöttere brillante goldrichtig lebensretter volltreffer meisterwerk perfektion glücksgriff schmuckstück kinderleicht blitzschnell kristallklar gestochen_scharf bärenstark bombig superschnell superschön superweich superleicht super_einfach verliebt vernarrt unentbehrlich unverzichtbar wow bombastisch unschlagbare überragende mustergültig',
    '2': 'genieße genießen genossen geschmeckt leckeren bezaubernd charmant romantisch einladend preisgünstig schnäppchen fundstück nützlichsten bequemste süchtig himmel liebstes lieblingsrestaurant wiederkommen wiederkomme gelungener authentisch kreativ einzigartig frische zart knusprig saftig aromatisch großartiges bemerkenswert lohnte genau_richtig ein_muss zum_verlieben treu schmackhaft sauberes ordentlich sorgfältig helle ruhiges gemütliches prompt pünktlich unterhaltsam reaktionsschnell gut gute super toll zufrieden empfehlenswert empfehle empfehlen schön prima freue freut gefällt gefallen mag klar praktisch hochwertig bequem schnell stabil robust leicht einfach angenehm nützlich hilfreich zuverlässig günstig preiswert lecker köstlich freundlich nett sauber gemütlich ruhig leise weich elegant schick hübsch edel solide langlebig einwandfrei problemlos reibungslos tadellos passt passend glücklich überzeugt überzeugend beeindruckt beeindruckend lohnt vorteil pluspunkt ideal interessant spannend frisch warm herzlich aufmerksam kompetent flott handlich kompakt scharf brillant intuitiv unkompliziert wertig gelungen cool witzig lustig liebevoll stilvoll geschmackvoll großzügig geräumig modern besser beste besten bestes bester danke lob gern gerne sympathisch entspannt effektiv wirksam flexibel vielseitig wow lohnenswert zuvorkommend hilfsbereit fair bereue_nicht begeisternd begeisterung belohnung bereichert bewährt bewundernswert blendend blitzsauber bombenfest dankbar dauerhaft einfacher einfachste leichter leichteste erfolg erfolgreich erfreulich erfreut erfrischend erleichtert erleichterung erleichternd erstaunt verblüffend beachtlich ästhetisch attraktiv ansehnlich ansprechend appetitlich vollmundig köstlichkeit nahrhaft bekömmlich erschwinglich bezahlbar fehlerfrei fehlerlos fleckenlos flüssig flink fröhlich funktional gelobt genuss gesund gesünder gewinner glatt glänzend glänzt glück glücklicherweise gründlich griffig haltbar harmonisch hochwertige hervorragende ideale innovativ klarer knackig komfort kostengünstig kraftvoll kräftig leistungsstark leistungsfähig leuchtend luxuriös lohnend loben mühelos narrensicher nahtlos neuwertig nutzerfreundlich benutzerfreundlich bedienungsfreundlich pflegeleicht platzsparend präzise genau professionell rasch ratzfatz reichlich respektabel rettet rettung rutschfest satt sauberkeit schärfer schmeckt schmeckte schmal sensibel sicher sinnvoll spaß spart sparsam spürbar stark stärker stolz strapazierfähig stressfrei strahlend süchtig_machend tadellose tauglich tipp tolle tolles toller tollen treffend umfangreich umfassend umweltfreundlich unbedenklich unauffällig unproblematisch unterstützt unterhaltung verbesserung verbessert vergnügen verlässlich vertrauen vertrauenswürdig vollständig vorteilhaft vorbildlich wasserdicht weicher wertvoll wirkungsvoll wohlfühlen wohltuend würdig zeitlos zeitsparend zuverlässigkeit zweckmäßig zügig überrascht überraschend übertrifft übertroffen lächeln gelächelt himmlische liebt liebte geliebt gefiel beliebt bevorzuge bevorzugt schätze geschätzt vielfältig abwechslungsreich aufregend aufgeregt durchdacht hochauflösend lebendig lebensecht farbenfroh satte knackige scharfes tragbar ausdauernd flüsterleise geräuschlos geräuscharm federleicht leichtgewicht dünner_als schlank schlankes zuverlässige schnellster kristallklar gutes überraschte bezahlbare praktische rundum_gelungen',
    '1': 'ok okay ordentlich brauchbar funktioniert ausreichend genug akzeptabel annehmbar nicht_schlecht anständig vernünftig dicht hell neu wert erfüllt schafft positiv angemessen schonend übersichtlich gespart ersetzt geeignet dauert_nicht kompatibel mitgeliefert problemloser reicht verwendbar gefüllt frischer',
    '-1': 'leider mittelmäßig durchschnittlich naja gewöhnungsbedürftig laut schwer teuer klein eng dünn kurz weit hart kalt dunkel umständlich kratzer nachteil mangel mängel fehlt fehlen fehlte bedingt mäßig übertrieben gering wenig verbesserungswürdig verbesserungsbedürftig nervt nervig ungenau anstrengend kritik minuspunkt zurück zurückgeschickt zurückgegeben zurückgesendet retoure allerdings ausbaufähig dürftig teilweise angeblich lediglich ungewohnt seltsam komisch merkwürdig fraglich zweifel zweifelhaft skeptisch bedenken vorsicht vorsichtig aufpassen unterschiedlich uneinheitlich spärlich knapp knappe begrenzt eingeschränkt einschränkung verzögerung verzögert verlangsamt künstlich chemisch zuckrig wässrig wässerig pappig breiig körnig krümelig klebrig fettiger öligen ölig matschig schwierig schwierigkeiten schwieriger mühsam umständlicher warten abzüge kompromiss kompromisse übersehen zurücksenden zurückgeben zurückgehen gemischt langweile aufwendig zeitaufwendig durchschnitt mittelmaß unspektakulär unscheinbar blass matt flach grell heißlaufen erwärmt erhitzt heizt aufheizt so_lala geht_so',
    '-2': 'entsetzt inkompetent absturz abstürze abgestürzt störung störungen beschwerde beschwerden enttäuschte beschädigt zerrissen verbeult risse riss kratzern schimmelig schimmel chaos unhöflichkeit unterdurchschnittlich lahme leiden nicht_einladend laut_ist überfüllt gelogen lüge falsche schade schäden schaden schlampig nachteilig weigert weigern stornieren storniert gewartet lange_warten wartezeit unfähig überteuerte überbewertet fettig kalt_und verkocht angebrannt verbrannt roh ungewaschen staubig veraltet abgenutzt heruntergekommen hellhörig renovierungsbedürftig unsicher peinlich albern langweiliges vergeblich ausgefallen ignoriert unprofessionell schlecht schlechte enttäuscht enttäuschend enttäuschung mangelhaft unzufrieden kaputt defekt unbrauchbar billig langsam unbequem unfreundlich ärgerlich ärgere ärger problem probleme schwach minderwertig instabil wackelig wackelt stinkt unangenehm kompliziert überteuert schmutzig dreckig fehler fehlerhaft falsch gebrochen abgebrochen gerissen undicht vergessen_sie bereue hässlich langweilig fade unpraktisch unsauber lieblos unhöflich ungemütlich schmerzt schmerzen schmerzhaft unverschämt überhitzt verkratzt nutzlos sinnlos frustrierend nie_wieder vermeiden verschwendung ungeeignet unzuverlässig lahm nachlässig ungenießbar bitter trocken zäh versalzen eklig verdorben abgelaufen gestank lärm störend stört stören vermisse abzuraten abraten umtausch reklamieren reklamiert reklamation rückgabe unmöglich verärgert traurig hakt klemmt ruckelt stürzt rauscht verzerrt unscharf verschwommen laut_und mies mieser lausig abfall abgelehnt abgestanden abneigung abschreckend abstoßend abgebrannt abgeknickt abgeplatzt abgerissen abgesoffen anfällig angeschlagen angst arg ärgert ärgernis ätzend ausgelaufen ausgeleiert ausgefranst aussetzer aussetzen ausfall ausfälle bedauerlich bedauern bedauere bedauerlicherweise beeinträchtigt belastend beleidigend beleidigung belästigend benachteiligt beunruhigend bricht brach brechen brannte brennt bruch brüchig bröckelt bug bugs fehlfunktion fehlermeldung fehlermeldungen billigste blockiert defekte defekten delle dellen beulen beule desinteressiert dumm dummheit durcheinander durchgefallen durchgebrannt einfrieren eingefroren friert hängt hängengeblieben aufgehängt einseitig eingeschränkte elend empört enttäuschender erbärmlich erschreckend erschwert erstickt explodiert fehlanzeige fehlend fehlende fehlender fehlendes flackert flackern flimmert flop frust frustriert frustration fürchte gammelig gefährlich gefahr gefälscht fälschung geärgert gehasst gelangweilt geplatzt geprellt geschmacklos gestört gestohlen gestrichen geweigert giftig gruselig grausam hakelig hass hasse hasst hasste hinderlich hoffnungslos ignorieren ignoranz irreführend irritierend jammer kaputtes kaputter kaputte katastrophale klagen klappert knarrt knarzt knackt quietscht kollabiert kopfschmerzen kostspielig krank krümel kümmerlich kurzlebig kündigen gekündigt lächerlich leck leckt lieblose lose mangelnd mangelnde mangels minderwertige misslungen missraten misstrauen mistding mühe murks nachgelassen nachlassend nachteile negativ negative nerven nervend nervige nervtötend nichts_als niete oberflächlich öde panne pech peinliche penetrant pfusch platzt plump porös primitiv qual quälend quatsch quietschend ranzig rauschen rauh rau reißt rost rückerstattung rückläufer rückruf ruiniert rutschig sackgasse sauer saumäßig schädlich schal schande scheitert scheitern gescheitert schlampige schlechter schlechtes schlechten schlechtem schlimm schlimmer schlimme schleppend schmierig schmutz schmuddelig schrottig schrumpft geschrumpft eingelaufen schwachstelle schwäche schwächen schwachpunkt schwammig schwergängig schwindel skandalös spröde spinnt spinnen sperrige stickig stumpf störanfällig störrisch stottert stümperhaft sturz täuschung getäuscht teuerste tot toter tote totes trostlos trüb tückisch überfordert übelkeit übel übler übles umsonst unangebracht unangemessen unannehmbar unausgereift unausgewogen unbefriedigend unbeholfen unbeliebt unbeständig unbrauchbare unbrauchbares undeutlich undurchsichtig uneben unecht unerträglich unerfreulich unerwünscht unfair unfertig unflexibel ungelenk ungenügend ungenutzt ungepflegt ungerecht ungesund ungleichmäßig unglücklich unglücklicherweise unheimlich unhandlich unhygienisch unkooperativ unleserlich unlogisch unnatürlich unnötig unordentlich unpassend unpräzise unqualifiziert unregelmäßig unreif unruhig unschön unseriös unsinn unsinnig unsichtbar unterbricht unterbrochen unterbrechung unterbrechungen untauglich untragbar unübersichtlich unverständlich unvollständig unvorteilhaft unwirksam unzulänglich unzureichend verarscht verbogen verbrochen verdacht verderben verdirbt verfärbung verfehlt verfälscht verklemmt verliert verlor verloren verlust vermissen vermisst vernachlässigt verpfuscht verrostet verrutscht versagt versagen versagte verschandelt verschleiß verschleißt verschlechtert verschlimmert verschwendet verschwende verschwunden verspätung verstaubt verstopft verstört verunreinigt verwackelt verwaschen verweigert verwirrend verwirrt verzichten verzweifelt verzweiflung vergeuden vergeudet wackel wackeliger wackelkontakt warnung gewarnt warne wehtun weinen welk widerlicher widersprüchlich wirkungslos wucherpreis wütend wut zerbricht zerbrochen zerbrechlich zerfällt zerfleddert zerkratzt zerknittert zerstört zerstörte zerstören zickt ziellos zusammengebrochen zweitklassig zwecklos steckt_fest stecken_geblieben festgefahren frustrierender verzögert entlädt zerdrückt unscharfe billigen',
    '-3': 'maden lebensmittelvergiftung ungeziefer kakerlaken albtraum alptraum abscheulich absurd skandal unverschämte schrott müll katastrophe katastrophal furchtbar schrecklich grauenhaft grottenschlecht miserabel unterirdisch betrug frechheit unverschämtheit abzocke finger_weg geldverschwendung schlechteste schlechtester schlimmste horror ekelhaft widerlich totalausfall wertlos unzumutbar unakzeptabel inakzeptabel absolut_nicht niemals unter_aller_sau zum_kotzen scheiße mist reinfall fehlkauf lachnummer witz katastrophaler entsetzlich grässlich scheußlich horrend grauenvoll gräßlich abartig ungeheuerlich beschissen beschissene verdammte betrogen betrüger betrügerisch schwindler diebe diebstahl elektroschrott sondermüll sperrmüll wegwerfen weggeworfen weggeschmissen mülleimer mülltonne tonne null_sterne ein_stern minus_sterne',
  },
  phrases: {
    '3': 'auf jeden fall wieder, sicher wieder, bestimmt wieder, kann es kaum erwarten, nicht zu verpassen, auf keinen fall verpassen, was will man mehr, besser als erwartet, nicht zu schlagen, kaum zu schlagen, sehr zu empfehlen, nur zu empfehlen, absolut empfehlenswert, klare kaufempfehlung, kaufempfehlung, jederzeit wieder, immer wieder gerne, gerne wieder, voll und ganz zufrieden, rundum zufrieden, sehr zufrieden, super zufrieden, mehr als zufrieden, voll zufrieden, jeden cent wert, hält was es verspricht, hält was er verspricht, übertrifft, erwartungen übertroffen, nichts auszusetzen, nichts zu meckern, keine probleme, ohne probleme, kein problem, keinerlei probleme, 5 sterne, fünf sterne, volle punktzahl, besser geht es nicht, besser gehts nicht, kann ich nur empfehlen, kann man nur empfehlen, würde ich wieder kaufen, wieder kaufen, immer wieder, würde ich wieder, daumen hoch, verdammt gut, verdammt schnell, wärmstens empfehlen, wärmstens zu empfehlen, sehr empfehlenswert, absolute empfehlung, klare empfehlung, uneingeschränkt empfehlen, uneingeschränkte empfehlung, jeder zeit wieder, ich liebe, wir lieben, bin begeistert, total begeistert, voll begeistert, mega zufrieden, wirklich zufrieden, absolut zufrieden',
    '2': 'nicht schlecht, gar nicht schlecht, wie beschrieben, wie erwartet, wie abgebildet, macht spaß, tut was es soll, macht was es soll, macht was er soll, erfüllt seinen zweck, passt perfekt, passt super, passt gut, sieht gut aus, sieht toll aus, hält warm, hält lange, leicht zu, einfach zu, sein geld wert, preis wert, lohnt sich, bin froh, freue mich, gut verarbeitet, schnell geliefert, schnelle lieferung, alles bestens, alles gut, alles super, wie neu, ohne murren, nicht zu groß, nicht zu klein, nicht zu schwer, nicht zu laut, nicht teuer, schnell und unkompliziert, gute wahl, guter kauf, mag ich, zieht schnell ein, nicht zu viel versprochen, hält was, würde ich empfehlen, ist sein geld wert, guter zustand, gutem zustand, in gutem zustand, einwandfreiem zustand, in perfektem zustand, keine kratzer, nichts zu beanstanden, keine mängel, keine verzögerungen, keine beschwerden, hält verdammt lange, hält sehr lange, hält ewig, hält den ganzen tag, lange haltbar, riesiger unterschied, riesiger vorteil, riesiger bildschirm, riesigen bildschirm, riesiges display, kann man nicht meckern, kann nicht meckern, nicht meckern, kann man nichts falsch machen, nichts falsch machen, nichts verkehrt machen, kann mich nicht beklagen, kann nicht klagen, nicht beschweren, kann mich nicht beschweren, gibt nichts zu meckern, nichts zu bemängeln, kann man nichts sagen',
    '0': 'gute frage, gut ein, guten tag, gute zeit, gut zwei, gut drei, gut eine, gutes mittelmaß, schnell leer, schnell kaputt, leicht kaputt, einfach nur, einfach nicht, einfach mal, neu gekauft, neues gekauft, super markt, sauber machen, top oder flop, günstiger, besser gewesen, schneller als, wäre besser, wäre schön, wäre super, wäre gut, wäre toll, hätte gerne, schön wäre, gut wäre, besser wäre, gern hätte, laut beschreibung, laut hersteller, laut angabe, laut anleitung, so gut wie, zurück zu, leicht bitter, leicht süß, hell und, neu ist, zweiter hand, aus erster hand, bei weitem, kurz gesagt, kurz und gut, kurze zeit, kurzer zeit, vor kurzem, kurz nach, kurz vor, seit kurzem, über kurz, weniger als, mehr oder weniger, immer weniger, nicht nur, nicht zuletzt, nicht umsonst, noch nicht ausprobiert, noch nicht getestet, gute nacht, gut möglich, gut leben, gut und gerne, so gut es geht, lieber etwas, gerne mehr, wärmstens, kostenlos, vorsicht beim, keine angst, keine ahnung, neuer, neues, neuen, gebraucht, riesig, riesiger, riesigen, riesige, eng verbunden, weit verbreitet, weit entfernt, so weit, soweit, aus dem nichts, schön dass, schön zu, schön wenn',
    '-1': 'zu weit, zu lang, zu weich, zu hell, etwas zu, nicht so gut, geht so, so lala, könnte besser, könnte etwas, hätte mir mehr, wäre besser gewesen, nicht optimal, nicht perfekt, nicht so toll, abzug, einziger kritikpunkt, einziges manko, manko, kleiner nachteil, leider nur, leider kein, leider keine, ein stern abzug, punktabzug, schnell leer, könnte besser sein, könnten besser sein, könnte etwas besser, hätte besser sein können, hätten besser sein können, hätte etwas besser, hätte besser, da geht mehr, ausbaufähig, verbesserungsfähig, luft nach oben, nur bedingt, etwas enttäuscht, gewöhnungsbedürftig, nicht überragend, nicht berauschend, nichts besonderes, nicht der beste, nicht die beste, nicht das beste, nicht ideal, raum für verbesserungen, raum für verbesserung, verbesserungspotenzial, verbesserungspotential',
    '-2': 'zu teuer, zu laut, zu schwer, zu langsam, nicht gut, nicht empfehlenswert, nicht zu empfehlen, nicht empfehlen, keine empfehlung, kann ich nicht empfehlen, nicht zufrieden, nicht überzeugt, nicht wieder, nicht mehr kaufen, nicht nochmal, passt nicht, passen nicht, hält nicht, hält nicht lange, hielt nicht, hielt nur, hält nur, geht zurück, ging zurück, zurück geschickt, geht nicht, ging nicht, lässt sich nicht, ließ sich nicht, nicht wie beschrieben, entspricht nicht, nicht das was, nicht der rede wert, nichts für mich, lieber nicht, lieber etwas mehr, lässt zu wünschen übrig, zu wünschen übrig, keine antwort, keine reaktion, nach kurzer zeit, nach einer woche, schon nach, bereits nach, nach wenigen, fällt auseinander, fällt ab, löst sich, kein vergleich, kein gutes, nicht wert, nicht sein geld wert, funktioniert nicht, funktionieren nicht, funktionierte nicht, nicht funktioniert, stürzt ab, hängt sich auf, schaltet sich ab, schaltet sich aus, geht aus, leere versprechungen, viel zu, schnell kaputt, leicht kaputt, kein wunder, erwartungen nicht, nicht erfüllt, enttäuscht von, lassen zu wünschen übrig, lässt sehr zu wünschen übrig, nicht ok, nicht in ordnung, nicht zu gebrauchen, nicht weiter zu empfehlen, würde ich nicht wieder kaufen, nicht wieder kaufen, nicht nochmal kaufen, nicht noch einmal kaufen, lassen sich nicht, geht nicht mehr, gar nicht gut, keine gute, kein guter, leider defekt, leider kaputt, nicht mehr aufladen, nicht funktionierte, nicht gefallen, nicht glücklich, nicht lange, unter den erwartungen, habe mehr erwartet, hatte mehr erwartet, mehr erwartet, falsche entscheidung, kein vergleich zu, zu wenig, zu schwach, zu glatt, zu leise, zu dunkel, zu dünn, zu klein, zu groß, zu eng, zu kurz, zu heiß, zu hart',
    '-3': 'nie wieder, finger weg, reine geldverschwendung, raus geschmissenes geld, rausgeschmissenes geld, rausgeworfenes geld, absoluter schrott, totaler schrott, kann man vergessen, hände weg, funktioniert nicht mehr, lädt nicht, ein witz, der letzte, das letzte, sein geld nicht wert, das geld nicht wert, völlig unbrauchbar, nicht kaufen, nicht zu kaufen, kaufen sie nicht, kauft nicht, geld zum fenster, aus dem fenster geworfen, absoluter müll, totaler müll',
  },
  negators:
    'nicht kein keine keinen keinem keiner keines nie niemals ohne kaum weder nichts wenig nirgends keinesfalls keineswegs nich net alles_andere_als weit_davon_entfernt',
  deniedLater:
    'gefällt gefallen gefiel mag funktioniert funktionieren funktionierte passt passen passte hält hielt schmeckt schmecken schmeckte überzeugt überzeugen überzeugte empfehle empfehlen lohnt hilft klappt stimmt erfüllt wirkt lohnte freut',
  negatingEnd: null,
  carriers: 'mit von',
  alternatives: 'oder noch weder',
  strong:
    'sehr wirklich echt absolut extrem total super besonders äußerst richtig überaus unglaublich wahnsinnig völlig so mega verdammt unfassbar enorm riesig',
  weak: 'etwas ein bisschen leicht relativ recht eher ziemlich einigermaßen halbwegs fast',
  contrasts: 'aber jedoch allerdings obwohl trotzdem dennoch sondern während hingegen dagegen',
  joints: 'und da weil denn so dass daher deshalb außerdem zudem',
  subjects: 'ich er sie es wir man das die der dies diese dieser dieses mein meine auch ist sind war hat haben kann kein keine nicht',
  rest: 'ich hoffe, hoffe, hoffentlich, wäre schön, wäre besser, wäre gut, wäre toll, wäre super, hätte mir gewünscht, ich wünschte, wünschte, hätte ich, wenn, falls, sollte sein, ob, angeblich, laut hersteller, verspricht, auf der suche, gesucht, hätte ich mir, hätte mir, hätte gerne, ich hätte, wenn man, für den fall, ob es, ob sie, ob der, ob die, ob das, bin gespannt, mal sehen, mal schauen, abwarten, bleibt abzuwarten, wird sich zeigen, ich suche, suchte nach, wollte ein, wollte eine, wollte einen, brauchte ein, brauchte eine, brauchte einen',
  clause:
    'mein alter, meine alte, mein altes, der alte, die alte, das alte, vorgänger, früher, im vergleich zu, vorher hatte, andere rezensionen, andere bewertungen, manche schreiben, erwartet hätte, hatte erwartet, meinen alten, meinem alten, meiner alten, meine alten, das alte gerät, im gegensatz zu, im vergleich mit, anders als, andere marken, anderen marken, andere hersteller, anderer hersteller, von anderen, noch nicht ausprobiert, noch nicht getestet, noch nicht benutzt, nicht getestet, nicht ausprobiert, kann ich nicht beurteilen, kann ich noch nicht, kann noch nicht, kann ich nichts sagen, das original, vorher hatten, davor hatte, hatte vorher, mein vorheriger, mein vorheriges, meine vorherige, mein letzter, mein letztes, meine letzte, die vorherige, der vorherige, das vorherige, zuvor hatte, ich dachte, hatte gehofft, viele andere, die meisten anderen, normalerweise, wenden sie sich, bitte kontaktieren sie, kontaktieren sie uns, anfangs, am anfang, zunächst, zu beginn, die ersten wochen, die ersten monate, eine zeit lang',
  near: 'soll, sollte, müsste, könnte, würde, statt, anstatt, abgesehen von, bis auf, außer, muss man, sollten, könnten, anstelle, statt einer, ersatz für, vielleicht könnte, könnte schneller, könnte besser, könnte etwas, wir empfehlen, empfehlen wir, empfehle ein, empfehle einen, empfehle eine',
  danglers:
    'es er sie ihn ihm das dies diese dieser dieses der die den dem welche welcher welches und oder aber dass weil da denn so dann als wie mit von zu bei nach aus auch nur wobei womit was wenn obwohl jedoch sondern außerdem deshalb daher sowie',
  stopWords:
    'aber alle alles als also am amazon an andere anderen artikel auch auf aus bei bestellung bewertung bild bin bis da dann das dass dem den der des die dies diese dieser dinge ding doch du durch ein eine einem einen einer eines einmal einzige er es euch etwas fall firma foto frau freund freundin für ganze ganzen geld geschäft gleich habe haben hand hat hatte haus hersteller hier ich ihm ihn ihr im immer in ist ja jahr jahre jeder jetzt kann kauf kauft kein keine kind kinder kleine können kunde lange leute mal man mann marke mehr mein meine meinung meiner mich mir mit modell monat monate mutter nach nachteil nicht nichts noch nun nur ob oder ohne person problem produkt punkt rezension rezensionen sache schon sehr sein seine seit sich sie sind so sohn sollte sonst stern sterne stück tag tage teil tochter und uns unter vater viel vom von vor vorteil war waren was wasser weil weise welt wenn wer werden wie wieder will wir wird woche wochen wohnung wurde zeit zimmer zu zum zur zwei gut neue erste ersten zweite besten rest anfang ende seite gegenteil grund möglichkeit auswahl kunden käufer verkäufer hund katze küche bad garten auto büro urlaub reise bett tisch schrank nase mund kopf füße hände haare augen körper lieferumfang zustand telefon handy laptop gerät monaten jahren tagen stunden minuten probleme fazit empfehlung erfahrung',
  verbs: 'ist war sind waren sieht wirkt funktioniert hält passt macht hat hatte kann könnte ging brach fiel',
  pointers: 'dieser diese dieses diesen diesem',
  partSigns: 'der die das den dem',
  ownSigns: 'mein meine meinen meinem meiner unser unsere ihr',
}
