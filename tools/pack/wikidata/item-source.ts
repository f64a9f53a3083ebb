import { ALIAS_LIMIT, CONTEXT_LIMIT } from '../../../lib/knowledge/entry.ts';
import { evidenceIn } from '../../../lib/knowledge/evidence.ts';
import type { Source } from '../../../lib/knowledge/write-base.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import type { KindTable, WikidataItem } from './wikidata-item.ts';

/** Why a valid item is left out. */
export type LeftOut = 'without a label' | 'of no known kind' | 'of another kind' | 'without a usable name';

export interface SourceOptions {
  readonly classes: KindTable;
  /** Kinds of classes below those. */
  readonly inherited: KindTable;
  readonly kinds: ReadonlySet<Kind>;
  /** Kind of items without a class. */
  readonly defaultKind?: Kind | undefined;
  /** `YYYY-MM` */
  readonly month: string;
}

const MOST_ALIASES = 20;
/** An item with articles in this many languages is as likely to be meant as a hand-written entry. */
const FAMOUS = 40;
/** So is one whose article is viewed so often in a month. */
const FAMOUS_VIEWS = 50_000;
/** Weight of an item if its number of articles is unknown. */
const UNKNOWN_WEIGHT = 1 / 4;
const LEAST_WEIGHT = 1 / 64;

/** An item as an entity of a pack, or why it is left out. */
export function sourceOf(item: WikidataItem, options: SourceOptions): Source | LeftOut {
  if (!item.label) return 'without a label';
  const kindIn = (table: KindTable) => item.classes.map(one => table.get(one)).find(Boolean);
  const kind = kindIn(options.classes) ?? kindIn(options.inherited) ?? options.defaultKind;
  if (!kind) return 'of no known kind';
  if (!options.kinds.has(kind)) return 'of another kind';
  const name = item.label.replace(/\s*\([^()]*\)$/, '');
  if (!isAlias(name)) return 'without a usable name';
  const redirects = (item.redirects ?? []).map(title => title.replaceAll('_', ' '));
  const aliases = [...new Set([...item.aliases, ...redirects])].filter(
    alias => alias !== name && isAlias(alias),
  );
  const isPerson = kind === 'person';
  const kept = aliases.slice(0, MOST_ALIASES);
  return {
    id: item.id,
    name,
    kind,
    context: shorten(item.description),
    asOf: item.description ? options.month : '',
    // A first name or surname alone is too vague among a million; any other single word may be an ordinary one.
    aliases: kept.filter(alias => !isLone(alias)),
    short: isPerson ? kept.filter(isLone) : [],
    guarded: isPerson ? [name].filter(isLone) : [name, ...kept].filter(isLone),
    evidence: evidenceIn(shorten(item.description)),
    relations: item.relations,
    weight: weightOf(item),
    wikipedia: item.wikipedia,
    wikidata: item.id,
  };
}

/** A single word that may be an ordinary word or a person's name; "YouTube" is neither. */
function isLone(alias: string): boolean {
  return !/\s/.test(alias) && !/\p{Ll}.*\p{Lu}/u.test(alias);
}

/** Only names that start with a capital or digit, or contain a capital, can be found in a text. */
function isAlias(alias: string): boolean {
  if (alias.length > ALIAS_LIMIT || alias.length < 2 || /[()[\]]/.test(alias)) return false;
  return /\p{Lu}|\d/u.test(alias) && !/^\d+$/.test(alias);
}

function shorten(text: string): string {
  if (text.length <= CONTEXT_LIMIT) return text;
  return `${text.slice(0, CONTEXT_LIMIT - 1).replace(/\s+\S*$/, '')}…`;
}

function weightOf({ views, sitelinks }: WikidataItem): number {
  const fame =
    views === undefined
      ? sitelinks === undefined
        ? UNKNOWN_WEIGHT
        : sitelinks / FAMOUS
      : views / FAMOUS_VIEWS;
  return Math.min(1, Math.max(LEAST_WEIGHT, fame));
}
