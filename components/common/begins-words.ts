/** Whether each word of a query begins a word of a text, whatever the case and accents of both. */
export function beginsWords(query: string, text: string): boolean {
  const offered = words(text);
  return words(query).every(word => offered.some(other => other.startsWith(word)));
}

function words(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
