// Folding makes names comparable: it ignores case, accents, apostrophes and dots.

const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Folded form by UTF-16 unit, for the Latin blocks. A look-up is much faster than `normalize`. */
const TABLE: (string | undefined)[] = [];
for (const [from, to] of [
  [0x00, 0x24f],
  [0x1e00, 0x1eff],
  // Ligatures ("Netﬂix") and full-width letters and digits ("ＮＡＴＯ").
  [0xfb00, 0xfb06],
  [0xff10, 0xff5a],
] as const)
  for (let unit = from; unit <= to; unit++) TABLE[unit] = foldSlowly(unit);

function foldSlowly(unit: number): string {
  const lower = String.fromCharCode(unit).toLowerCase();
  const letters = LETTERS[lower] ?? lower.normalize('NFKD');
  return letters.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Folded form of one UTF-16 unit: lower case without accents; empty for marks, apostrophes, dots and other symbols.
 * Units of other scripts and halves of surrogate pairs fold to themselves.
 */
export function foldUnit(unit: number): string {
  const known = TABLE[unit];
  if (known !== undefined) return known;
  if ((unit >= 0x2b9 && unit <= 0x36f) || (unit >= 0x2000 && unit <= 0x206f)) return '';
  return String.fromCharCode(unit).toLowerCase();
}

/** Folded form of a word: "Netanyahu’" and "NETANYAHU" both give "netanyahu"; "U.S." gives "us". */
export function fold(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += foldUnit(word.charCodeAt(i));
  return folded;
}
