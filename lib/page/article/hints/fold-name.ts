/** A name as settings store it, so that case, white space and a possessive make no difference. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/['’]s?$/, '')
    .toLowerCase();
}
