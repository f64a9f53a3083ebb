import type { Compiled } from './compiled.ts';
import { readTable } from './read-table.ts';

/**
 * Universities and colleges with an English name. Those whose country isn't known need an article: the rest are mostly
 * former names and misspellings.
 * @param isTitle whether an English Wikipedia article has this popular title
 */
export function universities(isTitle: (name: string) => boolean): Compiled[] {
  const rows = readTable('universities.tsv').filter(
    ([name, country]) => (country || isTitle(name!)) && !SHARED.test(name!),
  );
  return rows.map(([name, country]) => ({
    key: `university:${name}`,
    name: name!,
    kind: 'organization',
    category: /\bcollege\b/i.test(name!) && !/universit/i.test(name!) ? 'College in' : 'University in',
    weight: 1 / 8,
    aliases: shorterNames(name!),
    within: country ? `iso:${country}` : undefined,
    wikipedia: isTitle(name!) ? name : undefined,
  }));
}

/** Names that many countries have, such as "Polytechnic University". */
const SHARED =
  /^(?:(?:applied|city|college|defen[cs]e|eastern|european|free|global|health|institute|international|management|medical|medicine|metropolitan|military|national|and|of|open|polytechnic|school|sciences?|state|technical|technological|technology|university)(?: |$))+$/i;

/** "University of California, Irvine" is also written with "at". */
export function shorterNames(name: string): string[] {
  const campus = /^(University of [\p{L} ]+)(?:, |–)(\p{Lu}[\p{L}. ]+)$/u.exec(name);
  return campus ? [`${campus[1]} at ${campus[2]}`, `${campus[1]} ${campus[2]}`] : [];
}
