import { BadItem, itemId, type WikidataItem } from './wikidata-item.ts';

/** Common names of each variable in queries. */
const ALIASES = ['altLabels', 'aliases'] as const;
const KINDS = ['kind', 'instanceOf', 'class', 'type'] as const;
const ARTICLES = ['sitelink', 'article'] as const;

/**
 * Reads one row of a SPARQL result, plain (`"item":"http…"`) or as bindings (`"item":{"type":"uri","value":"http…"}`).
 * @throws BadItem if it doesn't name an item
 */
export function readSparqlRow(row: Readonly<Record<string, unknown>>): WikidataItem {
  const value = (name: string): string => textOf(row[name]);
  const first = (names: readonly string[]): string => names.map(value).find(Boolean) ?? '';
  const id = itemId(value('item'));
  if (!id) throw new BadItem('"item" is no Wikidata item');
  const label = value('itemLabel');
  const kind = first(KINDS);
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
    classes: kind ? kind.split('|').map(one => itemId(one) ?? one) : [],
    wikipedia: titleOf(first(ARTICLES)),
    sitelinks: count('sitelinks'),
    views: count('views'),
    redirects: value('redirects').split('|').filter(Boolean),
    relations: {},
  };
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object' && cell !== null && 'value' in cell) return textOf(cell.value);
  return '';
}

function titleOf(address: string): string | undefined {
  if (!address) return undefined;
  if (!/^https?:/.test(address)) return address;
  const encoded = /^https?:\/\/en\.wikipedia\.org\/wiki\/(.+)$/.exec(address)?.[1];
  if (!encoded) return undefined;
  try {
    return decodeURIComponent(encoded).replaceAll('_', ' ');
  } catch {
    throw new BadItem(`"${address}" isn't an address`);
  }
}
