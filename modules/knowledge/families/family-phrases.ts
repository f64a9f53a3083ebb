import type { OtherLanguage } from '../contexts/read-translations.ts';

/** A text in each language; {of} is the country with its preposition or in the genitive. */
export type Phrase = Readonly<Record<OtherLanguage, string>>;

/** What bodies and teams are, by family; see `body-families.ts`. */
export const BODY_PHRASES: Readonly<Record<string, Phrase>> = {
  'foreign ministry': ministry(
    'la política exterior',
    'pela política externa',
    'für die Außenpolitik',
    'de la politique étrangère',
    'della politica estera',
  ),
  'finance ministry': ministry(
    'el presupuesto y los impuestos',
    'pelo orçamento e pelos impostos',
    'für Haushalt und Steuern',
    'du budget et des impôts',
    'del bilancio e delle tasse',
  ),
  'defence ministry': ministry(
    'las fuerzas armadas',
    'pelas Forças Armadas',
    'für die Streitkräfte',
    'des forces armées',
    'delle forze armate',
  ),
  'interior ministry': ministry(
    'la policía y la seguridad interior',
    'pela polícia e pela segurança interna',
    'für Polizei und innere Sicherheit',
    'de la police et de la sécurité intérieure',
    'della polizia e della sicurezza interna',
  ),
  'health ministry': ministry(
    'la salud pública',
    'pela saúde pública',
    'für das Gesundheitswesen',
    'de la santé publique',
    'della sanità pubblica',
  ),
  'justice ministry': ministry(
    'los tribunales y las leyes',
    'pelos tribunais e pelas leis',
    'für Gerichte und Recht',
    'des tribunaux et du droit',
    'dei tribunali e delle leggi',
  ),
  'central bank': phrase(
    'Banco central',
    'Banco central',
    'Zentralbank',
    'Banque centrale',
    'Banca centrale',
  ),
  'supreme court': phrase(
    'Máximo tribunal',
    'Mais alta corte',
    'Höchstes Gericht',
    'Plus haute juridiction',
    'Massima corte',
  ),
  parliament: phrase(
    'Órgano legislativo',
    'Órgão legislativo',
    'Gesetzgebende Versammlung',
    'Organe législatif',
    'Organo legislativo',
  ),
  army: phrase(
    'Fuerzas terrestres',
    'Forças terrestres',
    'Landstreitkräfte',
    'Forces terrestres',
    'Forze terrestri',
  ),
  navy: phrase('Fuerzas navales', 'Forças navais', 'Seestreitkräfte', 'Forces navales', 'Forze navali'),
  'air force': phrase(
    'Fuerza aérea',
    'Força aérea',
    'Luftstreitkräfte',
    'Force aérienne',
    'Aeronautica militare',
  ),
  'armed forces': phrase(
    'Fuerzas armadas',
    'Forças Armadas',
    'Streitkräfte',
    'Forces armées',
    'Forze armate',
  ),
  'coast guard': phrase(
    'Policía marítima en aguas',
    'Polícia marítima nas águas',
    'Polizei auf See vor der Küste',
    'Police maritime au large des côtes',
    'Polizia marittima al largo delle coste',
  ),
  police: phrase('Cuerpo de policía', 'Força policial', 'Polizei', 'Force de police', 'Forza di polizia'),
  'football association': phrase(
    'Organismo rector del fútbol',
    'Entidade que dirige o futebol',
    'Fußball-Dachverband',
    'Instance dirigeante du football',
    'Organo di governo del calcio',
  ),
  'Olympic committee': {
    es: 'Organismo que envía a los atletas {of} a los Juegos Olímpicos',
    pt: 'Órgão que envia os atletas {of} aos Jogos Olímpicos',
    de: 'Verband, der die Sportler {of} zu den Olympischen Spielen entsendet',
    fr: 'Instance qui envoie les athlètes {of} aux Jeux olympiques',
    it: 'Organismo che manda gli atleti {of} alle Olimpiadi',
  },
  'stock exchange': phrase(
    'Bolsa de valores',
    'Bolsa de valores',
    'Wertpapierbörse',
    'Place boursière',
    'Borsa valori',
  ),
  'football team': phrase(
    'Selección masculina de fútbol',
    'Seleção masculina de futebol',
    'Männer-Fußballnationalmannschaft',
    'Équipe nationale masculine de football',
    'Nazionale maschile di calcio',
  ),
  "women's football team": phrase(
    'Selección femenina de fútbol',
    'Seleção feminina de futebol',
    'Frauen-Fußballnationalmannschaft',
    'Équipe nationale féminine de football',
    'Nazionale femminile di calcio',
  ),
  'cricket team': phrase(
    'Selección de críquet',
    'Seleção de críquete',
    'Cricket-Nationalmannschaft',
    'Équipe nationale de cricket',
    'Nazionale di cricket',
  ),
  'rugby union team': phrase(
    'Selección de rugby',
    'Seleção de rugby',
    'Rugby-Nationalmannschaft',
    'Équipe nationale de rugby à XV',
    'Nazionale di rugby',
  ),
  'basketball team': phrase(
    'Selección de baloncesto',
    'Seleção de basquete',
    'Basketball-Nationalmannschaft',
    'Équipe nationale de basket-ball',
    'Nazionale di pallacanestro',
  ),
};

