import { type Entry, idOf } from '../../../lib/knowledge/entry.ts';
import type { Edition } from './read-editions.ts';

/** A year of which more may still be said. */
const OPEN = /\b20(?:2[6-9]|[3-9]\d)\b|[–-]26\b/;

/** The entry of an edition, composed from the templates of its series. */
export function editionEntry({ series, cells }: Edition, asOf: string): Entry {
  const name = fill(series.name, cells);
  const filled = series.aliases.map(template => fill(template, cells));
  const own = (cells.get('also') ?? '').split('|');
  const place = cells.get('in') || series.place;
  return {
    id: idOf(name),
    name,
    kind: series.kind,
    context: fill(series.context, cells),
    asOf,
    settled: [...cells.values()].some(cell => OPEN.test(cell)) ? undefined : true,
    aliases: [...new Set([...filled, ...own, withHyphen(name)])].filter(alias => alias && alias !== name),
    short: [],
    guarded: [],
    evidence: [],
    relations: place ? { locatedIn: [place] } : {},
    wikipedia: series.title === '-' ? undefined : fill(series.title, cells) || name,
  };
}

/** "2018-19 season", as most of the press writes it. */
function withHyphen(name: string): string {
  return name.replace(/(?<=\d)–(?=\d)/g, '-');
}

/**
 * Fills a template: {column} is a cell, and […] is left out if a cell in it is empty.
 * @throws RangeError if the template names a column that the series lacks
 */
export function fill(template: string, cells: ReadonlyMap<string, string>): string {
  const cell = (column: string): string => {
    const value = cells.get(column);
    if (value === undefined) throw new RangeError(`families: no column "${column}" for "${template}"`);
    return value;
  };
  const isWhole = (part: string): boolean =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, column]) => cell(column!) !== '');
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (isWhole(part) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, column: string) => cell(column));
}
