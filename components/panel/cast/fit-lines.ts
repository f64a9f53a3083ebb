import type { MemberLines } from './member-lines.ts';

/** A line of a popup, in characters, in the widest of the usual system fonts. */
const LINE = 42;
/** The same of a name, which is larger and leaves room for its count. */
const NAME_LINE = 32;
/** A line of the headline. */
const HEADLINE_LINE = 40;
/** Lines below the names that a popup shows without scrolling, if its headline has none. */
const MOST_LINES = 17;
const MOST_HEADLINES = 3;
/** A comma after fewer characters may be inside a list: "Military, economic …". */
const LEAST = 25;

/** How many lines fit below the names of the main cast in a popup, which shows the headline above them. */
export function linesBelow(headline: string): number {
  return MOST_LINES - Math.min(MOST_HEADLINES, Math.ceil(headline.length / HEADLINE_LINE));
}

/** What the main cast's rows say below their names. */
type Row = MemberLines & { readonly name: string };

/**
 * Shortens what is said below some names until all of it fits, by whole phrases: of "San Francisco AI company behind Claude,
 * founded in 2021" the part before "founded"; if that isn't enough, of two ties the first, and of what is quoted as many
 * words as fit into a line. The longest come first.
 * @param room lines for all of them together
 */
export function fitLines<One extends Row>(rows: readonly One[], room: number): readonly One[] {
  return [withoutAddition, withoutSecondTie, withoutEnd].reduce(
    (fitted, shorten) => fitBy(shorten, fitted, room),
    rows,
  );
}

function fitBy<One extends Row>(
  shorten: (row: One) => One,
  rows: readonly One[],
  room: number,
): readonly One[] {
  const excess = rows.map(linesOf).reduce((all, one) => all + one, 0) - room;
  if (excess <= 0) return rows;
  const candidates = rows
    .map((row, at) => ({ at, next: shorten(row), before: linesOf(row) }))
    .filter(({ next, before }) => linesOf(next) < before)
    .sort((a, b) => b.before - a.before);
  const [longest] = candidates;
  if (!longest) return rows;
  return fitBy(
    shorten,
    rows.map((row, at) => (at === longest.at ? longest.next : row)),
    room,
  );
}

const withoutAddition = <One extends Row>(row: One): One =>
  row.isTold ? row : { ...row, who: beforeComma(row.who) };
const withoutSecondTie = <One extends Row>(row: One): One => ({ ...row, why: row.why.split('; ', 1)[0]! });
const withoutEnd = <One extends Row>(row: One): One => ({ ...row, why: inOneLine(row.why) });

/** The first words of a quotation. */
function inOneLine(text: string): string {
  if (!text.startsWith('“') || text.length <= LINE) return text;
  const end = text.lastIndexOf(' ', LINE - 3);
  return end < 0 ? text : `${text.slice(0, end).replace(/[,;:.]$/, '')} …”`;
}

function beforeComma(text: string): string {
  const comma = text.slice(LEAST).search(/, \p{Ll}/u);
  return comma < 0 ? text : text.slice(0, LEAST + comma);
}

function linesOf({ name, who, why }: Row): number {
  const more = Math.max(0, Math.ceil(name.length / NAME_LINE) - 1);
  return more + Math.ceil(who.length / LINE) + Math.ceil(why.length / LINE);
}
