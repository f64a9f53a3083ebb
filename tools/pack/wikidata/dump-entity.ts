import type { RelationName } from '../../../lib/model/entity.ts';
import { wikiOf } from '../wikipedia/wiki-code.ts';
import { type BeatTable, beatsOf } from './beats.ts';
import { BadItem, itemId, type WikidataItem } from './wikidata-item.ts';

/** The relation that each property means. Temporary ones count only if they have no end date. */
const PROPERTIES: readonly (readonly [string, RelationName])[] = [
  ['P108', 'worksFor'],
  ['P102', 'memberOf'],
  ['P463', 'memberOf'],
  ['P361', 'partOf'],
  ['P749', 'partOf'],
  ['P131', 'locatedIn'],
  ['P17', 'locatedIn'],
  ['P1365', 'succeeded'],
];
const INSTANCE_OF = 'P31';
const OCCUPATION = 'P106';
const END_TIME = 'P582';

/** The part of an entity that is read. */
interface DumpEntity {
  readonly id?: unknown;
  readonly labels?: Readonly<Record<string, { readonly value?: unknown } | undefined>>;
  readonly descriptions?: Readonly<Record<string, { readonly value?: unknown } | undefined>>;
  readonly aliases?: Readonly<Record<string, readonly { readonly value?: unknown }[] | undefined>>;
  readonly claims?: Readonly<Record<string, readonly Statement[] | undefined>>;
  readonly sitelinks?: Readonly<Record<string, { readonly title?: unknown } | undefined>>;
  /** Not in the dump: added by those who join it with page views and redirects. */
  readonly views?: unknown;
  readonly redirects?: unknown;
}

interface Statement {
  readonly rank?: string;
  readonly mainsnak?: { readonly datavalue?: { readonly value?: { readonly id?: unknown } } };
  readonly qualifiers?: Readonly<Record<string, unknown>>;
}

/**
 * Reads one entity of a dump.
 * @param language code of its label, description and aliases
 * @param inherited beats of classes and occupations that aren't listed
 * @throws BadItem if it has no id
 */
export function readDumpEntity(entity: DumpEntity, language: string, inherited: BeatTable): WikidataItem {
  const id = itemId(text(entity.id));
  if (!id) throw new BadItem('"id" is no Wikidata item');
  const relations: Partial<Record<RelationName, string[]>> = {};
  for (const [property, name] of PROPERTIES) {
    const targets = targetsOf(entity.claims?.[property] ?? []);
    if (targets.length) relations[name] = [...new Set([...(relations[name] ?? []), ...targets])];
  }
  const classes = targetsOf(entity.claims?.[INSTANCE_OF] ?? []);
  const occupations = targetsOf(entity.claims?.[OCCUPATION] ?? []);
  return {
    id,
    label: text(entity.labels?.[language]?.value),
    description: text(entity.descriptions?.[language]?.value),
    aliases: (entity.aliases?.[language] ?? []).map(({ value }) => text(value)),
    classes,
    beats: beatsOf([...classes, ...occupations], Object.keys(entity.claims ?? {}), inherited),
    wikipedia: text(entity.sitelinks?.enwiki?.title) || undefined,
    article: text(entity.sitelinks?.[wikiOf(language)]?.title) || undefined,
    sitelinks: entity.sitelinks ? Object.keys(entity.sitelinks).length : undefined,
    views: typeof entity.views === 'number' ? entity.views : undefined,
    redirects: Array.isArray(entity.redirects) ? entity.redirects.map(text) : [],
    relations,
  };
}

/** The values of the preferred statements, or of the normal ones if none is preferred. */
export function targetsOf(statements: readonly Statement[]): string[] {
  const ranked = statements.filter(({ rank }) => rank === 'preferred');
  return (ranked.length ? ranked : statements)
    .filter(({ rank, qualifiers }) => rank !== 'deprecated' && !(qualifiers && END_TIME in qualifiers))
    .flatMap(({ mainsnak }) => itemId(text(mainsnak?.datavalue?.value?.id)) ?? []);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
