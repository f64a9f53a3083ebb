/** What the page "Who is who" is asked: a name, and which entity of that name is open, if one is. */
export interface LookupQuery {
  readonly name: string;
  readonly id: string | null;
}

/** Longer is no name. Characters. */
const LONGEST_NAME = 200;

/** Address of the page within the extension. */
export function lookupAddress({ name, id }: LookupQuery): string {
  const search = new URLSearchParams({ name: name.trim().slice(0, LONGEST_NAME), ...(id ? { id } : {}) });
  return `/lookup.html?${search}`;
}

/** What an address of the page asks. */
export function readLookupAddress(address: string): LookupQuery {
  const { searchParams } = new URL(address);
  return {
    name: (searchParams.get('name') ?? '').slice(0, LONGEST_NAME),
    id: searchParams.get('id') || null,
  };
}
