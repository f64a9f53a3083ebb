/**
 * Whether raised text is a footnote mark or trademark symbol rather than part of a word, an exponent or an ordinal.
 * @param raised the content of a <sup>
 * @param before the text in front of it in the same block
 */
export function isFootnoteMark(raised: string, before: string): boolean {
  const mark = raised.trim();
  if (BRACKETED.test(mark) || SYMBOL.test(mark)) return true;
  return NUMBERS.test(mark) && !TAKES_EXPONENT.test(before);
}

const BRACKETED = /^(?:\[[^\]]{1,20}\]|\(\d{1,3}\))(?:,?\s*(?:\[[^\]]{1,20}\]|\(\d{1,3}\)))*$/;
const SYMBOL = /^(?:[*†‡§¶#®™©℠]+|TM|SM)$/;
const NUMBERS = /^\d{1,3}(?:\s*[,–-]\s*\d{1,3})*$/;
/** The start of a block, a number ("10²"), a bracket, a unit ("km²") or a single letter ("x²"), but not "EU". */
const TAKES_EXPONENT = /(?:^|[\d)\]}]|(?<!\p{L})(?:\p{Ll}{1,2}|\p{Lu}|\p{Lu}\p{Ll}|CO))$/u;
