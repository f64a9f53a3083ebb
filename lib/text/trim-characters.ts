/**
 * Text without some characters at its start and end. A pattern such as /-+$/ tries every run of dashes in the text, and
 * every dash in each.
 * @param unwanted matches a single one of these characters
 */
export function trimCharacters(text: string, unwanted: RegExp): string {
  let start = 0;
  while (start < text.length && unwanted.test(text[start]!)) start++;
  return trimEndCharacters(text.slice(start), unwanted);
}

/** The same for its end alone. */
export function trimEndCharacters(text: string, unwanted: RegExp): string {
  let end = text.length;
  while (end > 0 && unwanted.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
