import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../lib/entities/analyzer.ts';
import { portray } from '../../../lib/entities/portrait/portray.ts';
import type { LinkedMention, PageAnalysis } from '../../../lib/model/analysis.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import type { ReadLanguage } from '../../../lib/model/read-language.ts';

/** Reads "[X] said": names in brackets, each a separate person, or an organisation after "o:". */
function read(marked: string, reading: ReadLanguage): { text: string; analysis: PageAnalysis } {
  const mentions: LinkedMention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const [, isBody, name] = /^\[(o:)?(.+)\]$/.exec(part) ?? [];
    const kind: Kind = isBody ? 'organization' : 'person';
    if (name)
      mentions.push({
        start: text.length,
        end: text.length + name.length,
        kind,
        entityId: name,
        confidence: 1,
        tier: 'sure',
      });
    text += name ?? part;
  }
  const cast = mentions.map(({ entityId, kind }) => ({
    entity: { source: 'article' as const, id: entityId, name: entityId, kind },
    introduction: { start: 0, end: text.length },
    appearsWith: [],
    mentionCount: 1,
  }));
  return { text, analysis: { cast, main: [], mentions, reading } };
}

/** What the text says the name is; null if nothing. */
function roleOf(marked: string, name: string, reading: ReadLanguage): string | null {
  const { text, analysis } = read(marked, reading);
  const role = portray(articleOf(text), analysis)[name]?.role;
  return role ? text.slice(role.start, role.end) : null;
}

describe('roles in other languages', () => {
  it.each<[ReadLanguage, string, string, string]>([
    [
      'es',
      'La ministra de Exteriores [Marta Olmo] viajó ayer a Lima.',
      'Marta Olmo',
      'ministra de Exteriores',
    ],
    ['es', 'El economista francés [Jules Barre] lo niega.', 'Jules Barre', 'economista francés'],
    ['es', 'El alcalde de Lugo, [Xan Freire], dimitió.', 'Xan Freire', 'alcalde de Lugo'],
    ['es', '[Ana Tell], directora del museo, no contestó.', 'Ana Tell', 'directora del museo'],
    ['es', '[Ana Tell], de 52 años, directora del museo, calla.', 'Ana Tell', 'directora del museo'],
    ['es', '[Luis Paz] es el portavoz de la empresa.', 'Luis Paz', 'portavoz de la empresa'],
    ['es', 'La aerolínea [o:Volamos] cancela vuelos.', 'Volamos', 'aerolínea'],
    ['pt', 'O ministro das Finanças [Rui Lapa] falou.', 'Rui Lapa', 'ministro das Finanças'],
    ['pt', '[Inês Vau], presidente da câmara de Faro, discorda.', 'Inês Vau', 'presidente da câmara de Faro'],
    ['pt', 'O ex-governador do Acre, [Davi Melo], foi ouvido.', 'Davi Melo', 'ex-governador do Acre'],
    ['de', 'Bundeskanzler [Karl Brand] reist nach Rom.', 'Karl Brand', 'Bundeskanzler'],
    ['de', 'Der französische Präsident [Jean Petit] schweigt.', 'Jean Petit', 'französische Präsident'],
    ['de', '[Uta Kern], Vorsitzende der Waldpartei, widersprach.', 'Uta Kern', 'Vorsitzende der Waldpartei'],
    ['de', '[Uta Kern] (SPD), Ministerin in Kiel, widersprach.', 'Uta Kern', 'Ministerin in Kiel'],
    ['de', 'Der Chef der Waldpartei, [Ole Harms], trat ab.', 'Ole Harms', 'Chef der Waldpartei'],
    ['de', '[Ole Harms] ist Bürgermeister von Husum.', 'Ole Harms', 'Bürgermeister von Husum'],
    ['de', 'Der Konzern [o:Verdal] streicht Stellen.', 'Verdal', 'Konzern'],
    ['fr', 'Le président [Paul Roux] a signé.', 'Paul Roux', 'président'],
    [
      'fr',
      'L’ancien ministre de l’Intérieur [Luc Aubin] revient.',
      'Luc Aubin',
      'ancien ministre de l’Intérieur',
    ],
    ['fr', 'La maire de Nantes, [Eva Daul], a refusé.', 'Eva Daul', 'maire de Nantes'],
    ['fr', '[Eva Daul], directrice générale d’Airval, part.', 'Eva Daul', 'directrice générale d’Airval'],
    ['fr', '[Jean Lay] est un romancier belge.', 'Jean Lay', 'romancier belge'],
    ['it', 'Il ministro degli Esteri [Aldo Neri] parte.', 'Aldo Neri', 'ministro degli Esteri'],
    [
      'it',
      '[Aldo Neri], amministratore delegato di Verdal, lascia.',
      'Aldo Neri',
      'amministratore delegato di Verdal',
    ],
    ['it', 'L’ex allenatore del Lecce, [Ivo Sala], è malato.', 'Ivo Sala', 'ex allenatore del Lecce'],
    ['it', '[Ivo Sala] è il sindaco di Noto.', 'Ivo Sala', 'sindaco di Noto'],
  ])('in %s: %s', (reading, marked, name, expected) => {
    expect(roleOf(marked, name, reading)).toBe(expected);
  });

  it.each<[ReadLanguage, string, string]>([
    ['es', 'Según [Marta Olmo], el presidente francés no vendrá.', 'Marta Olmo'],
    ['es', 'El presidente recibió ayer a [Marta Olmo].', 'Marta Olmo'],
    ['es', 'El abogado del presidente, [Marta Olmo], no habló.', 'Marta Olmo'],
    ['es', 'Hablaron el alcalde, [Marta Olmo], y el obispo.', 'Marta Olmo'],
    ['de', 'Der Präsident am Dienstag [Karl Brand].', 'Karl Brand'],
    ['de', 'Die Kanzlerin traf [Karl Brand] in Bonn.', 'Karl Brand'],
    ['fr', 'Le président rencontre [Paul Roux] à Lyon.', 'Paul Roux'],
    ['fr', 'Le ministre de [Eva Daul] accuse la [Paul Roux].', 'Paul Roux'],
    ['it', 'Il presidente della commissione accusa [Aldo Neri].', 'Aldo Neri'],
    ['fr', 'Pour [Paul Roux], le ministre se trompe.', 'Paul Roux'],
    ['it', 'Il ministro che ha visto [Aldo Neri] non parla.', 'Aldo Neri'],
    ['it', 'Secondo [Aldo Neri], il sindaco di Noto sbaglia.', 'Aldo Neri'],
    ['pt', 'O presidente visitou [Rui Lapa] no hospital.', 'Rui Lapa'],
    ['fr', 'Le groupe [Paul Roux] joue ce soir.', 'Someone else'],
  ])('none in %s: %s', (reading, marked, name) => {
    expect(roleOf(marked, name, reading)).toBeNull();
  });
});