/** What a post is, by role; see `post-roles.ts`. It names the post, not its holder, so that it fits women and men. */
export const POST_PHRASES: Readonly<Record<string, Phrase>> = {
  president: phrase(
    'Cargo de jefe de Estado',
    'Cargo de chefe de Estado',
    'Amt des Staatsoberhaupts',
    'Fonction de chef de l’État',
    'Carica di capo dello Stato',
  ),
  'prime minister': phrase(
    'Cargo de jefe de Gobierno',
    'Cargo de chefe de governo',
    'Amt des Regierungschefs',
    'Fonction de chef du gouvernement',
    'Carica di capo del governo',
  ),
  king: phrase('Monarca', 'Monarca', 'Monarch', 'Monarque', 'Monarca'),
  emperor: phrase('Monarca', 'Monarca', 'Monarch', 'Monarque', 'Monarca'),
  'foreign minister': portfolio(
    'Exteriores',
    'das Relações Exteriores',
    'Außenressort',
    'des Affaires étrangères',
    'degli Esteri',
  ),
  'finance minister': portfolio('Finanzas', 'das Finanças', 'Finanzressort', 'des Finances', 'delle Finanze'),
  'defence minister': portfolio(
    'Defensa',
    'da Defesa',
    'Verteidigungsressort',
    'de la Défense',
    'della Difesa',
  ),
  'health minister': portfolio('Sanidad', 'da Saúde', 'Gesundheitsressort', 'de la Santé', 'della Sanità'),
  'interior minister': portfolio('Interior', 'do Interior', 'Innenressort', 'de l’Intérieur', 'dell’Interno'),
};

/** Who leads a body, after what it is. {since} is as in `SINCE`, with the space before it, or empty. */
export const UNDER: Phrase = {
  es: ', con {name} al frente{since}',
  pt: ', sob o comando de {name}{since}',
  de: ', geleitet von {name}{since}',
  fr: ', sous {name}{since}',
  it: ', sotto la guida di {name}{since}',
};

/** Since when, for a month and for a year alone. */
export const SINCE: Readonly<Record<OtherLanguage, { readonly month: string; readonly year: string }>> = {
  es: { month: 'desde', year: 'desde' },
  pt: { month: 'desde', year: 'desde' },
  de: { month: 'seit', year: 'seit' },
  fr: { month: 'depuis', year: 'depuis' },
  it: { month: 'da', year: 'dal' },
};

function phrase(es: string, pt: string, de: string, fr: string, it: string): Phrase {
  return { es: `${es} {of}`, pt: `${pt} {of}`, de: `${de} {of}`, fr: `${fr} {of}`, it: `${it} {of}` };
}

function ministry(es: string, pt: string, de: string, fr: string, it: string): Phrase {
  return phrase(
    `Ministerio encargado de ${es}`.replace('de el ', 'del '),
    `Ministério responsável ${pt}`,
    `Ministerium ${de}`,
    `Ministère chargé ${fr}`,
    `Ministero responsabile ${it}`,
  );
}

function portfolio(es: string, pt: string, de: string, fr: string, it: string): Phrase {
  return phrase(
    `Cartera de ${es} en el Gobierno`,
    `Pasta ${pt} no governo`,
    `${de} in der Regierung`,
    `Portefeuille ${fr} au gouvernement`,
    `Dicastero ${it} nel governo`,
  );
}
