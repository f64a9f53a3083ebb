import type { WrittenWords } from './language-words.ts';
import { SPANISH_ROLES } from './roles/es-roles.ts';
import { SPANISH_TIES } from './ties/es-ties.ts';

/** Spanish. The tagger for the Latin languages was trained on these tokens and lists: retrain it after a change. */
export const SPANISH: WrittenWords = {
  code: 'es',
  roles: SPANISH_ROLES,
  ties: SPANISH_TIES,
  unknownFrom: 0.5,
  dottedTitles: 'sr sra srta dr dra d dña da prof profa gral cnel cap sto sta lic ing arq mons vs',
  addresses: 'sr sra srta sres señor señora mr mrs ms',
  dotted: 'ee uu rr cc aa pp art núm pág ej av avda cía jr hnos inc corp ltd co dto tel',
  smallDotted: 'sr sra dr dra ej etc núm pág aprox art',
  starters:
    'el la los las un una en de del al por para con sin sobre tras y pero aunque cuando como si no según desde hasta ' +
    'entre esta este estos estas ese esa eso su sus lo se también además así ya hoy ayer mientras durante ante él ella ' +
    'ellos ellas nosotros qué quién cómo',
  hasSmallEndings: true,
  elisions: 'd l',
  links:
    'de del la el los las y e en para por a al con contra sobre d l do da dos i und und of the and for van von der bin ibn &',
  leads: 'de del la el las los al d l da do dos di van von der den bin ibn san santa',
  tagger: {
    titles:
      'señor señora sr sra don doña d dña dr dra profesor profesora presidente presidenta expresidente expresidenta ' +
      'vicepresidente vicepresidenta exvicepresidente ministro ministra exministro exministra primer canciller ' +
      'secretario secretaria general senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa ' +
      'exalcalde consejero consejera conseller consellera portavoz director directora líder jefe jefa juez jueza fiscal ' +
      'magistrado magistrada rey reina príncipe princesa infanta papa cardenal obispo arzobispo coronel capitán ' +
      'teniente comandante almirante entrenador entrenadora técnico delantero centrocampista portero defensa piloto ' +
      'tenista futbolista actor actriz cantante escritor escritora cineasta empresario empresaria multimillonario ' +
      'magnate mandatario mandataria candidato candidata embajador embajadora comisario comisaria abogado abogada ' +
      'periodista economista analista investigador investigadora lehendakari president dictador exjugador',
    placeWords: 'en desde hacia hasta cerca sobre entre',
    speech:
      'dijo dice afirma afirmó aseguró asegura explicó explica declaró señaló señala añadió añade indicó advirtió ' +
      'advierte anunció anuncia reconoció subrayó sostuvo insistió manifestó apuntó comentó agregó contó confirmó ' +
      'destacó lamentó denunció prometió pidió pide quien',
    orgWords:
      'banco grupo partido ministerio universidad empresa compañía consejería ayuntamiento gobierno parlamento tribunal ' +
      'instituto agencia asociación federación fundación sindicato comisión real club equipo diario cadena petrolera ' +
      'aerolínea multinacional firma tecnológica farmacéutica cf fc sa inc',
    articles: 'el la los las',
  },
  notNames:
    'iva pib ia tv pc dni adn vih ong ongs erte pyme pymes ibex covid internet lunes martes miércoles jueves viernes ' +
    'sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad ' +
    'pascua señor señora estado gobierno ley',
  headsOfBodies: '',
  calendar:
    'lunes martes miércoles jueves viernes sábado domingo ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  beforeMonths: 'en de desde hasta este próximo pasado cada principios finales mediados',
};
