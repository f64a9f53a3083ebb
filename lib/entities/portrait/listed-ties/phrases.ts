import { findHeadFirstRole } from '../head-first-roles.ts';
import { isPossessive, type Term } from '../terms.ts';
import { isBodyNoun, isFiniteVerb, isPersonNoun, skipForward, type TieWords } from './words.ts';

/** One or more names with their titles, article and preposition: "con el presidente Boric y Petro". */
export interface Phrase {
  /** Indices of the names. */
  readonly names: readonly number[];
  /** Index of the first term, which may be the preposition or the article. */
  readonly start: number;
  /** Index after the last term. */
  readonly limit: number;
  /** As shown; empty without one. */
  readonly preposition: string;
  /** In lower case; empty without one. */
  readonly article: string;
}

/** The phrases of a sentence that are made of names, in order. What belongs to a longer noun is left out. */
export function readPhrases(terms: readonly Term[], words: TieWords): Phrase[] {
  const single: Phrase[] = [];
  for (const [at, { type }] of terms.entries()) {
    if (type !== 'name') continue;
    const phrase = readPhrase(terms, at, words);
    const last = single.at(-1);
    // "CDU-Chef Merz": the party is part of the title.
    if (last && last.limit > phrase.start) single.pop();
    single.push(phrase);
  }
  return joinPhrases(
    single.filter(phrase => isWhole(terms, phrase, words)),
    terms,
    words,
  );
}

function readPhrase(terms: readonly Term[], at: number, words: TieWords): Phrase {
  const { ties, roles } = words;
  const isPerson = terms[at]!.name!.kind === 'person';
  const role = findHeadFirstRole(terms, at, roles, noun =>
    isPerson ? isPersonNoun(noun, words) : isBodyNoun(noun, words),
  );
  let first = at;
  if (role?.form === 'title' || role?.form === 'before-comma')
    first = terms.findIndex(({ start }) => start >= role.start);
  // "CDU-Chef Merz" and "Spaniens Regierungschef Sánchez".
  if (first < at && terms[first - 1]?.lower === '-' && terms[first - 2]?.type === 'name') first -= 2;
  else if (first < at && terms[first - 1]?.type === 'name') first--;
  let start = first;
  let article = '';
  if (roles.articles.has(terms[start - 1]?.lower ?? '')) article = terms[--start]!.lower;
  const before = terms[start - 1];
  const preposition = before?.type === 'word' ? (ties.prepositions.get(before.lower) ?? '') : '';
  if (preposition) start--;
  // "La ministra, Marta Olmo, criticó": the commas belong to the phrase.
  const limit = role?.form === 'before-comma' && terms[at + 1]?.lower === ',' ? at + 2 : at + 1;
  return { names: [at], start, limit, preposition, article };
}

/** Whether no noun follows that the name only belongs to: "Söders Plan", "EU-Haushalt". */
function isWhole(terms: readonly Term[], { limit, names }: Phrase, { ties }: TieWords): boolean {
  const next = terms[limit];
  if (!next) return true;
  if (/^[-‐‑/&]$/.test(next.lower) || isPossessive(next)) return false;
  if (next.type === 'name') return ties.order === 'verb-second';
  if (next.type !== 'word' || !next.capital) return true;
  return ties.order === 'verb-second' && !/[sxzß]$/.test(terms[names.at(-1)!]!.lower);
}

/** Joins "A, B y C" into one phrase. */
function joinPhrases(phrases: readonly Phrase[], terms: readonly Term[], words: TieWords): Phrase[] {
  const joinedPhrases: Phrase[] = [];
  for (let i = 0; i < phrases.length; i++) {
    let end = i;
    while (isListed(terms, phrases[end]!, phrases[end + 1], words, ',')) end++;
    if (isListed(terms, phrases[end]!, phrases[end + 1], words, 'and')) end++;
    else end = i;
    const last = phrases[end]!;
    const hasVerbBefore = verbInClause(terms, phrases[i]!.start, words);
    // "A criticó a B y C elogió a D": the last one has a verb of its own.
    if (end > i && hasVerbBefore && isFiniteVerb(terms[afterClitics(terms, last.limit, words)], words)) end--;
    const list = phrases.slice(i, end + 1);
    joinedPhrases.push({
      ...phrases[i]!,
      names: list.flatMap(({ names }) => names),
      limit: phrases[end]!.limit,
    });
    i = end;
  }
  return joinedPhrases;
}

function isListed(
  terms: readonly Term[],
  one: Phrase,
  next: Phrase | undefined,
  { roles }: TieWords,
  joint: ',' | 'and',
): boolean {
  if (!next || next.start !== one.limit + 1) return false;
  if (next.preposition && next.preposition !== one.preposition) return false;
  const { lower } = terms[one.limit]!;
  return joint === ',' ? lower === ',' : roles.and.has(lower);
}

function afterClitics(terms: readonly Term[], from: number, words: TieWords): number {
  let at = skipForward(terms, from, words);
  const { ties } = words;
  while (terms[at] && (ties.reflexives.has(terms[at]!.lower) || ties.objectClitics.has(terms[at]!.lower)))
    at++;
  return at;
}

/** Whether a verb comes before an index in the same clause. */
function verbInClause(terms: readonly Term[], limit: number, words: TieWords): boolean {
  for (let at = limit - 1; at >= 0 && terms[at]!.type !== 'mark'; at--)
    // "La rencontre": after an article, it's a noun.
    if (isFiniteVerb(terms[at]!, words) && !words.roles.articles.has(terms[at - 1]?.lower ?? '')) return true;
  return false;
}
