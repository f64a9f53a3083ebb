import { plainText } from '../plain-text.ts';
import { mediaWikiError, wikidataId } from './encyclopaedia.ts';
import { encode } from './live-source.ts';
import { fieldsOf, listOf, readJson, textOf } from './read-json.ts';
import { type Answer, changed, NONE, type Reply } from './reply.ts';

/** What Wikidata holds of an entity that a card can show. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Items of the positions held now, the latest first; of the occupations where there is none. */
  readonly roleIds: readonly string[];
  /** Title of the English Wikipedia's article. */
  readonly wikipedia?: string | undefined;
}

/** P39 position held, P106 occupation, P582 end time, P580 start time. */
const POSITION = 'P39';
const OCCUPATION = 'P106';
const END = 'P582';
const START = 'P580';
const MOST_ROLES = 3;

export function entitiesQuestion(server: string, ids: readonly string[], props: string): string {
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

/** Search by label; weak for bare surnames, so nothing is linked by it alone. */
export function searchQuestion(server: string, name: string): string {
  return `${server}/w/api.php?${encode({
    action: 'wbsearchentities',
    search: name,
    language: 'en',
    format: 'json',
    limit: '7',
    origin: '*',
  })}`;
}

/** The entities of a `wbgetentities` reply; `none` where none of them exists. */
export function readItems(reply: Reply, now: number): Answer<readonly Item[]> {
  const json = readJson(reply, now);
  if (!json.ok) return json;
  const answer = fieldsOf(json.value);
  const refusal = mediaWikiError(answer);
  if (refusal) return refusal;
  if (typeof answer.entities !== 'object') return changed('form');
  const items = Object.values(fieldsOf(answer.entities))
    .map(itemOf)
    .filter(item => item !== null);
  return items.length > 0 ? { ok: true, value: items } : NONE;
}

/** Items whose label is the very name that was searched for, and who carries it alone; `none` otherwise. */
export function readSearch(reply: Reply, now: number, name: string): Answer<string> {
  const json = readJson(reply, now);
  if (!json.ok) return json;
  const answer = fieldsOf(json.value);
  const refusal = mediaWikiError(answer);
  if (refusal) return refusal;
  const found = listOf(answer.search);
  if (!found) return changed('form');
  const named = found.map(fieldsOf).filter(({ label }) => textOf(label).toLowerCase() === name.toLowerCase());
  const id = named.length === 1 ? wikidataId(named[0]!.id) : undefined;
  return id ? { ok: true, value: id } : NONE;
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
      MOST_ROLES,
    ),
    wikipedia: textOf(fieldsOf(fieldsOf(fields.sitelinks).enwiki).title) || undefined,
  };
}

/** Targets of the statements that have not ended and are not withdrawn; preferred ones, then the latest, first. */
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
