import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fold } from '../../text/fold.ts';
import { hashText } from '../../text/hash.ts';
import { Class, runsIn } from '../../text/letter-runs.ts';
import { signAt, textOf } from '../../text/token-text.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Link } from '../linking/link.ts';
import type { Surface } from '../linking/surfaces.ts';
import type { Name } from '../names/name.ts';
import type { Referent } from './referent.ts';
import { SpeltNames } from './spelt-initials.ts';

/**
 * "World Food Programme (WFP)": initials in brackets after a name refer to the same entity. The article's own spelling
 * outranks the world's: after "closed-circuit television (CCTV)", CCTV isn't the broadcaster of that name. So do words
 * before "or": "chronic kidney disease, or CKD".
 */
export function tieInitialisms(
  knowledge: Knowledge,
  tokens: Tokens,
  surfaces: readonly Surface[],
  references: Map<Name, Referent>,
): void {
  const names = [...references.keys()];
  const surfaceOf = new Map<Name, Surface>();
  for (const surface of surfaces) for (const name of surface.names) surfaceOf.set(name, surface);
  for (const name of names) {
    if (name.end - name.first !== 1) continue;
    if (signAt(tokens, name.first - 1) === '(') tieBracketed(name);
    else if (references.get(name)!.link && isSpeltBefore(tokens, name)) takeLink(name);
  }
  tieWithoutBrackets(knowledge, tokens, surfaces, references);

  function tieBracketed(short: Name): void {
    const letters = textOf(tokens, short.first, short.end);
    const full = names.find(({ end }) => end === short.first - 1);
    if (full && isInitialism(letters, textOf(tokens, full.first, full.end))) {
      tie(full, short);
      return;
    }
    const { link } = references.get(short)!;
    const first = link && startOfWords(tokens, letters, short.first - 2);
    if (first !== null && !isSpelt(knowledge, link!, textOf(tokens, first, short.first - 1))) takeLink(short);
  }

  /** Gives both names what the full one refers to, or what the initials mean if the full one spells that out. */
  function tie(full: Name, short: Name): void {
    const own = references.get(short)!;
    const other = references.get(full)!;
    const isOwn = own.link !== null && isSpelt(knowledge, own.link, textOf(tokens, full.first, full.end));
    const kept = other.link || !isOwn ? other : own;
    for (const surface of [surfaceOf.get(full)!, surfaceOf.get(short)!])
      for (const name of surface.names) references.set(name, kept);
  }

  function takeLink(short: Name): void {
    const surface = surfaceOf.get(short)!;
    const referent = { surface, link: null };
    for (const name of surface.names) references.set(name, referent);
  }
}

/** "The American Football League … the AFL": what a text spells out owns its initials even without brackets. */
function tieWithoutBrackets(
  knowledge: Knowledge,
  tokens: Tokens,
  surfaces: readonly Surface[],
  references: Map<Name, Referent>,
): void {
  const spelt = new SpeltNames(knowledge, tokens, surfaces, references);
  for (const short of surfaces) {
    const full = spelt.of(short);
    if (!full) continue;
    const own = references.get(short.names[0]!)!;
    const other = references.get(full.names[0]!)!;
    if (other === own) continue;
    const words = textOf(tokens, full.names[0]!.first, full.names[0]!.end);
    const isOwn = own.link !== null && isSpelt(knowledge, own.link, words);
    const kept = other.link ? other : isOwn ? own : { surface: bothOf(full, short), link: null };
    for (const each of [...full.names, ...short.names]) references.set(each, kept);
  }
}

/** A name with the tagger's votes for its initials: most texts use these more often. */
function bothOf(full: Surface, { votes }: Surface): Surface {
  const { PER, ORG, LOC, MISC } = full.votes;
  const sum = { PER: PER + votes.PER, ORG: ORG + votes.ORG, LOC: LOC + votes.LOC, MISC: MISC + votes.MISC };
  return { ...full, votes: sum };
}

