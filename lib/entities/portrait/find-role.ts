import type { Span } from '../../model/article.ts';
import { HONORIFICS } from '../names/titles.ts';
import type { Term } from './sentence-terms.ts';

/** Longest description in words; anything longer is a clause, not a role. */
const ROLE_WORDS = 16;

/**
 * Finds the description that introduces a name in its sentence: before it ("Defense Secretary Pete Hegseth"), after
 * it ("Mara Quill, a spokeswoman for the county,") or as a predicate ("Ardent is a maker of chips").
 * @param terms the sentence
 * @param name the name's span
 * @param isName whether a span is another name in the cast: a list of names isn't a description
 * @returns the description's span, or null if there is none
 */
export function findRole(terms: readonly Term[], name: Span, isName: (span: Span) => boolean): Span | null {
  const first = terms.findIndex(({ end }) => end > name.start);
  const last = terms.findLastIndex(({ start }) => start < name.end);
  if (first < 0 || last < first) return null;
  return apposition(terms, last, isName) ?? before(terms, first) ?? predicate(terms, last);
}

const spanOf = (terms: readonly Term[], from: number, to: number): Span => ({
  start: terms[from]!.start,
  end: terms[to]!.end,
});

/** Nouns and adjectives directly before the name, if one of them names a role. */
function before(terms: readonly Term[], first: number): Span | null {
  let from = first;
  while (from > 0 && first - from < 8) {
    const { tags, post } = terms[from - 1]!;
    if (/[,;:.!?()”"—–]/.test(post)) break;
    if (!tags.has('Noun') && !tags.has('Adjective') && !tags.has('Gerund')) break;
    if (tags.has('Pronoun') || tags.has('Date')) break;
    from--;
  }
  while (from < first && isBarePossessive(terms[from]!)) from++;
  if (from === first) return null;
  const words = terms.slice(from, first);
  if (!words.some(namesRole)) return null;
  if (words.every(({ normal }) => HONORIFICS.has(normal))) return null;
  return spanOf(terms, from, first - 1);
}

/** The company in "Anthropic’s chief executive" is part of the role; a possessive pronoun or weekday isn't. */
function isBarePossessive({ tags }: Term): boolean {
  return tags.has('Possessive') && (tags.has('Pronoun') || tags.has('Date'));
}

/** A phrase between the comma after the name and the next comma. */
function apposition(terms: readonly Term[], last: number, isName: (span: Span) => boolean): Span | null {
  if (!/^\s*[,—–(]|^’?\s*,/.test(terms[last]!.post)) return null;
  const from = last + 1;
  const opener = terms[from];
  if (!opener || !opensDescription(opener, terms[from + 1])) return null;
  let to = from;
  while (to < terms.length && !/[,;:.!?)—–]/.test(terms[to]!.post)) to++;
  if (to === terms.length) to--;
  if (to - from + 1 > ROLE_WORDS) return null;
  const phrase = terms.slice(from, to + 1);
  const span = spanOf(terms, from, to);
  if (isName(span) || !phrase.some(({ tags }) => tags.has('Noun'))) return null;
  const verb = phrase.findIndex(
    ({ tags }) => tags.has('Verb') && !tags.has('Gerund') && !tags.has('Participle'),
  );
  const relative = phrase.findIndex(
    ({ normal }) => normal === 'who' || normal === 'which' || normal === 'that',
  );
  const clause = relative >= 0 ? relative : verb;
  if (clause === 0) return null;
  return clause > 0 ? spanOf(terms, from, from + clause - 1) : span;
}

function opensDescription({ tags, normal }: Term, next: Term | undefined): boolean {
  if (normal === 'a' || normal === 'an' || normal === 'the') return true;
  if (tags.has('Pronoun') || tags.has('Verb') || tags.has('Date') || tags.has('Conjunction')) return false;
  if (tags.has('Value')) return false;
  return namesRole({ tags, normal }) || (tags.has('Adjective') && next?.tags.has('Noun') === true);
}

/** The text after "is a", up to the next punctuation mark. */
function predicate(terms: readonly Term[], last: number): Span | null {
  const verb = terms[last + 1];
  const article = terms[last + 2];
  if (!verb || !article || /[,;:.]/.test(terms[last]!.post)) return null;
  if (!/^(is|was|are|were)$/.test(verb.normal) || !/^(a|an|the)$/.test(article.normal)) return null;
  let to = last + 3;
  while (to < terms.length && to - last < ROLE_WORDS && !/[,;:.!?)]/.test(terms[to]!.post)) to++;
  to = Math.min(to, terms.length - 1);
  return to > last + 2 ? spanOf(terms, last + 2, to) : null;
}

function namesRole({ tags, normal }: Pick<Term, 'tags' | 'normal'>): boolean {
  return tags.has('Actor') || ROLES.test(normal);
}

/** Head nouns of roles that compromise does not tag as actors. */
const ROLES =
  /^(?:.*(?:woman|man|person|maker|leader|chief|officer|minister|secretary|president|executive|director|founder|mayor|judge|senator|governor|lawmaker|analyst|editor|coach|captain|general|envoy|ambassador|king|queen|prince|princess|pope|ceo|cfo|chair|head|host|star|giant|start-?up|developer|company|firm|agency|group|bank|newspaper|author|expert|professor|lawyer|attorney|prosecutor|widow|wife|husband|son|daughter|father|mother|brother|sister))s?$/;
