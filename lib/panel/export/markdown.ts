/** Escapes text for Markdown: it stays on one line, and none of it is read as markup. */
export function markdownText(text: string): string {
  return (
    text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)(?=[.)])/, '$1\\')
      // Bare addresses become links in GitHub's Markdown.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\bwww\./gi, 'www\\.')
  );
}

/** A link, or the plain text where the address is not the web's. */
export function markdownLink(text: string, address: string): string {
  const target = httpAddress(address);
  return target ? `[${markdownText(text)}](<${target}>)` : markdownText(text);
}

function httpAddress(address: string): string | null {
  if (!/^https?:\/\//i.test(address)) return null;
  return encodeURI(address).replaceAll('%25', '%').replace(/[<>]/g, encodeURIComponent);
}
