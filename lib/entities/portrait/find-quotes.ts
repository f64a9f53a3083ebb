import type { Span } from '../../model/article.ts';
import type { Term } from './terms.ts';
import type { SpeechWords } from './words/speech-words.ts';

/** Shortest quotation, in characters: anything shorter is a single word in scare quotes. */
const SHORTEST = 15;

/** What closes a quotation, by the mark that opens it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
};

/**
 * Quotations in a text, without their marks. A quotation inside another belongs to it. One whose closing mark is missing
 * ends with its paragraph: outlets close only the last paragraph of a long quotation.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) readParagraph(line, index, found);
  return found.filter(({ start, end }) => end - start >= SHORTEST);
}

function readParagraph(line: string, offset: number, found: Span[]): void {
  let opener = '';
  let start = 0;
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const mark = line[at]!;
    if (!opener) {
      if (!(mark in CLOSERS) || !opens(line, at)) continue;
      opener = mark;
      start = at + 1;
      depth = 0;
    } else if (closes(line, at, opener)) {
      if (depth-- > 0) continue;
      found.push({ start: offset + start, end: offset + at });
      opener = '';
    } else if (mark === opener && opener !== '"' && opens(line, at)) depth++;
  }
  // Straight and single marks left open are more likely to be inches or apostrophes.
  if (opener && !/["‘‚»]/.test(opener)) found.push({ start: offset + start, end: offset + line.length });
}

/** A mark that is also an apostrophe or a closing mark opens only before a word and after a space. */
function opens(line: string, at: number): boolean {
  if (!/["‘‚»]/.test(line[at]!)) return true;
  return /^$|[\s([—–-]/.test(line[at - 1] ?? '') && /[\p{L}\p{N}“‘'(¿¡…]/u.test(line[at + 1] ?? '');
}

function closes(line: string, at: number, opener: string): boolean {
  const mark = line[at]!;
  if (!CLOSERS[opener]!.includes(mark)) return false;
  if (mark === '"') return !opens(line, at);
  // "the dogs’ owner": a single mark closes only after punctuation or at the very end.
  if (mark !== '’') return true;
  return !/\p{L}/u.test(line[at + 1] ?? '') && (/[.,!?…]/.test(line[at - 1] ?? '') || at + 1 === line.length);
}

/** Whether a quotation can be read by itself: not "a matter of weeks", "But he knew" or "She will, too". */
export function isStatement(quotation: string, { refersBack }: SpeechWords): boolean {
  const [first = ''] = /[\p{L}\p{N}]+/u.exec(quotation) ?? [];
  return !/^\p{Ll}/u.test(first) && !refersBack(first.toLowerCase());
}

/** Longest description between a name and its verb, in terms. */
const ASIDE = 16;
/** Most words of a title between a verb and its name: "said the county’s chief health officer, Ann Doe". */
const TITLE = 4;

/**
 * Whether a sentence attributes its quotation to a name: a verb of speech is before or after the name, outside the
 * quotation.
 * @param at index of the name in `terms`
 */
export function isSpeaker(
  terms: readonly Term[],
  at: number,
  quotations: readonly Span[],
  words: SpeechWords,
): boolean {
  const name = terms[at]!;
  const outside = terms.filter(
    ({ start }) => !quotations.some(quote => start >= quote.start && start < quote.end),
  );
  const place = outside.indexOf(name);
  if (place < 0) return false;
  const before = verbBefore(outside, place, words);
  return before === 'own' || (before === null && verbAfter(outside, place, words));
}

/** The verb of speech before a name: its own ("said Quill"), or another's ("Brandt told Quill"); null without one. */
function verbBefore(terms: readonly Term[], place: number, words: SpeechWords): 'own' | 'other' | null {
  for (let at = place - 1; at >= 0 && place - at <= TITLE + 1; at--) {
    const { type, lower } = terms[at]!;
    if (words.isSpeech(lower)) {
      // "Brandt said Quill had left": the verb has a subject already. "told Quill" names the listener.
      const subject = terms[words.isAuxiliary(terms[at - 1]?.lower ?? '') ? at - 2 : at - 1];
      const isTaken = subject?.type === 'name' || words.isSubject(subject?.lower ?? '');
      return isTaken || words.hasListener(lower) ? 'other' : 'own';
    }
    if (words.attributes(terms[at - 1]?.lower ?? '', lower)) return 'own';
    if (type !== 'word' || words.isBorder(lower)) return null;
  }
  return null;
}

function verbAfter(terms: readonly Term[], place: number, words: SpeechWords): boolean {
  const isSpeech = (at: number): boolean => terms[at] !== undefined && words.isSpeech(terms[at]!.lower);
  const next = terms[place + 1];
  if (!next) return false;
  if (next.lower !== ',') {
    return isSpeech(place + 1) || (next.type === 'word' && isSpeech(place + 2));
  }
  const close = terms.findIndex(({ lower }, at) => at > place + 1 && lower === ',');
  return close > 0 && close - place <= ASIDE && (isSpeech(close + 1) || isSpeech(close + 2));
}
