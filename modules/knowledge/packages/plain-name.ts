/** Diacritics: removed from transliterations, kept in French or Polish. */
const MARKS = /\p{M}/gu;

/** Countries whose names are transliterated in data packages in a way no newspaper uses. */
const TRANSLITERATED = new Set(
  (
    'AE AF AM AZ BD BG BH BT BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MM MN MR ' +
    'MV NP OM PK PS QA RU SA SD SO SY TH TJ TM TN TW UA UZ VN YE'
  ).split(' '),
);

/** The name as newspapers print it: accents are kept if the country's own script has them. */
export function plainName(name: string, country: string): string {
  const trimmed = name.replace(/\s+/g, ' ').trim();
  if (!TRANSLITERATED.has(country)) return trimmed;
  return trimmed
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/æ/g, 'ae')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/(?<=\p{L})[’ʼʻ‘'](?=\p{Ll})/gu, country === 'CN' ? "'" : '')
    .replace(/[’ʼʻ‘](?=\p{L})|[’ʼʻ‘']$/gu, '')
    .normalize('NFC')
    .replace(/(^|[\s-])\p{Ll}(?=\p{Ll}{3})/gu, letter => letter.toUpperCase())
    .trim();
}

/** Whether it has only Latin letters and the punctuation that names have. */
export function isLatinName(name: string): boolean {
  return /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}\s'’.&!+,/-]*$/u.test(name);
}
