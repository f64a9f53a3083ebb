import type { WrittenWords } from './language-words.ts';
import { ITALIAN_ROLES } from './roles/it-roles.ts';
import { ITALIAN_TIES } from './ties/it-ties.ts';

/** Italian. The tagger for the Latin languages was trained on these tokens and lists: retrain it after a change. */
export const ITALIAN: WrittenWords = {
  code: 'it',
  roles: ITALIAN_ROLES,
  ties: ITALIAN_TIES,
  unknownFrom: 0.5,
  dottedTitles: 'sig dott prof avv ing arch on sen gen col mons s vs',
  addresses: 'sig signor signora mr mrs ms',
  dotted: 'art inc corp ltd co spa srl tel',
  smallDotted: 'ecc art sig dott es',
  starters:
    'il lo la i gli le un uno una in nel nella nei nelle di del della dei delle da dal dalla a al alla per con senza su sul ' +
    'sulla dopo prima e ma se quando come non secondo fra tra questo questa questi queste suo sua suoi sue loro lui lei ' +
    'essi noi che chi anche inoltre così già oggi ieri mentre durante però l un dell nell all sull dall',
  hasSmallEndings: true,
  elisions:
    'l un d dell nell all sull dall coll quell quest sant c s m t v n com dov cos anch bell tutt mezz trent nient degl',
  links:
    'di del dello della dei degli delle dell d da dal dalla e ed in nel nella nei per a al alla ai con contro su sul l la ' +
    'il lo le i y de la du des of the and for van von der bin ibn el &',
  leads: 'di de del della dei degli delle d da dal dalla la lo li l van von der den bin ibn al el du dos san',
  tagger: {
    titles:
      'signor signora sig dott dottor dottoressa prof professor professore professoressa presidente ex vice premier ' +
      'presidentessa primo ministro ministra vicepremier vicepresidente sottosegretario cancelliere cancelliera ' +
      'segretario segretaria generale senatore senatrice deputato deputata onorevole eurodeputato governatore ' +
      'governatrice sindaco sindaca assessore assessora portavoce direttore direttrice leader capo numero giudice ' +
      'magistrato procuratore pm gip re regina principe principessa papa cardinale vescovo arcivescovo monsignor don ' +
      'suor padre colonnello capitano tenente comandante ammiraglio allenatore tecnico ct mister attaccante portiere ' +
      'difensore centrocampista pilota tennista calciatore attore attrice cantante scrittore scrittrice regista ' +
      'autore autrice imprenditore imprenditrice miliardario magnate fondatore candidato candidata ambasciatore ' +
      'ambasciatrice commissario commissaria avvocato avvocata giornalista economista analista ricercatore ' +
      'ricercatrice dittatore capogruppo',
    placeWords: 'a ad in da di nel nella verso presso vicino su tra fra',
    speech:
      'dice ha afferma spiega dichiara aggiunge sottolinea annuncia avverte racconta conferma ricorda sostiene scrive ' +
      'precisa replica commenta denuncia promette chiede che',
    orgWords:
      'banca gruppo partito ministero università azienda società compagnia comune regione governo parlamento tribunale ' +
      'corte istituto agenzia associazione federazione fondazione sindacato commissione club squadra quotidiano ' +
      'emittente casa colosso spa srl fc inc',
    articles: 'il lo la i gli le l',
  },
  notNames:
    'iva pil ia tv pc dna hiv ong pmi covid internet lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio ' +
    'febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua stato governo ' +
    'camere legge',
  headsOfBodies: '',
  calendar:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  beforeMonths: 'in di da a fino entro dal fine inizio metà prossimo scorso ogni',
};
