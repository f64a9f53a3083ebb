import type { WrittenTies } from './written-ties.ts';

export const GERMAN_TIES: WrittenTies = {
  order: 'verb-second',
  conjugations: {
    endings: {
      en: 't/en te/ten - - ge~t',
      ten: 'tet/ten tete/teten - - ge~tet',
      den: 'det/den dete/deten - - ge~det',
      ern: 'ert/ern erte/erten - - ge~ert',
      eln: 'elt/eln elte/elten - - ge~elt',
      ieren: 'iert/ieren ierte/ierten - - iert',
    },
    agreement: '',
    bare: 'be er ver zer ent emp ge miss über unter wider',
    infix: 'zu',
  },
  irregular:
    'treffen trifft/treffen traf/trafen - - getroffen|sprechen spricht/sprechen sprach/sprachen - - gesprochen|' +
    'greifen - griff/griffen - - gegriffen|schlagen schlägt/schlagen schlug/schlugen - - geschlagen|' +
    'werfen wirft/werfen warf/warfen - - geworfen|laden lädt/laden lud/luden - - geladen|' +
    'rufen - rief/riefen - - gerufen|entlassen entlässt/entlassen entließ/entließen - - entlassen|' +
    'gewinnen - gewann/gewannen - - gewonnen|verlieren verliert/verlieren verlor/verloren - - verloren|' +
    'empfangen empfängt/empfangen empfing/empfingen - - empfangen|ernennen - ernannte/ernannten - - ernannt|' +
    'nehmen nimmt/nehmen nahm/nahmen - - genommen|' +
    'übernehmen übernimmt/übernehmen übernahm/übernahmen - - übernommen|' +
    'schreiben - schrieb/schrieben - - geschrieben|' +
    'unterschreiben - unterschrieb/unterschrieben - - unterschrieben|' +
    'schließen - schloss/schlossen - - geschlossen|stehen - stand/standen - - gestanden|' +
    'weisen - wies/wiesen - - gewiesen|helfen hilft/helfen half/halfen - - geholfen|' +
    'streiten - stritt/stritten - - gestritten|' +
    'widersprechen widerspricht/widersprechen widersprach/widersprachen - - widersprochen|' +
    'versprechen verspricht/versprechen versprach/versprachen - - versprochen|' +
    'wollen will/wollen wollte/wollten - - gewollt|unterliegen - unterlag/unterlagen - - unterlegen|' +
    'vertreten vertritt/vertreten vertrat/vertraten - - vertreten|verhandeln - - - - verhandelt|' +
    'beraten berät/beraten beriet/berieten - - beraten|weigern - - - - geweigert|' +
    'unterzeichnen unterzeichnet/unterzeichnen unterzeichnete/unterzeichneten - - unterzeichnet|' +
    'übertreffen übertrifft/übertreffen übertraf/übertrafen - - übertroffen',
  verbs:
    'investieren in millionen/milliarden|kritisieren|attackieren|beschuldigen|verklagen|loben|unterstützen|empfangen !|treffen|besiegen|schlagen|bezwingen|ernennen !|entlassen !|feuern !|verpflichten !|' +
    'verhaften !|ersetzen|verteidigen|kaufen °|übernehmen °|gründen °|leiten °|finanzieren|verurteilen|sanktionieren|befragen !|interviewen !|begrüßen !|besuchen !|' +
    'warnen|bedrohen|blockieren|boykottieren|überzeugen|bombardieren|überfallen|besetzen|ermorden !|töten !|entführen !|verletzen !|befreien !|verspotten|beleidigen !|' +
    'kontaktieren|beraten|vertreten|würdigen|rügen|tadeln|ermahnen|provozieren|betrügen|verraten|überholen|übertreffen|kontrollieren °|beliefern|umarmen !|ehren !|bezichtigen|' +
    'danken ^|gratulieren ^|drohen ^|widersprechen ^|helfen ^|antworten ^|unterliegen ^|folgen !^|vertrauen ^|misstrauen ^|' +
    'an+greifen|an+klagen|an+rufen|an+zeigen|ein+laden !|vor+werfen ^|zurück+weisen °|ab+lösen|ab+setzen !|aus+schließen|aus+zeichnen !|fest+nehmen !|frei+sprechen !|' +
    'heraus+fordern|auf+fordern|ab+werben !|ein+stellen !|zu+stimmen ^|bei+stehen ^|zurück+rufen !|auf+kaufen °|an+führen °|vor+schlagen !|' +
    'treffen ~= mit|unterhalten ~= mit|streiten ~= mit|verbünden ~= mit|solidarisieren ~ mit|einigen ~= mit|verständigen ~= mit|entschuldigen ~ bei|wenden ~ an|wehren ~ gegen|an+schließen ~|' +
    'sprechen = mit|telefonieren = mit|verhandeln = mit|reden = mit|diskutieren = mit|streiten = mit|kooperieren = mit|zusammen+arbeiten = mit|brechen = mit|fusionieren = mit|treffen auf|' +
    'gewinnen gegen|verlieren gegen|spielen gegen|klagen gegen|stimmen gegen|ermitteln gegen|protestieren gegen|schreiben an|appellieren an|investieren in|siegen gegen|arbeiten für|' +
    'unterzeichnen = mit abkommen/vertrag/vereinbarung/pakt|unterschreiben = mit abkommen/vertrag/vereinbarung|schließen = mit abkommen/vertrag/vereinbarung/pakt/bündnis|ab+schließen = mit vertrag/abkommen|' +
    'vereinbaren = mit partnerschaft/zusammenarbeit/kooperation|führen = mit gespräche/gespräch/verhandlungen|erheben gegen anklage/klage/vorwürfe|ein+reichen gegen klage/beschwerde|verhängen gegen sanktionen/strafe/geldstrafe|' +
    'schicken an brief/waffen|liefern an waffen/panzer|starten gegen angriff/offensive',
  controls:
    'wollen ∅|drohen zu|planen zu|versprechen zu|versuchen zu|weigern zu -|beabsichtigen zu|beschließen zu|an+kündigen zu|hoffen zu',
  tellsInPerfect: false,
  prepositions:
    'mit|von vom|gegen|an ans am|auf aufs|in im ins|für fürs|bei beim|zu zum zur|aus|nach|über|unter|um|vor|zwischen|durch|ohne|wegen|trotz|laut|neben|hinter|bis|statt|außer|ab',
  agent: 'von',
  have: 'hat/haben hatte/hatten habe',
  be: 'wird/werden wurde/wurden werde ist/sind war/waren sei',
  willBe: '',
  progressive: '',
  been: 'worden',
  reflexives: 'sich',
  attached: '',
  objectClitics: 'ihn ihm sie es ihr ihnen mich mir uns dich',
  negations: 'nicht nie niemals kein keine keinen keinem keiner',
  adverbs:
    'heute gestern morgen jetzt dann auch bereits schon noch wieder erneut danach zuvor später zudem außerdem deshalb daher dort hier nun öffentlich scharf heftig ' +
    'deutlich zuletzt schließlich inzwischen kürzlich allerdings jedoch aber so da damit dabei daraufhin anschließend einst ebenfalls unterdessen derweil trotzdem ' +
    'dagegen hingegen vorgestern weiterhin mehrfach erst nur wohl gemeinsam',
  adverbEnding: '',
  timeOpeners:
    'am im vor seit in der die den das dem diesem diesen diese dieser vergangenen vergangene vergangener letzten letzte letzter kommenden kommende nächsten nächste an nach',
  times:
    'woche monat vormittag nachmittag mittag nacht abend wochenende wochen monaten monate jahren jahres tag tagen stunden stunde sommer winter frühjahr herbst ' +
    'montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend uhr jahr',
  relatives: 'der die das',
  complementisers: 'dass',
  openers:
    'und aber weil als nachdem während da obwohl denn sondern oder wobei wodurch indem bevor seit sobald wie wo',
  conditions: 'wenn falls ob sofern sollte könnte bevor',
  unsure:
    'abgesagt gescheitert geplatzt verschoben geplante geplanten geplanter mögliche möglichen möglicher mögliches bestreitet bestritt dementiert dementierte bezweifelt zweifelt fürchtet befürchtet glaubt glaubte hofft hoffte vermutet behauptet behauptete ' +
    'gerücht gerüchte möglichkeit fordert forderte verlangt verlangte schlägt schlug unterstellt will wollte wirft warf spekuliert',
  pronouns: 'er',
  between: 'zwischen',
  betweenNouns:
    'treffen/gipfel/begegnung:traf|gespräch/gespräche/telefonat/unterredung:sprach mit|verhandlungen:verhandelt mit|streit/konflikt:streitet mit|' +
    'abkommen/vertrag/vereinbarung:unterzeichnete Vertrag mit|spiel/finale/halbfinale/duell/partie:spielt gegen|krieg:führt Krieg gegen|fusion:fusioniert mit',
  roleVerbs:
    'präsident/präsidentin/präsidenten/chef/chefin/vorsitzender/vorsitzende/vorsitzenden/vorstandschef/vorstandschefin/leiter/leiterin/direktor/direktorin/parteichef/parteichefin/konzernchef/konzernchefin/firmenchef/regierungschef/regierungschefin/geschäftsführer/geschäftsführerin:leitet:leitete|' +
    'trainer/trainerin/bundestrainer/cheftrainer:trainiert:trainierte|gründer/gründerin/mitgründer/mitgründerin:gründete:gründete|sprecher/sprecherin:spricht für:sprach für|' +
    'stürmer/stürmerin/torwart/torhüter/verteidiger/mittelfeldspieler/spieler/spielerin:spielt für:spielte für|anwalt/anwältin:vertritt|bürgermeister/bürgermeisterin/oberbürgermeister/oberbürgermeisterin/gouverneur:regiert:regierte|' +
    'tochter:gehört zu:gehörte zu',
  former: 'ehemaliger ehemalige ehemaligen früherer frühere früheren damaliger damalige damaligen ex- ex',
  lesser:
    'stellvertretender stellvertretende stellvertretenden designierter designierte designierten künftiger künftige künftigen vize',
  compounds:
    'minister ministerin präsident präsidentin chef chefin kanzler kanzlerin politiker politikerin sprecher sprecherin trainer trainerin vorsitzende vorsitzender vorsitzenden stürmer star profi kommissar kommissarin experte expertin',
  verbSecond: {
    objectArticles: 'den dem des einen einem ihren ihrem seinen seinem',
    surelyActs: 'der',
    becomes: 'wird wurde werde',
    reported: 'habe sei werde',
    infinitiveMark: 'zu',
    particles: 'an ab auf aus ein vor zurück nach los weg um fest frei bei heraus zusammen hin her',
  },
};