describe('quotations in other languages', () => {
  it.each<[ReadLanguage, string, string[]]>([
    ['es', '«No vamos a ceder ante nadie», dijo ayer la ministra [Marta Olmo].', ['Marta Olmo']],
    ['de', '„Wir werden auf keinen Fall weichen“, sagte [Karl Brand] am Montag.', ['Karl Brand']],
    ['fr', '« Nous ne céderons à personne », a déclaré [Paul Roux] devant [Eva Daul].', ['Paul Roux']],
    ['fr', '[Eva Daul] a répondu : « Nous ne céderons à personne. »', ['Eva Daul']],
    ['fr', '« Nous ne céderons à personne », selon [Paul Roux].', ['Paul Roux']],
    ['it', '«Non ci fermeremo davanti a nulla», ha detto [Aldo Neri] a [Ivo Sala].', ['Aldo Neri']],
    ['pt', '“Não vamos ceder a ninguém”, afirmou [Rui Lapa].', ['Rui Lapa']],
    // What they begin with isn't there.
    ['es', '«Esto no lo vamos a ceder», dijo ayer la ministra [Marta Olmo].', []],
    ['de', '„Dieses Haus geben wir nicht auf“, sagte [Karl Brand] am Montag.', []],
    ['fr', '« C’est à nous et à personne », a déclaré [Paul Roux].', []],
    ['fr', '« Il faut garder le port ouvert », a déclaré [Paul Roux].', ['Paul Roux']],
    ['it', '«Questo non ci fermerà mai», ha detto [Aldo Neri].', []],
    ['pt', '“Isso não vamos ceder a ninguém”, afirmou [Rui Lapa].', []],
    ['es', '«No vamos a ceder ante nadie», dijo ella de [Marta Olmo].', []],
  ])('in %s: %s', (reading, marked, expected) => {
    const { text, analysis } = read(marked, reading);
    const portraits = portray(articleOf(text), analysis);
    expect(Object.keys(portraits).filter(id => portraits[id]!.quotes.length > 0)).toEqual(expected);
  });
});
