import { type BeatTable, beatsOf } from './beats.ts';
import { BadItem, itemId, type WikidataItem } from './wikidata-item.ts';

/** Common names of each variable in queries. */
const ALIASES = ['altLabels', 'aliases'] as const;
const KINDS = ['kind', 'instanceOf', 'class', 'type'] as const;
const OCCUPATIONS = ['occupation', 'occupations'] as const;
const ARTICLES = ['sitelink', 'article'] as const;

/**
 * Reads one row of a SPARQL result, plain (`"item":"http…"`) or as bindings (`"item":{"type":"uri","value":"http…"}`).
 * @param language in which it is; says which Wikipedia its article is in
 * @param inherited beats of classes and occupations that aren't listed
 * @throws BadItem if it doesn't name an item
 */
export function readSparqlRow(
  row: Readonly<Record<string, unknown>>,
  language: string,
  inherited: BeatTable,
): WikidataItem {
  const value = (name: string): string => textOf(row[name]);
  const first = (names: readonly string[]): string => names.map(value).find(Boolean) ?? '';
  const id = itemId(value('item'));
  if (!id) throw new BadItem('"item" is no Wikidata item');
  const label = value('itemLabel');
  const items = (names: readonly string[]): string[] =>
    first(names)
      .split('|')
      .filter(Boolean)
      .map(one => itemId(one) ?? one);
  const classes = items(KINDS);
  const article = first(ARTICLES);
  const count = (name: string): number | undefined => {
    const number = Number(value(name) || Number.NaN);
    return Number.isFinite(number) ? number : undefined;
  };
  return {
    id,
    // The label service returns the id if there is no label.
    label: label === id ? '' : label,
    description: value('itemDescription'),
    aliases: [...first(ALIASES).split('|'), ...value('itemAltLabel').split(', ')].filter(Boolean),
    classes,
    beats: beatsOf([...classes, ...items(OCCUPATIONS)], [], inherited),
    wikipedia: titleOf(article, 'en'),
    article: titleOf(article, language),
    sitelinks: count('sitelinks'),
    views: count('views'),
    redirects: value('redirects').split('|').filter(Boolean),
    relations: {},
  };
}

/** The text of a cell, plain or as a binding. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object' && cell !== null && 'value' in cell) return textOf(cell.value);
  return '';
}

/** The title in an address of a language's Wikipedia. A title alone is English. */
function titleOf(address: string, language: string): string | undefined {
  if (!address) return undefined;
  if (!/^https?:/.test(address)) return language === 'en' ? address : undefined;
  const [, host, encoded] = /^https?:\/\/([a-z-]+)\.wikipedia\.org\/wiki\/(.+)$/.exec(address) ?? [];
  if (!encoded || host !== language) return undefined;
  try {
    return decodeURIComponent(encoded).replaceAll('_', ' ');
  } catch {
    throw new BadItem(`"${address}" isn't an address`);
  }
}
