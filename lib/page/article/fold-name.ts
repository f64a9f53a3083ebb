/** A name as the reader's choices remember it: case, kind of white space and possessive aside. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/['’]s?$/, '')
    .toLowerCase();
}
