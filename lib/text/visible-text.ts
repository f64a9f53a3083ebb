/** Invisible characters that come with text copied from web pages: zero-width spaces, marks of direction, soft hyphens. */
const INVISIBLE = /[\u00ad\u180e\u200b\u200e\u200f\u2060\ufeff]/g;
/** Joiners shape letters in Arabic, Persian and Indian scripts, and are noise between others. */
const STRAY_JOINERS =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s]|^)[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)/gu;

/** Text as it looks: without invisible characters, and with single plain spaces inside and none around it. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '').replace(STRAY_JOINERS, '').replace(/\s+/g, ' ').trim();
}
