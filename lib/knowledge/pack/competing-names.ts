import { aliasKeys } from '../alias-keys.ts';
import type { Entry } from '../entry.ts';
import { extendFingerprint, extendPlace } from '../format.ts';
import type { KnowledgeBase } from '../open-base.ts';

/**
 * Names in a pack that the shipped base knows too without it being said that they mean the same: both stay, and the
 * article decides. Entries that state a Wikipedia title or Wikidata id have said what they mean.
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
