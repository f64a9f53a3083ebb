import { sendToBackground } from '../extension/messaging/messages.ts';
import type { KnownDetails } from '../model/entity.ts';
import type { ContextLookUp, CoverageLookUp } from '../model/look-up.ts';
import { pollUntilComplete } from './poll-until-complete.ts';

/** What becomes known of an entity that no page is read for. */
export interface KnownLookUp {
  readonly coverage?: CoverageLookUp;
  readonly context?: ContextLookUp;
}

/**
 * Asks for coverage of an entity, and the encyclopaedias about it: those that the reader has switched on.
 * @param listener gets what has become known
 * @param isWanted false once another entity is shown
 */
export async function lookUpKnown(
  { entity, related }: KnownDetails,
  listener: (part: KnownLookUp) => void,
  isWanted: () => boolean,
): Promise<void> {
  const { id: entityId, name, wikipedia, wikidata } = entity;
  const castIds = castOf(related);
  // An extra: without it, the page stands.
  void pollUntilComplete(
    () => sendToBackground('entityContext', { entityId, name, wikipedia, wikidata }),
    ({ state }) => state.state === 'loading',
    context => listener({ context }),
    isWanted,
  ).catch(() => undefined);
  try {
    await pollUntilComplete(
      () => sendToBackground('refreshRelatedStories', { entityId, name, castIds }),
      ({ sources }) => sources.some(({ state }) => state.state === 'loading'),
      coverage => listener({ coverage: { state: 'answered', coverage } }),
      isWanted,
    );
  } catch (error) {
    if (isWanted()) listener({ coverage: { state: 'failed', reason: (error as Error).message } });
  }
}

/** Calls off what sources are still being asked about an entity. @returns what there is without them */
export async function stopLookUp({
  entity: { id: entityId, name },
  related,
}: KnownDetails): Promise<CoverageLookUp> {
  await sendToBackground('cancelRequests', { entityId });
  const coverage = await sendToBackground('relatedStories', { entityId, name, castIds: castOf(related) });
  return { state: 'answered', coverage };
}

function castOf(related: KnownDetails['related']): string[] {
  return related.map(({ entity: { id } }) => id);
}
