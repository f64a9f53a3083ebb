/** Invisible characters that come with text copied from web pages: zero-width spaces, marks of direction, soft hyphens. */
const INVISIBLE = /[\u00ad\u180e\u200b\u200e\u200f\u2060\ufeff]/g;
/** Joiners shape letters in Arabic, Persian and Indian scripts, and are noise between others. */
const JOINERS = /[\u200c\u200d]+/g;
/** At the end of a text, letters that joiners don't shape, or a space. */
const UNSHAPED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s]$/u;

/** Text as it looks: without invisible characters, and with single plain spaces inside and none around it. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '').replace(JOINERS, keepShaping).replace(/\s+/g, ' ').trim();
}

/** Joiners between letters that they shape, and nothing for others. */
function keepShaping(joiners: string, at: number, text: string): string {
  const end = at + joiners.length;
  const isStray =
    at === 0 ||
    end === text.length ||
    /\s/.test(text[end]!) ||
    UNSHAPED.test(text.slice(Math.max(0, at - 2), at));
  return isStray ? '' : joiners;
}
