import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Name } from '../names/name.ts';

type Place = Pick<Name, 'first' | 'end'>;

/** Whether what precedes a name says which one is meant: a number, a possessive, or any word that isn't a small one. */
export function isQualified(first: number, { keys, shapes, words }: Tokens): boolean {
  const { linker } = words;
  const shape = shapes[first - 1] ?? 0;
  if (shapes[first]! & Shape.blockStart || !(shape & Shape.word) || shape & Shape.capital) return false;
  if (shape & Shape.digit) return true;
  const before = keys[first - 1]!;
  if ([linker.whose, linker.thingOwners, linker.personOwners].some(owners => owners.has(before))) return true;
  const { articles, indefinite, smallWords, placeWords, prepositions, clauses, speech, deeds } = linker;
  const others = [articles, indefinite, smallWords, placeWords, prepositions, clauses, speech, deeds];
  return !others.some(list => list.has(before));
}

/**
 * Whether a name only says which of several things is meant: "a Lind town", "the first Lind town", "the Lind sign".
 * @param article which article before it is that of the noun after it: any, or none directly before a place called "the", or
 * nothing but "a" directly before a person
 */
export function isAttribute(
  { first, end }: Place,
  tokens: Tokens,
  article: 'any' | 'own' | 'indefinite',
): boolean {
  const { shapes, keys, words } = tokens;
  const { articles, indefinite, smallWords, strangers } = words.linker;
  if (!smallWords.size) return false;
  // "Lind man found": headlines leave out the article.
  if (shapes[first]! & Shape.blockStart) return article !== 'indefinite' && strangers.has(keys[end] ?? 0);
  if (first === 0) return false;
  if (!isBeforeNoun(end, tokens)) return false;
  if (article === 'indefinite') return indefinite.has(keys[first - 1]!);
  if (!isInNounPhrase(first, tokens)) return false;
  return !articles.has(keys[first - 1]!) || (article === 'any' && end - first === 1);
}

/** As many adjectives as precede a name. */
const MOST_ADJECTIVES = 3;

/** Whether an article or possessive precedes a name, with adjectives between them or not, or a preposition and adjectives. */
function isInNounPhrase(first: number, { text, starts, ends, shapes, keys, words }: Tokens): boolean {
  const { articles, indefinite, whose, thingOwners, personOwners, prepositions, smallWords } = words.linker;
  const owners = [articles, indefinite, whose, thingOwners, personOwners];
  for (let at = first - 1; at >= 0 && at >= first - 1 - MOST_ADJECTIVES; at--) {
    if (owners.some(list => list.has(keys[at]!))) return true;
    if (POSSESSIVE.test(text.slice(starts[at], ends[at]))) return true;
    if (at < first - 1 && prepositions.has(keys[at]!)) return true;
    const shape = shapes[at]!;
    if (!(shape & Shape.letter) || shape & (Shape.capital | Shape.blockStart) || smallWords.has(keys[at]!))
      return false;
  }
  return false;
}

const POSSESSIVE = /[’']s$/;

/** Whether a name follows an article that is its own: nothing else follows that could have one, as in "in the Gulf". */
export function hasOwnArticle({ first, end }: Place, tokens: Tokens): boolean {
  if (first === 0 || tokens.shapes[first]! & Shape.blockStart) return false;
  return tokens.words.linker.articles.has(tokens.keys[first - 1]!) && !isBeforeNoun(end, tokens);
}

/** Words that small words and the verbs of headlines don't cover: "the Gulf officially opened", "the Gulf again". */
const ADVERB_OR_PAST =
  /(?:ly|ed)$|^(?:again|back|because|even|here|just|later|now|once|only|since|soon|still|there|today|too|tomorrow|tonight|twice|until|yesterday)$/;

/** Whether a word that may be a noun is at an index. */
export function isBeforeNoun(
  end: number,
  { text, starts, ends, shapes, keys, words, count }: Tokens,
): boolean {
  if (end >= count || shapes[end]! & Shape.blockStart || !(shapes[end]! & Shape.letter)) return false;
  const { smallWords, clauses, speech, deeds, prepositions, placeWords } = words.linker;
  if ([smallWords, clauses, speech, deeds, prepositions, placeWords].some(list => list.has(keys[end]!)))
    return false;
  return !ADVERB_OR_PAST.test(text.slice(starts[end], ends[end]));
}

/** Whether a name is a part of something longer: "Lind-backed", "(D-Va.)", "US$2m". */
export function isJoined({ first, end }: Place, { text, starts, ends }: Tokens): boolean {
  const [start, last] = [starts[first]!, ends[end - 1]!];
  return (
    /^[\p{L}\p{N}][-–]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:\$|-\p{Ll})/u.test(text.slice(last, last + 2))
  );
}
