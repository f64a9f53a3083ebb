/** What the look-up page shows: a name, and the id of the open entity, if one is open. */
export interface LookupQuery {
  readonly name: string;
  readonly id: string | null;
}

/** Anything longer isn't a name. Characters. */
const LONGEST_NAME = 200;

/** Path of the look-up page in the extension. */
export function lookupAddress({ name, id }: LookupQuery): string {
  const search = new URLSearchParams({ name: name.trim().slice(0, LONGEST_NAME), ...(id ? { id } : {}) });
  return `/lookup.html?${search}`;
}

/** Parses a URL of the look-up page. */
export function readLookupAddress(address: string): LookupQuery {
  const { searchParams } = new URL(address);
  return {
    name: (searchParams.get('name') ?? '').slice(0, LONGEST_NAME),
    id: searchParams.get('id') || null,
  };
}
