import * as v from 'valibot';
import type { Settings } from '../../../model/settings.ts';
import { SETTINGS_SCHEMA } from '../settings-schema.ts';
import { itemKey } from './setting-keys.ts';

/** Settings that are lists of any length. */
const LIST_NAMES = ['sitesOff', 'sitesOn', 'sitesRead', 'ignoredNames', 'wrongLinks', 'followed'] as const;
export type ListName = (typeof LIST_NAMES)[number];
type Item<Name extends ListName> = Settings[Name][number];

/** How an item is stored: what identifies it becomes its key, `rest` its value. */
interface Codec<Name extends ListName> {
  readonly id: (item: Item<Name>) => string;
  readonly rest: (item: Item<Name>) => object;
  readonly item: (id: string, rest: object) => unknown;
}

const text = { id: (item: string) => item, rest: () => ({}), item: (id: string) => id };
const CODECS: { readonly [Name in ListName]: Codec<Name> } = {
  sitesOff: text,
  sitesOn: text,
  sitesRead: text,
  ignoredNames: text,
  wrongLinks: {
    id: ({ name, entityId }) => JSON.stringify([name, entityId]),
    rest: ({ meant }) => (meant === undefined ? {} : { meant }),
    item: (id, rest) => {
      const [name, entityId] = JSON.parse(id) as unknown[];
      return { ...rest, name, entityId };
    },
  },
  followed: {
    id: ({ id }) => id,
    rest: ({ name, seenAt }) => ({ name, seenAt }),
    item: (id, rest) => ({ ...rest, id }),
  },
};

export function isListName(name: string): name is ListName {
  return (LIST_NAMES as readonly string[]).includes(name);
}

/**
 * The stored form of a list, by key.
 * @param at when the first item was added, milliseconds since 1970; later items get later times, which keeps their order
 */
export function listAsStored<Name extends ListName>(
  name: Name,
  list: Settings[Name],
  at: number,
): Record<string, { readonly at: number }> {
  const { id, rest } = CODECS[name];
  const items = list as readonly Item<Name>[];
  return Object.fromEntries(
    items.map((item, index) => [itemKey(name, id(item)), { ...rest(item), at: at + index }]),
  );
}

/** Extracts a list from everything stored, in the order in which its items were added. Invalid items are left out. */
export function storedList<Name extends ListName>(
  name: Name,
  stored: Readonly<Record<string, unknown>>,
): Settings[Name] {
  const start = itemKey(name, '');
  const found: { readonly at: number; readonly item: unknown }[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(start) || typeof value !== 'object' || value === null) continue;
    try {
      const { at, ...rest } = value as { readonly at?: unknown };
      const item = v.parse(
        SETTINGS_SCHEMA[name].item as v.GenericSchema,
        CODECS[name].item(key.slice(start.length), rest),
      );
      found.push({ at: typeof at === 'number' ? at : 0, item });
    } catch {
      // It stays in storage: a newer version of Dramatis may understand it.
    }
  }
  found.sort((a, b) => a.at - b.at);
  return found.map(({ item }) => item) as unknown as Settings[Name];
}
