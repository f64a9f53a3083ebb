import { Use } from '../../knowledge/format.ts';
import type { Match } from '../../knowledge/knowledge.ts';
import type { Kind } from '../../model/kind.ts';
import { hashSet, hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { IsOrdinary } from './headline-case.ts';
import type { Name } from './name.ts';

/** The match of exactly these tokens, if there is one. */
export type ExactMatch = (first: number, end: number) => Match | null;

const THE = hashText('the');
const COMPANY_SUFFIXES = hashSet(
  'inc corp corporation co company ltd limited plc llc llp lp ag sa nv se holdings holding group pbc',
);
const PERSON_SUFFIXES = hashSet('jr sr ii iii iv');
const NUMERALS = hashSet('ii iii iv');

/** "The Economist": the article may be part of a name, but is never part of an alias in the knowledge base. */
export function matchBehindThe(name: Name, { keys, shapes }: Tokens, exactMatch: ExactMatch): Name {
  if (name.match || name.end - name.first < 2 || keys[name.first] !== THE) return name;
  const match = exactMatch(name.first + 1, name.end);
  if (!match) return name;
  const startsSentence = (shapes[name.first]! & Shape.sentenceStart) !== 0;
  if (startsSentence) return { ...name, first: name.first + 1, match };
  // "The New Yorker" with a capital article isn't one of the people of New York.
  const candidates = match.candidates.filter(({ use }) => use !== Use.demonym);
  return candidates.length > 0 ? { ...name, match: { ...match, candidates } } : name;
}

/** Kinds of things that write their own "The" with a capital; "The Egyptian Cabinet" is only how a paper writes. */
const WITH_ARTICLE: ReadonlySet<Kind> = new Set<Kind>(['organization', 'work']);

/** "Told The Associated Press": where only names have capitals, the article is a part of one. */
export function takeThe(name: Name, { keys, shapes }: Tokens, kindOf: (ref: number) => Kind): Name {
  const at = name.first - 1;
  if (!name.match || at < 1 || keys[at] !== THE || (shapes[at]! & NAMELIKE) !== Shape.capital) return name;
  // After a word in lower case, it neither starts a sentence nor belongs to a line in capitals.
  if ((shapes[at - 1]! & (Shape.letter | Shape.capital)) !== Shape.letter) return name;
  const best = name.match.candidates.reduce((a, b) => (b.weight > a.weight ? b : a));
  return best.use !== Use.demonym && WITH_ARTICLE.has(kindOf(best.ref)) ? { ...name, first: at } : name;
}

const NAMELIKE = Shape.capital | Shape.allCaps | Shape.sentenceStart | Shape.blockStart;

/** "Moderna Inc.", "Marcos Jr.": a suffix may follow a known name. */
export function matchBeforeSuffix(name: Name, { keys, shapes }: Tokens, exactMatch: ExactMatch): Name {
  if (name.end - name.first < 2) return name;
  const isPerson = PERSON_SUFFIXES.has(keys[name.end - 1]!);
  const labelled =
    isPerson && name.label !== 'PER' && !name.match ? { ...name, label: 'PER' as const } : name;
  if (name.match) return name;
  const suffixes = isPerson ? PERSON_SUFFIXES : COMPANY_SUFFIXES;
  for (let end = name.end - 1; end > name.first; end--) {
    if (shapes[end]! & Shape.word && !suffixes.has(keys[end]!)) break;
    // "Theodore Roosevelt IV" is another.
    if (isPerson && NUMERALS.has(keys[end]!)) break;
    // "The Home Depot Inc."
    const first = keys[name.first] === THE && end - name.first > 1 ? name.first + 1 : name.first;
    const match = exactMatch(first, end);
    if (match) return { ...labelled, match };
  }
  return labelled;
}

/** "Sam Altman1": a footnote's number isn't part of the name. */
export function trimFootnote(name: Name, { shapes }: Tokens, exactMatch: ExactMatch): Name {
  const last = name.end - 1;
  if (name.match || last <= name.first) return name;
  const glued = (shapes[last]! & (Shape.digit | Shape.letter | Shape.spaceBefore)) === Shape.digit;
  if (!glued || !(shapes[last - 1]! & Shape.letter)) return name;
  const match = exactMatch(name.first, last);
  return match || name.label === 'PER' ? { ...name, end: last, match } : name;
}

/** "Detroit 99-98": the result isn't part of the name. */
export function trimScore(name: Name, tokens: Tokens, exactMatch: ExactMatch): Name {
  const { first } = name;
  if (name.match || name.end - first < 2) return name;
  const isScore = (at: number): boolean => isNumber(at) && isNumber(at + 2) && tokens.keys[at + 1] === 0;
  // The tagger takes the whole of it for a part of the name, or its first number.
  const at = isScore(name.end - 3) ? name.end - 3 : isScore(name.end - 1) ? name.end - 1 : first;
  return at > first ? { ...name, end: at, match: exactMatch(first, at) } : name;

  function isNumber(at: number): boolean {
    if (at < 0 || at >= tokens.count) return false;
    return (tokens.shapes[at]! & (Shape.digit | Shape.letter)) === Shape.digit;
  }
}

/** "Datuk Seri Anwar Ibrahim": a known full name at the end of a person's is that person's, whatever the title. */
export function trimToFullName(name: Name, exactMatch: ExactMatch): Name {
  if (name.match || name.label !== 'PER') return name;
  for (let first = name.first + 1; first <= name.end - 2; first++) {
    const match = exactMatch(first, name.end);
    if (match?.candidates.some(({ use }) => use === Use.alone)) return { ...name, first, match };
  }
  return name;
}

/** Reduces "Doctors in Las Vegas" to the place: the first word only has its capital from the start of the sentence. */
export function trimToPlace(
  name: Name,
  { keys, shapes, words }: Tokens,
  exactMatch: ExactMatch,
  isOrdinary: IsOrdinary,
): Name {
  const first = name.first + 2;
  if (name.match || first >= name.end || !(shapes[name.first]! & Shape.sentenceStart)) return name;
  if (!isOrdinary(keys[name.first]!) || !words.linker.insideWords.has(keys[first - 1]!)) return name;
  const match = exactMatch(first, name.end);
  return match ? { ...name, first, label: 'LOC', match } : name;
}

/** "Peter Wood-Larsen": the hyphen belongs to the surname, unless the full name before it is well known. */
function isDoubled({ first, label }: Name, hyphen: number, left: Match): boolean {
  return label === 'PER' && hyphen - first > 1 && !left.candidates.some(({ use }) => use === Use.alone);
}

/** "Trump–Putin", "PARIS/BRUSSELS": two names joined by a dash or slash, of which at least one is known; with a hyphen, both. */
export function splitJoined(name: Name, tokens: Tokens, exactMatch: ExactMatch): Name[] {
  if (name.match) return [name];
  for (let at = name.first + 1; at < name.end - 1; at++) {
    const mark = tokens.text[tokens.starts[at]!]!;
    const joins = /[-‐‑–—/]/.test(mark) && !(tokens.shapes[at + 1]! & Shape.spaceBefore);
    if (!joins || tokens.shapes[at]! & (Shape.spaceBefore | Shape.word)) continue;
    const left = exactMatch(name.first, at);
    const right = exactMatch(at + 1, name.end);
    const enough = /[-‐‑]/.test(mark) ? left && right && !isDoubled(name, at, left) : left || right;
    if (!enough) continue;
    const label = name.label === 'MISC' ? null : name.label;
    const probability = label ? name.probability : 0;
    return [
      { ...name, end: at, label, probability, match: left },
      ...splitJoined({ ...name, first: at + 1, label, probability, match: right }, tokens, exactMatch),
    ];
  }
  return [name];
}
