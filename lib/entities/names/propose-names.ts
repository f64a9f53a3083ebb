import { Use } from '../../knowledge/format.ts';
import type { Candidate, Match } from '../../knowledge/knowledge.ts';
import type { Stored } from '../../knowledge/record.ts';
import type { Kind } from '../../model/kind.ts';
import { hashSet } from '../../text/hash.ts';
import { textOf } from '../../text/token-text.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { isInPlacePhrase } from '../linking/evidence/place-phrases.ts';
import { LARGE_CITY } from '../linking/large-cities.ts';
import type { TaggedName } from '../tagger/tagger.ts';
import { cutNames } from './cut-names.ts';
import { splitGenitive } from './genitives.ts';
import { type IsOrdinary, inHeadlineCase } from './headline-case.ts';
import { joinNames } from './join-names.ts';
import type { Name } from './name.ts';
import {
  type ExactMatch,
  matchBeforeSuffix,
  matchBehindThe,
  splitJoined,
  takeThe,
  trimFootnote,
  trimScore,
  trimToFullName,
  trimToPlace,
} from './name-borders.ts';
import { addPlaceHeads } from './place-heads.ts';

/** Texts below this many tokens are a headline, or little more. */
const SHORT_TEXT = 60;
const NONE_ORDINARY: IsOrdinary = () => false;

/** Lowest weight of a hand-written entry; the thousands of towns and brands weigh less. */
const DESCRIBED = 0.3;

type RecordOf = (ref: number) => Pick<Stored, 'kind' | 'context'>;

/**
 * Combines tagger and knowledge base. The tagger sets the spans, but a hand-written name of several words ("New York
 * Times") may widen them, and names that the tagger missed are added from the knowledge base.
 * @returns names in text order, never overlapping
 */
export function proposeNames(
  tokens: Tokens,
  matches: readonly Match[],
  tagged: readonly TaggedName[],
  isOrdinary: IsOrdinary,
  headlines: Uint8Array,
  recordOf: RecordOf,
): Name[] {
  const exact = new Map(matches.map(match => [match.first * 0x400 + (match.end - match.first), match]));
  const exactMatch = (first: number, end: number): Match | null =>
    exact.get(first * 0x400 + (end - first)) ?? null;

  const names: Name[] = tagged.map(({ firstToken, lastToken, label, probability }) => {
    const end = lastToken + 1;
    return { first: firstToken, end, label, probability, match: exactMatch(firstToken, end) };
  });
  let at = 0;
  let free = 0;
  const result: Name[] = [];
  for (const match of matches) {
    if (isStatement(match, tokens)) continue;
    while (at < names.length && names[at]!.end <= match.first) result.push(names[at++]!);
    if (match.first < free) continue;
    let last = at;
    while (last < names.length && names[last]!.first < match.end) last++;
    const overlapped = names.slice(at, last);
    if (overlapped.length === 0) {
      const isHeadline = tokens.count < SHORT_TEXT && !inHeadlineCase(headlines, match.first);
      if (!mayStandAlone(match, tokens, isHeadline ? NONE_ORDINARY : isOrdinary, recordOf)) continue;
      result.push({ first: match.first, end: match.end, label: null, probability: 0, match });
    } else if (widens(match, overlapped, tokens, recordOf)) {
      const widest = overlapped.reduce((a, b) => (b.end - b.first > a.end - a.first ? b : a));
      result.push({ ...widest, first: match.first, end: match.end, match });
      at = last;
    } else continue;
    free = match.end;
  }
  result.push(...names.slice(at));
  const sorted = result.sort((a, b) => a.first - b.first);
  const shaped = joinNames(sorted, tokens, exactMatch).flatMap(name => {
    // None of the steps changes a single token, which most names are.
    if (name.end - name.first < 2) return [name];
    return name.match
      ? splitOwned(name, tokens, exactMatch)
      : shapeName(name, tokens, exactMatch, isOrdinary);
  });
  const whole = addPlaceHeads(shaped, tokens, exactMatch, headlines);
  const kindOf = (ref: number): Kind => recordOf(ref).kind;
  return cutNames(whole, { tokens, exactMatch, isOrdinary, headlines, kindOf }).map(name =>
    takeThe(name, tokens, kindOf),
  );
}

/** Splits and trims a name of several tokens that isn't known as a whole, so that what is known inside it is found. */
function shapeName(name: Name, tokens: Tokens, exactMatch: ExactMatch, isOrdinary: IsOrdinary): Name[] {
  return splitPossessive(name, tokens, exactMatch)
    .flatMap(part => splitGenitive(part, tokens, exactMatch))
    .map(part => trimFootnote(part, tokens, exactMatch))
    .map(part => trimScore(part, tokens, exactMatch))
    .map(part => matchBehindThe(part, tokens, exactMatch))
    .map(part => matchBeforeSuffix(part, tokens, exactMatch))
    .map(part => trimToFullName(part, exactMatch))
    .map(part => trimToPlace(part, tokens, exactMatch, isOrdinary))
    .flatMap(part => splitJoined(part, tokens, exactMatch))
    .map(part => trimAddress(part, tokens, exactMatch))
    .map(part => trimTitle(part, tokens, exactMatch))
    .map(part => trimMembership(part, tokens, exactMatch));
}

/**
 * Whether a match that the tagger missed goes to the linker. Surnames do; those that are also words only in headlines, which
 * don't name anyone in full. So do large cities where only a place may be.
 */
