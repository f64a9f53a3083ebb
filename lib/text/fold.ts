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

/** Latin letters end here. */
const COMMON_UNITS = 0x250;
/** More Latin letters, ligatures ("Netﬂix"), and full-width letters and digits ("ＮＡＴＯ"). */
const RARE_UNITS = [
  [0x1e00, 0x1eff],
  [0xfb00, 0xfb06],
  [0xff10, 0xff5a],
] as const;

/** Folded forms by UTF-16 unit, kept once they are known: a look-up is much faster than `normalize`. */
const COMMON: (string | undefined)[] = Array.from({ length: COMMON_UNITS }, () => undefined);
const RARE = new Map<number, string>();

function foldSlowly(unit: number): string {
  const lower = String.fromCharCode(unit).toLowerCase();
  if (unit < 0x80) return /[a-z0-9]/.test(lower) ? lower : '';
  const letters = LETTERS[lower] ?? lower.normalize('NFKD');
  return letters.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Folded form of one UTF-16 unit: lower case without accents; empty for marks, apostrophes, dots and other symbols.
 * Units of other scripts and halves of surrogate pairs fold to themselves.
 */
export function foldUnit(unit: number): string {
  if (unit >= COMMON_UNITS) return RARE.get(unit) ?? foldRare(unit);
  const known = COMMON[unit];
  if (known !== undefined) return known;
  const folded = foldSlowly(unit);
  COMMON[unit] = folded;
  return folded;
}

function foldRare(unit: number): string {
  if ((unit >= 0x2b9 && unit <= 0x36f) || (unit >= 0x2000 && unit <= 0x206f)) return '';
  if (!RARE_UNITS.some(([from, to]) => unit >= from && unit <= to))
    return String.fromCharCode(unit).toLowerCase();
  const folded = foldSlowly(unit);
  RARE.set(unit, folded);
  return folded;
}

/** Folded form of a word: "Netanyahu’" and "NETANYAHU" both give "netanyahu"; "U.S." gives "us". */
export function fold(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) folded += foldUnit(word.charCodeAt(i));
  return folded;
}
