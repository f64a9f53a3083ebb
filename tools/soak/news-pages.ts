/** A page without an article. */
export const EMPTY = '<!doctype html><title>Nothing</title><p>Nothing to see.';

/** A page with an article: a headline, then one paragraph per line. */
export function pageOf(text: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><meta property="og:type" content="article"><article>${bodyOf(text)}</article>`;
}

/** The HTML of its article. */
export function bodyOf(text: string): string {
  const [headline, ...paragraphs] = text.split('\n').map(escaped);
  return `<h1>${headline}</h1>${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('')}`;
}

function escaped(text: string): string {
  return text.replace(/[&<]/g, sign => (sign === '&' ? '&amp;' : '&lt;'));
}
