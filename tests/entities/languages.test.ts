import { describe, expect, it } from 'vitest';
import { articleOf } from '../../lib/entities/analyzer.ts';
import { analyzer } from './read-names.ts';

/** Names of a text with the entities they link to, as "name: id", or the name alone if it is unknown. */
function namesIn(text: string, language: string): string[] {
  const { cast, mentions } = analyzer.read({ ...articleOf(text), language });
  const known = new Map(cast.map(({ entity }) => [entity.id, entity]));
  return mentions.map(({ start, end, entityId }) => {
    const name = text.slice(start, end);
    return known.get(entityId)?.source === 'knowledge' ? `${name}: ${entityId}` : name;
  });
}

describe('names in other languages', () => {
  it.each([
    [
      'fr',
      'Le Rassemblement national a saisi la Cour des comptes, a dit hier Marine Le Pen à Lyon.',
      'Rassemblement national: national-rally',
    ],
    [
      'it',
      'Il Garante della privacy ha aperto un’istruttoria, dopo le proteste di ieri.',
      'Garante della privacy: garante-per-la-protezione-dei-dati-personali',
    ],
    [
      'it',
      'La Corte dei conti ha bocciato ieri il bilancio della regione.',
      'Corte dei conti: corte-dei-conti',
    ],
    ['it', 'Nel derby di ieri la Sampdoria batte il Genoa 3-1 e sale al terzo posto.', 'Genoa'],
    ['pt', 'O Sporting venceu ontem o Porto 2-0 e subiu ao primeiro lugar.', 'Porto'],
    ['es', 'El Betis ganó ayer y el Sevilla 2-2 no pudo con nadie.', 'Sevilla'],
    ['fr', 'La Commission européenne n’a pas répondu à la demande de l’Ukraine.', 'Ukraine: ukraine'],
    [
      'it',
      'Il presidente dell’Ucraina è arrivato ieri a Milano per un incontro con gli industriali.',
      'Ucraina: ukraine',
    ],
    [
      'it',
      'Secondo Fratelli d’Italia la riforma non cambia, ha detto il ministro.',
      'Fratelli d’Italia: brothers-of-italy',
    ],
    ['de', 'Der Streit um Merkels Erbe ist in der Partei noch lange nicht vorbei.', 'Merkels: angela-merkel'],
    ['de', 'Die Trump-Regierung will die Zölle auf Autos im Sommer wieder senken.', 'Trump: donald-trump'],
    [
      'de',
      'Im Weißen Haus sprach am Montag auch Wladimir Putin mit dem Präsidenten.',
      'Wladimir Putin: vladimir-putin',
    ],
    [
      'es',
      'El Tribunal Supremo de EE. UU. no se ha pronunciado todavía sobre el caso.',
      'Tribunal Supremo de EE. UU.: supreme-court-of-the-united-states',
    ],
    ['fr', 'Hier, M. Okafar et Mme Lenouart ont été entendus par le juge.', 'Lenouart'],
    ['it', 'Secondo Mr Panvakar i lavori sono fermi da giorni.', 'Panvakar'],
    ['es', 'El embajador de EE. UU. no ha hablado todavía del caso.', 'EE. UU.: united-states'],
    [
      'pt',
      'O Supremo Tribunal Federal adiou a decisão para a próxima semana, segundo o relator.',
      'Supremo Tribunal Federal: supreme-federal-court',
    ],
  ])('in %s: %j', (language, text, expected) => {
    expect(namesIn(text, language)).toContain(expected);
  });

  it('match only in their own language', () => {
    const text =
      'The report said that Maison Blanche was a small café near the old harbour and had been sold twice.';
    expect(namesIn(text, 'en').some(name => name.endsWith('white-house'))).toBe(false);
  });

  it('are not found beyond the known ones in a language that isn’t read', () => {
    const { reading } = analyzer.read({
      ...articleOf('De minister wil de wet nog dit jaar naar de Kamer sturen, zei Jan de Vries in Den Haag.'),
      language: 'nl',
    });
    expect(reading).toBe('known-names-only');
  });
});
