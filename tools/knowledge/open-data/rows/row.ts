import { idOf } from '../../../../lib/knowledge/entry.ts';
import type { DataEntity } from '../data-entity.ts';
import type { OpenDataRow } from '../read-open-data.ts';

/**
 * Turns a row into an entity; null if it isn't wanted or understood.
 * @param shared titles that several rows of the set have
 * @param rows the whole set, in its order
 */
export type ReadRow = (
  row: OpenDataRow,
  shared?: ReadonlySet<string>,
  rows?: readonly OpenDataRow[],
) => DataEntity | null;

/** Titles that more than one row has. */
export function sharedTitles(rows: readonly OpenDataRow[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { wikipedia } of rows)
    if (wikipedia && seen.has(wikipedia)) shared.add(wikipedia);
    else if (wikipedia) seen.add(wikipedia);
  return shared;
}

/** Without people who share a name with another row and have no article: nothing tells them apart. */
export function withoutDoubles(
  rows: readonly OpenDataRow[],
  read: (row: OpenDataRow) => DataEntity | null,
): DataEntity[] {
  const entities = rows.flatMap(row => read(row) ?? []);
  const counts = new Map<string, number>();
  for (const { name } of entities) counts.set(idOf(name), (counts.get(idOf(name)) ?? 0) + 1);
  return entities.filter(
    ({ kind, name, wikipedia }) => kind !== 'person' || wikipedia || counts.get(idOf(name)) === 1,
  );
}

/**
 * Lowers the weight of people whose title has brackets: "Jason Lee (actor)" isn't the best-known bearer of the name, or
 * not the only one. What the brackets say becomes evidence.
 */
export function withoutFame(entity: DataEntity): DataEntity {
  const brackets = /\(([^)]+)\)$/.exec(entity.wikipedia ?? '')?.[1];
  if (entity.kind !== 'person' || !brackets) return entity;
  const words = brackets.split(/[\s,]+/).filter(word => /^\p{L}{4,}$/u.test(word) && word !== 'born');
  return { ...entity, weight: Math.min(entity.weight, 1 / 16), evidence: [...words, ...entity.evidence] };
}

/** Fields that every set has. */
export function base(
  row: OpenDataRow,
): Pick<DataEntity, 'name' | 'aliases' | 'evidence' | 'wikipedia' | 'wikidata'> {
  return {
    name: row.label.replace(/\s*\([^)]*\)$/, '').trim(),
    aliases: (row.aliases ?? [])
      .map(withoutMarkup)
      .filter(alias => isUsefulAlias(alias) && !isBandOf(row.label, alias)),
    evidence: [],
    wikipedia: row.wikipedia,
    wikidata: /^Q\d+$/.test(row.id) ? row.id : undefined,
  };
}

/** "Herb Alpert & the Tijuana Brass" is a band, not another name of Herb Alpert. */
function isBandOf(name: string, alias: string): boolean {
  const isPart = alias.includes(name) && alias !== name && !/band$/i.test(name);
  return isPart && /(?:&|\band) the |band$/i.test(alias);
}

/** Without the quotes that wiki text writes titles in: "'' Hook ''". */
function withoutMarkup(alias: string): string {
  return alias.replace(/'{2,}/g, '').trim();
}

/** Several words, or initials long enough to be distinctive. A comma would also match "Milwaukee, Wisconsin" in a list. */
function isUsefulAlias(alias: string): boolean {
  return alias.length < 60 && !/[()[\]:;/|,]/.test(alias) && (/\s/.test(alias) || /^[A-Z]{5,8}$/.test(alias));
}

/** Words of names that English-language news doesn't use. */
const FOREIGN =
  /[^\p{Script=Latin}\p{N}\s.,'’&/()–-]|\b(de|du|des|del|della|di|da|do|dos|für|und|der|für|la|las|los|el|et|i|z|w|och|og|voor|van|het|universitas|sekolah|universit[àäé]t?|université|universidad|universidade|università|institut|instituto|istituto|centre national|centro|hôpital|ospedale|krankenhaus|klinik|klinikum|fundación|fondation|stiftung|hochschule|école|escuela|escola|ministère|ministerio)\b/iu;

export function isEnglish(label: string): boolean {
  return !FOREIGN.test(label) && label.length > 3 && label.length < 70;
}

/** At least two words, of which the first and last are capitalised and neither is an article or a number. */
export function isPersonName(name: string): boolean {
  const words = name.replace(/\s*\([^)]*\)$/, '').split(' ');
  return (
    words.length > 1 &&
    words.length < 6 &&
    /^\p{Lu}/u.test(words[0]!) &&
    /^(\p{Lu}|[IVX]+$|[JS]r\.?$)/u.test(words.at(-1)!) &&
    !/^(The|Of|Saint|St\.?)$/.test(words[0]!) &&
    !/\d|[,:&/]/.test(name)
  );
}
