import { base, isPersonName, type ReadRow } from './row.ts';

/** Artists whose works are in a collection. The set also lists who gave them. */
export const artist: ReadRow = row => {
  const [, nation, born, died] =
    /^(\p{Lu}\p{L}+) artist or patron, [\p{L} ]+, (\d{4}) - (\d{4})$/u.exec(row.description ?? '') ?? [];
  if (!nation || !isPersonName(row.label) || /[()[\]]/.test(row.label)) return null;
  return {
    ...base({ ...row, aliases: [] }),
    kind: 'person',
    context: `${nation} artist or patron, ${born}–${died}`,
    weight: 1 / 32,
    evidence: ['artist', 'painter', 'museum', 'painting'],
  };
};