/**
 * Whether a known entity is the one that a text spells out: half of the words of its name are in the text. If its name
 * is the initialism ("UNRWA"), two words of what is known about it must be, or their beginnings.
 */
function isSpelt(knowledge: Knowledge, { ref }: Link, text: string): boolean {
  const { name, context } = knowledge.record(ref);
  const words = new Set(longWords(text));
  const own = longWords(name);
  if (beginDifferently(own[0], longWords(text)[0])) return false;
  if (!name.includes(' ') && context !== '' && !words.has(own[0] ?? '')) {
    const stems = new Set([...words].map(word => word.slice(0, STEM)));
    return longWords(context).filter(word => stems.has(word.slice(0, STEM))).length >= 2;
  }
  return own.filter(word => words.has(word)).length * 2 >= own.length;
}

/** "American" and "Australian": the same letter may stand for either. */
function beginDifferently(own: string | undefined, other: string | undefined): boolean {
  if (!own || !other || own[0] !== other[0]) return false;
  return own.slice(0, STEM) !== other.slice(0, STEM);
}

/** Letters that two forms of a word share: "Palestine", "Palestinian". */
const STEM = 6;

function longWords(text: string): string[] {
  // Folding drops spaces.
  return runsIn(text, Class.letter | Class.mark | Class.number)
    .map(fold)
    .filter(word => word.length > 3);
}

/**
 * The first of the words before a bracket that spell it: "closed-circuit television (CCTV)".
 * @param last index of the token before the bracket
 */
function startOfWords(tokens: Tokens, letters: string, last: number): number | null {
  if (letters.length < 3) return startOfPair(tokens, letters, last);
  const lowest = Math.max(0, last - 2 * letters.length);
  for (let first = last; first >= lowest && !(tokens.shapes[first + 1]! & Shape.blockStart); first--)
    if (tokens.shapes[first]! & Shape.word && isInitialism(letters, textOf(tokens, first, last + 1)))
      return first;
  return null;
}

/** "District Administrator (DA)": two letters begin too many words, so both words must be capitalised and nothing else. */
function startOfPair({ text, starts, shapes }: Tokens, letters: string, last: number): number | null {
  const first = last - 1;
  if (letters.length < 2 || first < 0 || shapes[last]! & Shape.blockStart) return null;
  const begins = (at: number, letter: string): boolean =>
    (shapes[at]! & Shape.capital) !== 0 && text[starts[at]!] === letter;
  return begins(first, letters[0]!) && begins(last, letters[1]!) ? first : null;
}

const OR = hashText('or');

/** "Chronic kidney disease, or CKD": the words before "or" each begin with one of the letters, and aren’t a name. */
function isSpeltBefore(tokens: Tokens, { first, end }: Name): boolean {
  const { text, keys, shapes, starts } = tokens;
  const letters = textOf(tokens, first, end);
  if (letters.length < 2 || keys[first - 1] !== OR || signAt(tokens, first - 2) !== ',') return false;
  const start = first - 2 - letters.length;
  if (start < 0) return false;
  return [...letters.toLowerCase()].every((letter, n) => {
    const at = start + n;
    if (n > 0 && shapes[at]! & (Shape.capital | Shape.blockStart)) return false;
    return text[starts[at]!]!.toLowerCase() === letter;
  });
}

/** Whether letters of `full`, in order, spell `short`. Most must begin a word; the others may follow inside it. */
function isInitialism(short: string, full: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = full.toLowerCase().split(/[\s-]+/);
  if (letters.length < 2 || !full.toLowerCase().startsWith(letters[0]!)) return false;
  let word = 0;
  let inWord = 1;
  let inside = 0;
  for (const letter of letters.slice(1)) {
    const next = words.findIndex((other, at) => at > word && other[0] === letter);
    if (next >= 0) {
      word = next;
      inWord = 1;
      continue;
    }
    const place = words[word]!.indexOf(letter, inWord);
    if (place < 0) return false;
    inWord = place + 1;
    inside++;
  }
  return inside <= letters.length / 3;
}
