import type { Compiled } from './packages/compiled.ts';

/**
 * Whether an alias of a well-known body is a form of its name. What else the sets have are names of campuses and
 * laboratories, names of a hundred years ago, and translations.
 */
export function isOwnAlias(
  { key, kind, name }: Pick<Compiled, 'key' | 'kind' | 'name'>,
  alias: string,
): boolean {
  if (kind !== 'organization' || !key.startsWith('data:described.tsv:')) return true;
  const own = new Set(wordsOf(name));
  const words = wordsOf(alias);
  if (initialsOf(alias) === name || initialsOf(name) === alias.replaceAll('.', '')) return true;
  const isPlace = /^University of /.test(name) && !NOUN.test(alias);
  return !isPlace && words.length > 0 && words.every(word => own.has(word) || NEUTRAL.has(word));
}

const NOUN = /\b(?:University|College|Institute|School|Academy|Tech|State|U[A-Z]{1,4}|[A-Z]{2,5})\b/;

/** Words that say what a body is, and what papers shorten a university's name to. */
const NEUTRAL: ReadonlySet<string> = new Set(
  (
    'a fc ac sc cf fk sk bc rfc afc club football soccer university college cal state suny cuny uc unc ut umass lmu ' +
    'csu fu tu iu cu the of at and in band company'
  ).split(' '),
);

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function initialsOf(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? []).join('');
}
