import type { Kind } from '../lib/model.ts';

/** How each kind is called, of one and of many. */
export const KIND_NAMES: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organisation', many: 'Organisations' },
  place: { one: 'Place', many: 'Places' },
  product: { one: 'Product', many: 'Products & AI models' },
  law: { one: 'Law', many: 'Laws' },
  event: { one: 'Event', many: 'Events' },
  work: { one: 'Work', many: 'Works' },
  group: { one: 'Group', many: 'Groups' },
};
