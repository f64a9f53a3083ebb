/**
 * Whether a text node continues the one before it without white space, although the page shows them apart: styles make
 * blocks of inline elements, and computed styles would cost layout.
 * @param isLeadIn whether `before` is bold and begins its block, as a place name or a run-in heading does
 */
export function isGlued(before: Text, after: Text, isLeadIn: boolean): boolean {
  const [outer, inner] = [before.parentNode, after.parentNode];
  if (outer === inner || !STARTS_WORD.test(after.data)) return false;
  if (ENDS_SENTENCE.test(before.data)) return true;
  const isFollowedByText = isLeadIn && !outer?.contains(after);
  const areInSiblings = !outer?.contains(after) && !inner?.contains(before);
  return (isFollowedByText || areInSiblings) && ENDS_WORD.test(before.data) && !PREFIX.test(before.data);
}

const STARTS_WORD = /^["“‘(]?\p{Lu}\p{Ll}/u;
const ENDS_SENTENCE = /\p{Ll}{2}[.!?…]["”’)]?$/u;
const ENDS_WORD = /[\p{Ll}\d]$/u;
/** Beginnings of names with a capital inside: McDonald, MacArthur, FitzGerald, iPhone, eBay. */
const PREFIX = /(?<!\p{L})(?:Ma?c|Fitz|De|Di|La|Le|Van|\p{L})$/u;
