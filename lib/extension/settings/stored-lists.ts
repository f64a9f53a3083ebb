import * as v from 'valibot';
import type { Settings } from '../../model/settings.ts';
import { itemKey } from './setting-keys.ts';
import { SETTINGS_SCHEMA } from './settings-schema.ts';

/** The choices that are lists of the reader's own, of any length. */
export const LIST_NAMES = ['sitesOff', 'sitesOn', 'ignoredNames', 'wrongLinks', 'followed'] as const;
export type ListName = (typeof LIST_NAMES)[number];
type Item<Name extends ListName> = Settings[Name][number];

/** How an item stands in storage: what tells it from others is in its key; `at` keeps the order in which they came. */
interface Form<Name extends ListName> {
  readonly id: (item: Item<Name>) => string;
  readonly rest: (item: Item<Name>) => object;
  readonly item: (id: string, rest: object) => unknown;
}

const host = { id: (item: string) => item, rest: () => ({}), item: (id: string) => id };
const FORMS: { readonly [Name in ListName]: Form<Name> } = {
  sitesOff: host,
  sitesOn: host,
  ignoredNames: host,
  wrongLinks: {
    id: ({ name, entityId }) => JSON.stringify([name, entityId]),
    rest: () => ({}),
    item: id => {
      const [name, entityId] = JSON.parse(id) as unknown[];
      return { name, entityId };
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

/** The items of a list as they are stored, by key. `at` is the time of the first, milliseconds since 1970. */
export function listAsStored<Name extends ListName>(
  name: Name,
  list: Settings[Name],
  at: number,
): Record<string, { readonly at: number }> {
  const { id, rest } = FORMS[name];
  const items = list as readonly Item<Name>[];
  return Object.fromEntries(
    items.map((item, place) => [itemKey(name, id(item)), { ...rest(item), at: at + place }]),
  );
}

/** A list out of everything that is stored, in the order in which its items came. What makes no sense is left out. */
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
        FORMS[name].item(key.slice(start.length), rest),
      );
      found.push({ at: typeof at === 'number' ? at : 0, item });
    } catch {
      // It stays where it is: a newer Dramatis may know it.
    }
  }
  found.sort((a, b) => a.at - b.at);
  return found.map(({ item }) => item) as unknown as Settings[Name];
}
