import { aliasKeys } from '../alias-keys.ts';
import type { Entry } from '../entry.ts';
import { extendFingerprint, extendPlace } from '../format.ts';
import type { KnowledgeBase } from '../open-base.ts';

/**
 * Names in a pack that the shipped base also has, if the pack doesn't say whether they mean the same entity. Both stay,
 * and the article decides. Entries with a Wikipedia title or Wikidata id do say, so they aren't listed.
 */
export function competingNames(entries: readonly Entry[], shipped: KnowledgeBase): string[] {
  return entries
    .filter(({ name, wikipedia, wikidata }) => !wikipedia && !wikidata && isKnown(name, shipped))
    .map(({ name }) => name);
}

function isKnown(name: string, base: KnowledgeBase): boolean {
  const keys = aliasKeys(name)?.keys;
  return keys ? base.find(keys.reduce(extendPlace, 0), keys.reduce(extendFingerprint, 0)) >= 0 : false;
}