function mayStandAlone(match: Match, tokens: Tokens, isOrdinary: IsOrdinary, recordOf: RecordOf): boolean {
  const { first, end, candidates } = match;
  const { shapes, keys } = tokens;
  if (candidates.some(one => isLargeCity(one, recordOf)) && isInPlacePhrase(tokens, first, end)) return true;
  const single = end - first === 1;
  const isUsable = candidates.some(
    one => (one.use !== Use.short || !single || !isOrdinary(keys[first]!)) && isDescribed(one, recordOf),
  );
  return isUsable && (!single || (shapes[first]! & Shape.letter) !== 0);
}

function isDescribed({ ref, weight }: Candidate, recordOf: RecordOf): boolean {
  return weight >= DESCRIBED || recordOf(ref).context !== '';
}

function isLargeCity({ ref, weight }: Candidate, recordOf: RecordOf): boolean {
  return weight >= LARGE_CITY && recordOf(ref).kind === 'place';
}

/** Plural nouns that are verbs after a name: "Los Angeles fires its coach". */
const VERBS = hashSet('fires attacks protests strikes floods raids riots marches votes talks');

/** Whether a sentence starts with a match in lower case at its end that reads as a verb. */
function isStatement({ first, end }: Match, { keys, shapes }: Tokens): boolean {
  if (end - first < 2 || !VERBS.has(keys[end - 1]!) || shapes[end - 1]! & Shape.capital) return false;
  return (shapes[first]! & Shape.sentenceStart) !== 0;
}

/** Whether a match covers all names it overlaps, and is longer than they are. */
function widens(match: Match, overlapped: readonly Name[], tokens: Tokens, recordOf: RecordOf): boolean {
  if (match.end - match.first < 2) return false;
  if (!overlapped.every(({ first, end }) => first >= match.first && end <= match.end)) return false;
  if (overlapped.length === 1 && overlapped[0]!.first === match.first && overlapped[0]!.end === match.end)
    return false;
  const person = overlapped.some(({ label }) => label === 'PER');
  // "Queen Mary": the title is part of the name.
  const titled = tokens.words.linker.titles.has(tokens.keys[match.first]!);
  // "Kingston upon Hull" is one city, and not the two that the tagger sees.
  const isJoined = overlapped.length > 1 && !(tokens.shapes[match.first + 1]! & Shape.capital);
  return match.candidates.some(
    one =>
      (isDescribed(one, recordOf) || (isJoined && isLargeCity(one, recordOf))) &&
      (one.use === Use.alone ||
        (one.use === Use.short && person) ||
        (one.use === Use.guarded && person && titled)),
  );
}

/** Splits "Anthropic’s Claude", which the tagger may label as one name, if a part is known and the whole isn't. */
function splitPossessive(name: Name, tokens: Tokens, exactMatch: ExactMatch): Name[] {
  for (const [owner, owned] of possessives(name, tokens, exactMatch))
    if (owner.match || owned.match) return [owner, owned];
  return [name];
}

/** Splits "xAI’s Grok", which is known as a whole, if it means the same as "Grok": then "xAI" is named, too. */
function splitOwned(name: Name, tokens: Tokens, exactMatch: ExactMatch): Name[] {
  const whole = name.match!.candidates;
  for (const [owner, owned] of possessives(name, tokens, exactMatch)) {
    const refs = new Set(owned.match?.candidates.map(({ ref }) => ref));
    // "xAI’s" says which Grok is meant.
    const candidates = whole.filter(({ ref }) => refs.has(ref));
    if (!owner.match || candidates.length === 0) continue;
    return [
      { ...owner, label: null, probability: 0 },
      { ...owned, match: { first: owned.first, end: owned.end, candidates } },
    ];
  }
  return [name];
}

/** Owner and owned at each "’s" of a name. */
function* possessives(
  name: Name,
  { shapes, starts, ends }: Tokens,
  exactMatch: ExactMatch,
): Generator<[Name, Name]> {
  for (let at = name.first + 1; at < name.end - 1; at++) {
    if (shapes[at]! & Shape.word || ends[at]! - starts[at]! !== 2) continue;
    yield [
      { ...name, end: at, match: exactMatch(name.first, at) },
      { ...name, first: at + 1, match: exactMatch(at + 1, name.end) },
    ];
  }
}

/** Removes a form of address that the tagger included ("Mme Lenoir"): what follows is a person's name. */
function trimAddress(name: Name, { keys, words }: Tokens, exactMatch: ExactMatch): Name {
  if (name.match || name.end - name.first < 2 || !words.addresses.has(keys[name.first]!)) return name;
  const first = name.first + 1;
  return { ...name, first, label: 'PER', match: exactMatch(first, name.end) };
}

/** Removes a title that the tagger included ("President Macron") if the rest is known and the whole isn't. */
function trimTitle(name: Name, tokens: Tokens, exactMatch: ExactMatch): Name {
  if (name.match || name.label !== 'PER') return name;
  for (
    let first = name.first + 1;
    first < name.end && tokens.words.linker.titles.has(tokens.keys[first - 1]!);
    first++
  ) {
    const match = exactMatch(first, name.end);
    if (match) return { ...name, first, match };
  }
  return name;
}

/** Reduces "Democrat of Virginia", which the tagger may label as one name, to the place. */
function trimMembership(name: Name, tokens: Tokens, exactMatch: ExactMatch): Name {
  if (name.match || name.label !== 'MISC' || name.end - name.first < 3) return name;
  if (!MEMBER_OF.test(textOf(tokens, name.first, name.first + 2))) return name;
  const match = exactMatch(name.first + 2, name.end);
  return match ? { ...name, first: name.first + 2, label: 'LOC', match } : name;
}

const MEMBER_OF = /^(?:Democrat|Republican|Independent|Conservative|Liberal|Socialist|Green)s? (?:of|from)$/;
