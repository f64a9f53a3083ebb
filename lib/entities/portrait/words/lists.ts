/** The words of a list with spaces between them. */
export function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter(Boolean));
}
