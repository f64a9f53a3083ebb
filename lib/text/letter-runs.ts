// Words as runs of characters, without `\p{L}`: a browser takes milliseconds to compile a class of all letters, each time
// the background wakes up, and longer than this to search for it.

/** Classes of characters, to be combined. */
export const Class = { letter: 1, mark: 2, number: 4 } as const;

/** By UTF-16 unit: its class and `SEEN`; filled on first use. */
const CLASSES = new Uint8Array(0x10000);
const SEEN = 8;

/** Class of a character in Unicode: one of `Class`, or 0. */
export function classOf(unit: number): number {
  const kept = CLASSES[unit]!;
  if (kept) return kept & ~SEEN;
  const found = classify(unit);
  CLASSES[unit] = found | SEEN;
  return found;
}

function classify(point: number): number {
  if (point < 0x80) {
    const small = point | 0x20;
    if (small >= 0x61 && small <= 0x7a) return Class.letter;
    return point >= 0x30 && point <= 0x39 ? Class.number : 0;
  }
  // Quotation marks and dashes, which nearly every text has.
  if (point >= 0x2000 && point < 0x2070) return 0;
  const char = String.fromCodePoint(point);
  if (/\p{L}/u.test(char)) return Class.letter;
  if (/\p{N}/u.test(char)) return Class.number;
  return /\p{M}/u.test(char) ? Class.mark : 0;
}

/**
 * The runs of characters of some classes, as long as they go: `/[…]+/gu`.
 * @param classes of `Class`, added up
 * @param first classes of the character that a run begins with
 */
export function runsIn(text: string, classes: number, first = classes): string[] {
  const runs: string[] = [];
  eachRun(text, classes, first, (start, end) => {
    runs.push(text.slice(start, end));
  });
  return runs;
}

/** The same, one by one, with their offsets. */
export function eachRun(
  text: string,
  classes: number,
  first: number,
  take: (start: number, end: number) => void,
): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (!(classAt(text, at) & first)) {
      at++;
      continue;
    }
    const start = at;
    do at += isPair(text, at) ? 2 : 1;
    while (at < length && classAt(text, at) & classes);
    take(start, at);
  }
}

/** Class of the character at an offset. The second half of a pair has none. */
function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return (unit & 0xf800) === 0xd800 ? classify(text.codePointAt(at)!) : classOf(unit);
}

function isPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff;
}
