import { plainText } from '../plain-text.ts';
import { mediaWikiError, wikidataId } from './encyclopaedia.ts';
import { encode } from './live-source.ts';
import { fieldsOf, listOf, readJson, textOf } from './read-json.ts';
import { changed, NO_RESULTS, type Reply, type SourceResult } from './reply.ts';

/** The facts from Wikidata that a card shows. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Items of current positions, latest first; of occupations if there is no position. */
  readonly roleIds: readonly string[];
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string | undefined;
}

/** P39 position held, P106 occupation, P582 end time, P580 start time. */
const POSITION = 'P39';
const OCCUPATION = 'P106';
const END = 'P582';
const START = 'P580';
const MAX_ROLES = 3;

export function entitiesUrl(server: string, ids: readonly string[], props: string): string {
  return `${server}/w/api.php?${encode({
    action: 'wbgetentities',
    ids: ids.join('|'),
    props,
    languages: 'en',
    sitefilter: 'enwiki',
    format: 'json',
    origin: '*',
  })}`;
}

/** URL of a search by label. It's unreliable for bare surnames, so see `readSearch`. */
export function searchUrl(server: string, name: string): string {
  return `${server}/w/api.php?${encode({
    action: 'wbsearchentities',
    search: name,
    language: 'en',
    format: 'json',
    limit: '7',
    origin: '*',
  })}`;
}

/** Parses a `wbgetentities` reply. No result if none of the items exists. */
export function readItems(reply: Reply, now: number): SourceResult<readonly Item[]> {
  const json = readJson(reply, now);
  if (!json.ok) return json;
  const body = fieldsOf(json.value);
  const failure = mediaWikiError(body);
  if (failure) return failure;
  if (typeof body.entities !== 'object') return changed('form');
  const items = Object.values(fieldsOf(body.entities))
    .map(itemOf)
    .filter(item => item !== null);
  return items.length > 0 ? { ok: true, value: items } : NO_RESULTS;
}

/** The id of the item with exactly this name. No result if there are several, or none. */
export function readSearch(reply: Reply, now: number, name: string): SourceResult<string> {
  const json = readJson(reply, now);
  if (!json.ok) return json;
  const body = fieldsOf(json.value);
  const failure = mediaWikiError(body);
  if (failure) return failure;
  const found = listOf(body.search);
  if (!found) return changed('form');
  const named = found.map(fieldsOf).filter(({ label }) => textOf(label).toLowerCase() === name.toLowerCase());
  const id = named.length === 1 ? wikidataId(named[0]!.id) : undefined;
  return id ? { ok: true, value: id } : NO_RESULTS;
}

function itemOf(entity: unknown): Item | null {
  const fields = fieldsOf(entity);
  const id = wikidataId(fields.id);
  if (!id || 'missing' in fields) return null;
  const claims = fieldsOf(fields.claims);
  const positions = currentIds(listOf(claims[POSITION]) ?? []);
  return {
    id,
    label: english(fields.labels),
    description: english(fields.descriptions),
    roleIds: (positions.length > 0 ? positions : currentIds(listOf(claims[OCCUPATION]) ?? [])).slice(
      0,
      MAX_ROLES,
    ),
    wikipedia: textOf(fieldsOf(fieldsOf(fields.sitelinks).enwiki).title) || undefined,
  };
}

/** Values of the statements that are still true, latest first; only the preferred ones if there are any. */
function currentIds(statements: readonly unknown[]): string[] {
  const current = statements
    .map(fieldsOf)
    .filter(({ rank, qualifiers }) => rank !== 'deprecated' && !(END in fieldsOf(qualifiers)));
  const preferred = current.filter(({ rank }) => rank === 'preferred');
  return (preferred.length > 0 ? preferred : current)
    .map(({ mainsnak, qualifiers }) => ({ id: targetOf(mainsnak), start: startOf(qualifiers) }))
    .sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0))
    .flatMap(({ id }) => id ?? []);
}

function targetOf(snak: unknown): string | undefined {
  const value = fieldsOf(fieldsOf(fieldsOf(snak).datavalue).value);
  return wikidataId(value.id ?? `Q${value['numeric-id']}`);
}

function startOf(qualifiers: unknown): string {
  const first = (listOf(fieldsOf(qualifiers)[START]) ?? [])[0];
  return textOf(fieldsOf(fieldsOf(fieldsOf(first).datavalue).value).time);
}

function english(terms: unknown): string {
  return plainText(textOf(fieldsOf(fieldsOf(terms).en).value), 200);
}
