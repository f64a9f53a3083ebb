import type { ArticleText, Span } from '../../lib/model/article.ts';

/** A piece of the article's text; `strong` if it is a name. */
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
}

/** Characters shown on each side of a mention: about two lines of the popup in all. */
const REACH = 70;

/** A mention with the text around it, cut between words and within its paragraph. */
export function snippetAround(article: ArticleText, mention: Span, reach = REACH): Piece[] {
  const block = article.blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const floor = block?.start ?? 0;
  const ceiling = block?.end ?? article.text.length;
  const start = wordStart(article.text, Math.max(floor, mention.start - reach), floor, mention.start);
  const end = wordEnd(article.text, Math.min(ceiling, mention.end + reach), ceiling, mention.end);
  const cut = { before: start > floor ? '… ' : '', after: end < ceiling ? ' …' : '' };
  return [
    { text: cut.before + article.text.slice(start, mention.start), strong: false },
    { text: article.text.slice(mention.start, mention.end), strong: true },
    { text: article.text.slice(mention.end, end) + cut.after, strong: false },
  ].filter(({ text }) => text !== '');
}

function wordStart(text: string, from: number, floor: number, limit: number): number {
  if (from <= floor) return floor;
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : from;
}

function wordEnd(text: string, to: number, ceiling: number, limit: number): number {
  if (to >= ceiling) return ceiling;
  const space = text.lastIndexOf(' ', to);
  return space > limit ? space : to;
}
