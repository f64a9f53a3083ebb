import { Use } from '../../knowledge/format.ts';
import type { Match } from '../../knowledge/knowledge.ts';
import type { Kind } from '../../model/kind.ts';
import { hashSet, hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { cutToSeat } from './contested-seats.ts';
import type { Name } from './name.ts';
import type { ExactMatch } from './name-borders.ts';

/** What is needed to tell a name from the words that the tagger took for parts of it. */
export interface CutContext {
  readonly tokens: Tokens;
  readonly exactMatch: ExactMatch;
  readonly isOrdinary: (key: number) => boolean;
  readonly kindOf: (ref: number) => Kind;
  /** One byte per token, 1 in lines of headline case. */
  readonly headlines: Uint8Array;
}

/** Texts below this many tokens may be a headline: there, a maker stands for its unknown products. */
const SHORT_TEXT = 60;
/** Lowest weight of a hand-written entry. */
const DESCRIBED = 0.3;
/** The tagger is sure of a person from here on. */
const SURE = 0.9;
/** Tokens of a known name to look for; tables in capitals make runs of hundreds. */
const LONGEST = 16;
const OF = hashText('of');
const COMMA = hashText(',');
const TO = hashText('to');
const JOINING = hashSet('to and or und y et vs');

/** Splits and shortens names that no entry has, so that the known names inside them are found. */
export function cutNames(names: readonly Name[], context: CutContext): Name[] {
  const split = names
    .flatMap(name => splitAtMarks(name, context))
    .flatMap(name => splitAtJoint(name, context))
    .flatMap(name => splitAtDay(name, context))
    .flatMap(name => splitAtTitle(name, context))
    .flatMap(name => splitAtInitials(name, context))
    .flatMap(name => splitAtOrigin(name, context));
  const { tokens, headlines } = context;
  const isHeadline = tokens.count < SHORT_TEXT && tokens.text[tokens.starts[tokens.count - 1]!] !== '.';
  return split
    .map(name => cutToSeat(cutLead(name, context, isHeadline), tokens, context.exactMatch))
    .flatMap(name =>
      isHeadline || headlines[name.first] ? cutToMaker(cutVersion(name, context), context) : [name],
    );
}

/** "Whelan - CNN": names end at a colon or a dash between spaces. */
function splitAtMarks(name: Name, context: CutContext): Name[] {
  if (name.match) return [name];
  const { exactMatch } = context;
  const { text, starts, shapes } = context.tokens;
  for (let at = name.first + 1; at < name.end - 1; at++) {
    if (shapes[at]! & Shape.word || !(shapes[at + 1]! & Shape.spaceBefore)) continue;
    if (!/[:|–—-]/.test(text[starts[at]!]!)) continue;
    if (text[starts[at]!] !== ':' && !(shapes[at]! & Shape.spaceBefore)) continue;
    let left = at;
    while (left > name.first && !(shapes[left - 1]! & Shape.word)) left--;
    if (left === name.first) return [name];
    const right = splitAtMarks({ ...name, first: at + 1, match: exactMatch(at + 1, name.end) }, context);
    return [
      { ...name, end: left, match: exactMatch(name.first, left) },
      ...right.filter(({ match, label }) => match || label !== 'MISC'),
    ];
  }
  return [name];
}

/** "Qaeda and Islamic State": two known names with a small word between them. */
function splitAtJoint(name: Name, { tokens, exactMatch }: CutContext): Name[] {
  if (name.match) return [name];
  for (let at = name.first + 1; at < name.end - 1; at++) {
    if (!JOINING.has(tokens.keys[at]!) || tokens.shapes[at]! & Shape.capital) continue;
    const left = exactMatch(name.first, at);
    const right = exactMatch(at + 1, name.end);
    // "Frank to Lyon": nobody is called that.
    const isMove = name.label === 'PER' && tokens.keys[at] === TO && (left || right);
    if ((left && right) || isMove)
      return [
        { ...name, end: at, match: left },
        { ...name, first: at + 1, match: right },
      ];
  }
  return [name];
}

/** "Told the Associated Press Thursday Lind was safe": a day after a known body. */
function splitAtDay(name: Name, { tokens, exactMatch, kindOf }: CutContext): Name[] {
  if (name.match) return [name];
  for (let at = name.first + 1; at < name.end; at++) {
    if (!tokens.words.calendar.has(tokens.keys[at]!)) continue;
    const match = exactMatch(name.first, at);
    if (!match?.candidates.every(({ ref }) => kindOf(ref) === 'organization')) continue;
    const body: Name = { ...name, end: at, label: 'ORG', match };
    if (at + 1 === name.end) return [body];
    return [body, { ...name, first: at + 1, match: exactMatch(at + 1, name.end) }];
  }
  return [name];
}

/** "GOP Sen. Rand Paul", "Republican Gov.": a title between a known name and a person's, or after the known one. */
function splitAtTitle(name: Name, { tokens, exactMatch }: CutContext): Name[] {
  if (name.match) return [name];
  for (let at = name.first + 1; at < name.end; at++) {
    if (!tokens.words.linker.titles.has(tokens.keys[at]!) || tokens.text[tokens.ends[at]! - 1] !== '.')
      continue;
    const left = exactMatch(name.first, at);
    if (!left) continue;
    const owner: Name = { ...name, end: at, label: 'ORG', match: left };
    if (at + 1 === name.end) return [owner];
    return [owner, { ...name, first: at + 1, label: 'PER', match: exactMatch(at + 1, name.end) }];
  }
  return [name];
}

const MOST_INITIALS = 3;

/** "Lind VP", "Lind CFO Ada Berg": the initials of an office after a body. */
function splitAtInitials(name: Name, { tokens, exactMatch }: CutContext): Name[] {
  if (name.match) return [name];
  const { keys, shapes, words } = tokens;
  for (let at = name.first + 1; at < name.end; at++) {
    if (!(shapes[at]! & Shape.allCaps) || !words.linker.titles.has(keys[at]!)) continue;
    if (tokens.ends[at]! - tokens.starts[at]! > MOST_INITIALS) continue;
    const owner: Name = { ...name, end: at, label: 'ORG', match: exactMatch(name.first, at) };
    if (at + 1 === name.end) return [owner];
    return [owner, { ...name, first: at + 1, label: 'PER', match: exactMatch(at + 1, name.end) }];
  }
  return [name];
}

/** "Ada Berg of Lind, 20": where a person is from, before a comma. */
function splitAtOrigin(name: Name, { tokens, exactMatch }: CutContext): Name[] {
  if (name.match || name.label !== 'PER' || tokens.keys[name.end] !== COMMA) return [name];
  const at = tokens.keys.indexOf(OF, name.first);
  if (at < name.first + 2 || at >= name.end - 1) return [name];
  const from: Name = { ...name, first: at + 1, label: 'LOC', match: exactMatch(at + 1, name.end) };
  return [{ ...name, end: at, match: exactMatch(name.first, at) }, from];
}

/** Kinds whose names are followed by a version or a year: "Cricket World Cup 2023". */
const VERSIONED: ReadonlySet<Kind> = new Set<Kind>(['product', 'event']);

/** "iOS 11", "iPhone X": the version isn't part of the name. */
function cutVersion(name: Name, { tokens, exactMatch, kindOf }: CutContext): Name {
  if (name.match || name.label === 'PER') return name;
  const { shapes, starts, ends } = tokens;
  for (let end = name.end - 1; end > name.first; end--) {
    const isVersion = (shapes[end]! & Shape.digit) !== 0 || ends[end]! - starts[end]! === 1;
    if (!isVersion) break;
    const match = exactMatch(name.first, end);
    if (match?.candidates.some(({ ref }) => VERSIONED.has(kindOf(ref)))) return { ...name, end, match };
  }
  return name;
}

/** "Unpredictable Sondland": a word with a capital because a sentence starts with it. */
function cutLead(name: Name, { tokens, exactMatch, isOrdinary }: CutContext, isHeadline: boolean): Name {
  const { first, end } = name;
  if (name.match || !(tokens.shapes[first]! & Shape.sentenceStart)) return name;
  if (!isOrdinary(tokens.keys[first]!) || exactMatch(first, first + 1)) return name;
  const match = exactMatch(first + 1, end);
  if (match?.candidates.some(isDescribed)) return { ...name, first: first + 1, match };
  const isMade = isHeadline && longestFrom(first + 1, end, exactMatch)?.candidates.some(isPlain);
  return isMade ? { ...name, first: first + 1 } : name;
}

/** "Google Calendar" in a headline: Google is known, and what it makes isn't. "UK Tories" are two names. */
function cutToMaker(name: Name, context: CutContext): Name[] {
  const { exactMatch, headlines, kindOf } = context;
  if (name.match || name.label === null || name.end - name.first < 2) return [name];
  const first = longestFrom(name.first, name.end, exactMatch);
  if (!first) return [name];
  const rest = first.end < name.end ? longestFrom(first.end, name.end, exactMatch) : null;
  const isWhole =
    rest?.end === name.end &&
    first.candidates.some(isPlain) &&
    rest.candidates.some(candidate => isPlain(candidate) && kindOf(candidate.ref) !== 'place');
  if (isWhole && name.label !== 'PER')
    return [
      { ...name, end: first.end, match: first },
      { ...name, first: first.end, match: rest },
    ];
  const makes = first.candidates.some(
    candidate => isDescribed(candidate) && candidate.use !== Use.short && MAKERS.has(kindOf(candidate.ref)),
  );
  const known = first.candidates.some(isPlain);
  if (name.label === 'PER') {
    // "Trump Admin", "Meta Poaches": headlines give words capitals, and the tagger makes them surnames.
    const isUnsure = headlines[name.first] === 1 && name.probability < SURE;
    return isUnsure && (makes || known)
      ? [{ ...name, end: first.end, label: null, probability: 0, match: first }]
      : [name];
  }
  if (!makes || !(known || name.label === 'MISC')) return [name];
  return [{ ...name, end: first.end, match: first }];
}

const MAKERS: ReadonlySet<Kind> = new Set<Kind>(['organization', 'product', 'person', 'law']);

function longestFrom(first: number, last: number, exactMatch: ExactMatch): Match | null {
  for (let end = Math.min(last, first + LONGEST); end > first; end--) {
    const match = exactMatch(first, end);
    if (match?.candidates.some(isDescribed)) return match;
  }
  return null;
}

function isDescribed({ weight }: Match['candidates'][number]): boolean {
  return weight >= DESCRIBED;
}

function isPlain(candidate: Match['candidates'][number]): boolean {
  return candidate.use === Use.alone && isDescribed(candidate);
}
