import { articles, countWords } from './texts.ts';

/** Words of the article whose cost is measured. */
const WORDS = 1_000;
const LINKS = 200;
/** On a page that is long. */
const MANY_LINKS = 4_000;
/** From loading until well after the highlights appear. */
const ARTICLE_WINDOW_MS = 2_500;

/** The article, and how long it is watched. */
export function articleVisit() {
  return { html: articlePage(), windowMs: ARTICLE_WINDOW_MS };
}

/** An article of a thousand words among the usual furniture, as HTML. */
export function articlePage(): string {
  const [headline, ...lines] = articles(2).flatMap(text => text.split('\n'));
  const paragraphs: string[] = [];
  for (let words = 0; words < WORDS; ) {
    const line = lines.shift();
    if (line === undefined) throw new Error(`the texts have fewer than ${WORDS} words`);
    const kept = line
      .split(/\s+/)
      .slice(0, WORDS - words)
      .join(' ');
    paragraphs.push(`<p>${escaped(kept)}</p>`);
    words += countWords(kept);
  }
  return page(
    headline!,
    `<meta property="og:type" content="article">`,
    `<nav>${links('Section', 20)}</nav>
    <article><h1>${escaped(headline!)}</h1>${paragraphs.join('\n')}</article>
    <aside>${links('Another story', 40)}</aside>`,
  );
}

/** A page of search results: much text, but no article. @param isLong whether it lists thousands of results */
export function searchPage(isLong = false): string {
  return page(
    'Results',
    '',
    `<form><input></form><h1>Results</h1><ol>${links('A result', isLong ? MANY_LINKS : LINKS)}</ol>`,
  );
}

function page(title: string, head: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>${head}
  <style>body { font: 1.1em/1.5 serif; max-width: 40em; margin: auto }</style><body>${body}`;
}

function links(label: string, count: number): string {
  const items = Array.from({ length: count }, (_, i) => `<li><a href="#${i}">${label} number ${i}</a></li>`);
  return `<ul>${items.join('')}</ul>`;
}

function escaped(text: string): string {
  return text.replace(/[&<]/g, sign => (sign === '&' ? '&amp;' : '&lt;'));
}
