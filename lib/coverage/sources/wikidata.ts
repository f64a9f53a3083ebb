import type { ReadLanguage } from '../../model/read-language.ts';
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
  /** Titles of its Wikipedia articles, by language. */
  readonly articles: Readonly<Partial<Record<ReadLanguage, string>>>;
}

/** P39 position held, P106 occupation, P582 end time, P580 start time. */
const POSITION = 'P39';
const OCCUPATION = 'P106';
const END = 'P582';
const START = 'P580';
const MAX_ROLES = 3;

/** Items, by their ids or by the title of the English Wikipedia article. */
export type ItemKeys = { readonly ids: readonly string[] } | { readonly title: string };

/**
 * URL of a request for items.
 * @param languages of labels, descriptions and sitelinks, best first
 */
export function entitiesUrl(
  server: string,
  keys: ItemKeys,
  props: string,
  languages: readonly ReadLanguage[],
): string {
  return `${server}/w/api.php?${encode({
    action: 'wbgetentities',
    ...('ids' in keys ? { ids: keys.ids.join('|') } : { sites: 'enwiki', titles: keys.title }),
    props,
    languages: languages.join('|'),
    sitefilter: languages.map(siteOf).join('|'),
    format: 'json',
    origin: '*',
  })}`;
}

/** URL of a search by label. It's unreliable for bare surnames, so see `readSearch`. */
export function searchUrl(server: string, name: string, language: ReadLanguage): string {
  return `${server}/w/api.php?${encode({
    action: 'wbsearchentities',
    search: name,
    language,
    uselang: language,
    format: 'json',
    limit: '7',
    origin: '*',
  })}`;
}

/**
 * Parses a `wbgetentities` reply. No result if none of the items exists.
 * @param languages of labels and descriptions, best first
 */
export function readItems(
  reply: Reply,
  now: number,
  languages: readonly ReadLanguage[] = ['en'],
): SourceResult<readonly Item[]> {
  const json = readJson(reply, now);
  if (!json.ok) return json;
  const body = fieldsOf(json.value);
  const failure = mediaWikiError(body);
  if (failure) return failure;
  if (typeof body.entities !== 'object') return changed('form');
  const items = Object.values(fieldsOf(body.entities))
    .map(entity => itemOf(entity, languages))
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

function itemOf(entity: unknown, languages: readonly ReadLanguage[]): Item | null {
  const fields = fieldsOf(entity);
  const id = wikidataId(fields.id);
  if (!id || 'missing' in fields) return null;
  const claims = fieldsOf(fields.claims);
  const positions = currentIds(listOf(claims[POSITION]) ?? []);
  return {
    id,
    label: firstTerm(fields.labels, languages),
    description: firstTerm(fields.descriptions, languages),
    roleIds: (positions.length > 0 ? positions : currentIds(listOf(claims[OCCUPATION]) ?? [])).slice(
      0,
      MAX_ROLES,
    ),
    articles: articlesOf(fields.sitelinks, languages),
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

function articlesOf(sitelinks: unknown, languages: readonly ReadLanguage[]): Item['articles'] {
  return Object.fromEntries(
    languages
      .map(language => [language, textOf(fieldsOf(fieldsOf(sitelinks)[siteOf(language)]).title)] as const)
      .filter(([, title]) => title !== ''),
  );
}

/** A label or description in the first of the languages that has one. */
function firstTerm(terms: unknown, languages: readonly ReadLanguage[]): string {
  const texts = languages.map(language => textOf(fieldsOf(fieldsOf(terms)[language]).value));
  return plainText(texts.find(Boolean) ?? '', 200);
}

/** Wikidata's name of a Wikipedia. */
function siteOf(language: ReadLanguage): string {
  return `${language}wiki`;
}
