import { readFileSync } from 'node:fs';
import { Role } from '../../lib/entities/tagger/candidates.ts';
import { type Document, nextChain, readDocument } from '../../lib/entities/tagger/document.ts';
import { firstState, laterState, NAME_LABELS, OUTSIDE, STATES } from '../../lib/entities/tagger/labels.ts';
import type { ReadLanguage } from '../../lib/model/read-language.ts';
import { hashText } from '../../lib/text/hash.ts';
import { LANGUAGE_WORDS } from '../../lib/text/languages/languages.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import type { Random } from '../random.ts';
import { type Gazetteer, thin } from './gazetteer.ts';

/** A text of a training file, labelled or not. */
export interface LabelledText {
  readonly text: string;
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** A text ready for training. For each token, `allowed` has one bit per state that it may be in. */
export interface Example {
  readonly doc: Document;
  readonly allowed: Uint16Array;
  readonly weight: number;
}

/** What a training file doesn't label, and how much it counts. */
export interface Habits {
  readonly language: ReadLanguage;
  /** Whether the file labels names that are neither person, organization nor place. */
  readonly hasMisc: boolean;
  readonly weight: number;
}

/** What is known apart from the labels. */
export interface Aids {
  readonly gazetteer: Gazetteer;
  /** Share of gazetteer matches that are hidden during training. */
  readonly hidden: number;
  /** Keys of words for peoples and faiths: MISC, whatever the file says. */
  readonly peoples: ReadonlySet<number>;
  readonly random: Random;
}

/** Any state: the token has no label. */
export const ANY = (1 << STATES) - 1;

const LABELS: readonly string[] = NAME_LABELS;
const MISC = NAME_LABELS.indexOf('MISC');
const PERSON = NAME_LABELS.indexOf('PER');
/** Forms of address that some files include in a person's name and others don't. The trained weights depend on this list. */
const ADDRESSES = new Set('mr mrs ms miss dr sir senator president captain'.split(' ').map(hashText));

/**
 * Reads JSON lines, or plain text with one text per line.
 * @param most lines to read; they are taken evenly from the whole file
 */
export function readCorpus(path: string, most = Number.POSITIVE_INFINITY): LabelledText[] {
  const all = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const step = Math.max(1, all.length / most);
  const lines = Array.from({ length: Math.min(all.length, most) }, (_, i) => all[Math.floor(i * step)]!);
  if (path.endsWith('.txt')) return lines.map(text => ({ text }));
  return lines.map(line => JSON.parse(line) as LabelledText);
}

/** Maps a text's labels to its tokens, with nothing hidden yet. A token belongs to a name if its middle does. */
export function toExample({ text, spans = [] }: LabelledText, habits: Habits, aids: Aids): Example {
  const tokens = tokenize(text, LANGUAGE_WORDS[habits.language]);
  const doc = readDocument(tokens, aids.gazetteer(tokens));
  const misc = (1 << firstState(MISC)) | (1 << laterState(MISC));
  const allowed = new Uint16Array(tokens.count).fill((1 << OUTSIDE) | (habits.hasMisc ? 0 : misc));
  const middle = (i: number) => (tokens.starts[i]! + tokens.ends[i]!) / 2;
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    while (at < tokens.count && middle(at) <= span.start) at++;
    let end = at;
    while (end < tokens.count && middle(end) < span.end) end++;
    const label = LABELS.indexOf(span.type);
    if (label >= 0) allowName(doc, at, end, label, aids.peoples, allowed);
    at = end;
  }
  return { doc, allowed, weight: habits.weight };
}

/** The same example with some of its gazetteer matches hidden. */
export function hideMatches(example: Example, { hidden, random }: Aids): Example {
  const { tokens, gazetteer } = example.doc;
  return { ...example, doc: readDocument(tokens, thin(gazetteer, hidden, random)) };
}

/** Allows the states of one name, or any state if the tagger can't represent the name. */
function allowName(
  doc: Document,
  from: number,
  to: number,
  label: number,
  peoples: ReadonlySet<number>,
  allowed: Uint16Array,
): void {
  const { keys } = doc.tokens;
  let first = from;
  let end = to;
  while (first < end && doc.roles[first] === Role.none) first++;
  while (end > first && doc.roles[end - 1] === Role.none) end--;
  if (label === PERSON) while (end - first > 1 && ADDRESSES.has(keys[first]!)) first++;
  if (first >= end) return;
  const chain = nextChain(doc, first);
  if (!chain || chain.end < end) {
    allowed.fill(ANY, first, end);
    return;
  }
  const name = end - first === 1 && peoples.has(keys[first]!) ? MISC : label;
  allowed[first] = 1 << firstState(name);
  allowed.fill(1 << laterState(name), first + 1, end);
}
