import type { WrittenTies } from './written-ties.ts';

export const ITALIAN_TIES: WrittenTies = {
  order: 'subject-first',
  conjugations: {
    endings: {
      are: 'a/ano ò/arono ava/avano erà/eranno ato/ata/ati/ate ando',
      care: 'ca/cano cò/carono cava/cavano cherà/cheranno cato/cata/cati/cate cando',
      gare: 'ga/gano gò/garono gava/gavano gherà/gheranno gato/gata/gati/gate gando',
      ciare: 'cia/ciano ciò/ciarono ciava/ciavano cerà/ceranno ciato/ciata/ciati/ciate ciando',
      giare: 'gia/giano giò/giarono giava/giavano gerà/geranno giato/giata/giati/giate giando',
      ere: 'e/ono é/erono eva/evano erà/eranno uto/uta/uti/ute endo',
      ire: 'isce/iscono ì/irono iva/ivano irà/iranno ito/ita/iti/ite endo',
    },
    agreement: 'o a i e',
    bare: '',
    infix: '',
  },
  irregular:
    'difendere - difese/difesero - - difeso|accogliere accoglie/accolgono accolse/accolsero - - accolto|' +
    'eleggere - elesse/elessero - - eletto|sconfiggere - sconfisse/sconfissero - - sconfitto|' +
    'scrivere - scrisse/scrissero - - scritto|chiedere - chiese/chiesero - - chiesto|' +
    'rispondere - rispose/risposero - - risposto|uccidere - uccise/uccisero - - ucciso|' +
    'vincere - vinse/vinsero - - vinto|perdere - perse/persero - - perso|' +
    'rivolgere - rivolse/rivolsero - - rivolto|invadere - invase/invasero - - invaso|' +
    'promettere - promise/promisero - - promesso|volere vuole/vogliono volle/vollero - vorrà/vorranno voluto|' +
    'decidere - decise/decisero - - deciso|vedere - vide/videro - vedrà/vedranno visto|' +
    'dirigere - diresse/diressero - - diretto|chiudere - chiuse/chiusero - - chiuso|' +
    'discutere - discusse/discussero - - discusso|raggiungere - raggiunse/raggiunsero - - raggiunto|' +
    'concludere - concluse/conclusero - - concluso|' +
    'imporre impone/impongono impose/imposero imponeva/imponevano imporrà/imporranno imposto|' +
    'proporre propone/propongono propose/proposero - - proposto|' +
    'opporre oppone/oppongono oppose/opposero - - opposto|' +
    'sostenere sostiene/sostengono sostenne/sostennero - sosterrà/sosterranno sostenuto|' +
    'ricevere riceve/ricevono ricevette/ricevettero|succedere - succedette/succedettero|assolvere - - - - assolto|' +
    'avvertire avverte/avvertono|investire investe/investono|convincere - convinse/convinsero - - convinto|' +
    'escludere - escluse/esclusero - - escluso|intendere - intese/intesero - - inteso|rimuovere - - - - rimosso|' +
    'smentire smentisce/smentiscono|stringere - strinse/strinsero - - stretto|' +
    'assumere - assunse/assunsero - - assunto|travolgere - - - - travolto|' +
    'aprire apre/aprono aprì/aprirono - - aperto|offrire offre/offrono offrì/offrirono - - offerto|' +
    'infliggere - inflisse/inflissero - - inflitto',
  verbs:
    'eleggere !|aggredire|investire in milione/milioni/miliardo/miliardi|criticare|accusare|denunciare|attaccare|sostenere|appoggiare|ringraziare !|minacciare|avvertire|invitare !|ricevere !|accogliere !|incontrare =|battere|sconfiggere|superare|eliminare|' +
    'travolgere|nominare !|licenziare !|esonerare !|rimuovere !|arrestare !|sostituire|difendere|sfidare|affrontare|comprare °|acquistare °|acquisire °|rilevare °|fondare °|creare °|guidare °|dirigere °|' +
    'presiedere °|controllare °|finanziare|sponsorizzare|indagare|multare|sanzionare|condannare|assolvere !|graziare !|intervistare !|interrogare !|chiamare !|salutare !|lodare|elogiare|ingaggiare !|assumere !|' +
    'contattare|convincere|bombardare|invadere|occupare|uccidere !|assassinare !|rapire !|ferire !|liberare !|espellere !|escludere|bloccare|boicottare|tradire|insultare !|smentire|contestare|querelare|citare °|abbracciare !|' +
    'scrivere a|chiedere ? a|rispondere a|replicare a|telefonare a|succedere a|vendere a|offrire a|promettere a|rimproverare a|parlare a|subentrare a|' +
    'parlare = con|discutere = con|negoziare = con|trattare = con|dialogare = con|collaborare = con|cenare = con|pranzare = con|lavorare = con|litigare = con|pareggiare = con|rompere = con|giocare contro|votare contro|vincere contro|perdere contro|investire in|' +
    'incontrare ~= con|vedere ~= con|riunire ~= con|confrontare ~= con|scontrare ~= con|alleare ~= con|congratulare ~ con|complimentare ~ con|schierare ~ con|opporre ~ a|rivolgere ~ a|appellare ~ a|scagliare ~ contro|' +
    'firmare = con accordo/contratto/trattato/intesa/patto|raggiungere = con accordo/intesa|siglare = con accordo/intesa/contratto|stringere = con accordo/alleanza/patto|concludere = con accordo|chiudere = con accordo|' +
    'presentare contro denuncia/ricorso/querela|lanciare contro attacco/offensiva|infliggere a multa/sconfitta/sanzione|imporre a sanzioni/dazi/multa|scrivere a lettera|inviare a lettera/messaggio/armi/truppe|aprire su indagine/inchiesta|aprire contro indagine/procedura',
  controls:
    'volere|minacciare di|progettare di|promettere di|tentare di|cercare di|rifiutare di -|decidere di|accettare di|intendere|provare a|proporre di|sperare di|escludere di -|evitare di -',
  tellsInPerfect: true,
  prepositions:
    "a ad al allo alla all' ai agli alle|con col coi|da dal dallo dalla dall' dai dagli dalle|di d' del dello della dell' dei degli delle|" +
    "in nel nello nella nell' nei negli nelle|su sul sullo sulla sull' sui sugli sulle|per|contro|tra fra|secondo|davanti|verso|senza|sotto|dopo|prima|durante|presso|oltre",
  agent: 'da',
  have: 'ha/hanno aveva/avevano',
  be: 'è/sono era/erano fu/furono viene/vengono venne/vennero',
  willBe: 'sarà/saranno verrà/verranno',
  progressive: 'sta/stanno stava/stavano',
  been: 'stato stata stati state',
  reflexives: 'si',
  attached: '<si',
  objectClitics: "lo la li le l' mi ti vi",
  negations: 'non mai',
  adverbs:
    'ieri oggi domani già anche ancora poi quindi ora adesso sempre subito invece intanto infine così pure spesso presto tardi nuovamente più stamattina stasera ' +
    'ci ne gli molto duramente pubblicamente inoltre',
  adverbEnding: 'mente',
  timeOpeners: "al il la lo l' nel nella questo questa in durante dal scorso scorsa",
  times:
    'telefono settimana mese anno sera mattina notte pomeriggio scorso scorsa prossimo prossima giorni ore mesi anni estate inverno autunno primavera mattinata serata weekend',
  relatives: 'che',
  complementisers: 'che',
  openers: 'e ed ma o perché quando mentre poiché dove dopo come infatti dunque',
  conditions: 'se qualora purché',
  unsure:
    'nessun nessuna annullata annullato saltata saltato sospesa sospeso fallita fallito rinviata rinviato possibile eventuale nega negato smentisce smentito dubita teme crede credeva spera sospetta sospettato voci possibilità vuole chiede chiesto esige ' +
    'propone proposto accusa accusato presunto insinua ipotesi',
  pronouns: 'lui lei',
  between: 'tra',
  betweenNouns:
    'incontro/riunione/vertice/bilaterale/colloquio:ha incontrato|telefonata/conversazione:ha parlato con|colloqui/negoziati/trattative/trattativa:tratta con|' +
    'accordo/contratto/trattato/patto/intesa:ha firmato un accordo con|partita/finale/semifinale/derby:gioca contro|guerra:è in guerra con|fusione:si fonde con',
  roleVerbs:
    'presidente/presidentessa:presiede:ha presieduto|amministratore/amministratrice/direttore/direttrice/capo/leader/numero/ad/ceo:guida:ha guidato|' +
    'allenatore/allenatrice/tecnico:allena:ha allenato|fondatore/fondatrice/cofondatore/cofondatrice:ha fondato:ha fondato|portavoce:parla per|' +
    'sindaco/sindaca/governatore/governatrice:guida:ha guidato|attaccante/portiere/difensore/centrocampista/calciatore:gioca in:ha giocato in|avvocato/avvocata:rappresenta|controllata:appartiene a',
  former: 'ex',
  lesser: 'vice aggiunto aggiunta futuro futura',
  compounds: '',
};
