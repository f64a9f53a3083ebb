/** In the order in which they are offered. Packed knowledge stores a kind as its index here. */
export const KINDS = ['person', 'organization', 'place', 'product', 'law', 'event', 'work', 'group'] as const;

/** What an entity is. `group` is a nationality, an ethnic group or a faith ("French", "Muslims"). */
export type Kind = (typeof KINDS)[number];
