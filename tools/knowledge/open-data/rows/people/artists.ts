import { readFileSync } from 'node:fs';
import path from 'node:path';
import { base, isPersonName, type ReadRow } from '../row.ts';

/** Forms of address, which newspapers leave out. */
const ADDRESS = /^(?:Sir|Dame|Dr\.|Baron|Captain|Colonel) /;
/** Titles that are part of a name: of authors and rulers rather than artists. */
const TITLE =
  /^(?:Abbot|Cardinal|Comtesse|Conte|Duke|Earl|King|Monsieur|Prince|Saint|Sister|Vicomte|Viscountess)\b/;

/** Artists whose works are in a collection. The set also lists who gave them, and who wrote the books. */
export const artist: ReadRow = row => {
  const [, nation, born, died] =
    /^(\p{Lu}\p{L}+) artist or patron, [\p{L} ]+, (\d{4}) - (\d{4})$/u.exec(row.description ?? '') ?? [];
  const label = row.label.replace(/ {2,}/g, ' ').replace(/ d' (?=\p{L})/u, " d'");
  if (!nation || !isPersonName(label) || /[()[\]]/.test(label)) return null;
  if (TITLE.test(label) || / and /.test(label) || OTHERS.has(label)) return null;
  // "Hans Burgkmair I" is nobody's name in a newspaper; his son's needs the number.
  const name = label.replace(ADDRESS, '').replace(/ I$/, '');
  const isPhotographer = PHOTOGRAPHERS.has(name);
  return {
    ...base({ ...row, label: nation === 'French' ? withAccents(name) : name, aliases: [] }),
    kind: 'person',
    context: `${nation} ${isPhotographer ? 'photographer' : 'artist'}, ${born}–${died}`,
    weight: 1 / 32,
    evidence: isPhotographer
      ? ['photographer', 'photographs', 'museum', 'photos']
      : ['artist', 'painter', 'museum', 'painting'],
  };
};

/** French given names that the set writes without their accents. */
const ACCENTS: Readonly<Record<string, string>> = {
  Aime: 'Aimé',
  Amedee: 'Amédée',
  Andre: 'André',
  Barthelemy: 'Barthélemy',
  Edouard: 'Édouard',
  Emile: 'Émile',
  Etienne: 'Étienne',
  Francois: 'François',
  Francoise: 'Françoise',
  Frederic: 'Frédéric',
  Rene: 'René',
  Theodore: 'Théodore',
};

function withAccents(name: string): string {
  return name.replace(/\p{L}+/gu, word => ACCENTS[word] ?? word);
}

/** Those who aren't artists. */
const OTHERS = listed('no-artists.txt');
const PHOTOGRAPHERS = listed('photographers.txt');

function listed(file: string): ReadonlySet<string> {
  const text = readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
  const lines = text.split('\n').filter(line => line && !line.startsWith('#'));
  return new Set(lines.flatMap(line => line.split('|')));
}
