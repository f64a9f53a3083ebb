import { extendFingerprint, extendPlace } from '../../knowledge/format.ts';
import type { Candidate } from '../../knowledge/knowledge.ts';
import type { Span } from '../../model/article.ts';
import { hashSet } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Name } from '../names/name.ts';
import { isWomansTitle } from '../names/titles.ts';
import type { NameLabel } from '../tagger/labels.ts';

/** All mentions in an article with the same spelling. They are judged together: one article rarely uses one word for two entities. */
export interface Surface {
  readonly names: Name[];
  /** The first of them, in the text. */
  readonly span: Span;
  /** Keys of its words, without hyphens. */
  readonly keys: readonly number[];
  readonly candidates: readonly Candidate[];
  /** The tagger's probabilities, summed by label. */
  readonly votes: Readonly<Record<NameLabel, number>>;
  /** Whether at least one mention is where only names are capitalised. */
  readonly midSentence: boolean;
  /** Whether a woman's title is before each of its mentions: "Mrs Macron" isn't Emmanuel Macron. */
  readonly isWoman: boolean;
  /** Whether a mention is introduced as somebody's relative: "her sister Bernie" is hardly a senator. */
  readonly isRelative: boolean;
  /** Whether it has several words, or capitals inside: hardly anything else looks like that. */
  readonly distinctive: boolean;
}

/** Groups names by their folded words, in order of first mention. */
export function groupBySurface(tokens: Tokens, names: readonly Name[]): Surface[] {
  const groups = new Map<number, Name[]>();
  for (const name of names) {
    let place = 0;
    let fingerprint = 0;
    for (let at = name.first; at < name.end; at++) {
      const key = tokens.keys[at]!;
      if (key === 0) continue;
      place = extendPlace(place, key);
      fingerprint = extendFingerprint(fingerprint, key);
    }
    // Both hashes in the 53 bits of a number: as distinctive as both, and far faster than a string.
    const hash = (place >>> 0) * 2 ** 21 + (fingerprint >>> 11);
    const key = followsWomansTitle(tokens, name) ? -hash : hash;
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return [...groups.values()].map(group => surfaceOf(tokens, group));
}

function followsWomansTitle({ keys, shapes }: Tokens, { first, end }: Name): boolean {
  if (end - first > 1) return isWomansTitle(keys[first]!);
  return first > 0 && !(shapes[first]! & Shape.blockStart) && isWomansTitle(keys[first - 1]!);
}

function followsRelative({ keys, words }: Tokens, { first, end }: Name): boolean {
  const { relatives, whose } = words.linker;
  return end - first === 1 && first > 1 && relatives.has(keys[first - 1]!) && whose.has(keys[first - 2]!);
}

function surfaceOf(tokens: Tokens, names: Name[]): Surface {
  const { first, end } = names[0]!;
  const votes: Record<NameLabel, number> = { PER: 0, ORG: 0, LOC: 0, MISC: 0 };
  for (const { label, probability } of names) if (label) votes[label] += probability;
  return {
    names,
    span: { start: tokens.starts[first]!, end: tokens.ends[end - 1]! },
    keys: wordsOf(tokens, first, end),
    candidates: candidatesOf(names),
    votes,
    isWoman: followsWomansTitle(tokens, names[0]!),
    isRelative: names.some(name => followsRelative(tokens, name)),
    midSentence: names.some(name => !(tokens.shapes[name.first]! & Shape.sentenceStart)),
    distinctive:
      end - first > 1 ||
      (tokens.shapes[first]! & (Shape.innerCapital | Shape.allCaps)) === Shape.innerCapital,
  };
}

function wordsOf({ keys }: Tokens, first: number, end: number): number[] {
  const words: number[] = [];
  for (let at = first; at < end; at++) if (keys[at] !== 0) words.push(keys[at]!);
  return words;
}

/** All candidates of some names; those of one spelling nearly always have the same. */
function candidatesOf(names: readonly Name[]): readonly Candidate[] {
  const first = names[0]!.match?.candidates ?? NONE;
  if (names.every(({ match }) => (match?.candidates ?? NONE) === first)) return first;
  const candidates = new Map<number, Candidate>();
  for (const { match } of names)
    for (const candidate of match?.candidates ?? NONE) candidates.set(candidate.ref, candidate);
  return [...candidates.values()];
}

const NONE: readonly Candidate[] = [];

/** The label with most of the tagger's votes; null if there are none. */
export function mainLabel({ votes }: Surface): NameLabel | null {
  let best: NameLabel | null = null;
  for (const label of ['PER', 'ORG', 'LOC', 'MISC'] as const)
    if (votes[label] > (best ? votes[best] : 0)) best = label;
  return best;
}

const SCHOOL = hashSet('university college institute');

/** "University of Alabama": even in sport, its full name isn't its team's. */
export function isSchoolInFull({ keys }: Surface): boolean {
  return keys.length > 1 && keys.some(key => SCHOOL.has(key));
}

/** Share of the tagger's probability that makes it agree. */
const AGREES = 0.5;

/** Whether the tagger agrees that a surface is one of these sorts of names. */
export function isTaggedAs({ votes, names }: Surface, ...labels: readonly NameLabel[]): boolean {
  return labels.reduce((sum, label) => sum + votes[label], 0) >= AGREES * names.length;
}
