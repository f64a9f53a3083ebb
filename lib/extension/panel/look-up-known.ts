import type { KnownEntity } from '../../model.ts';
import { askBackground } from '../messages.ts';
import { askUntilThere } from './ask-until-there.ts';
import type { PanelContext, PanelCoverage } from './look-ups.ts';

/** What becomes known of an entity that no page is read for. */
export interface KnownLookUp {
  readonly coverage?: PanelCoverage;
  readonly context?: PanelContext;
}

/**
 * Asks for coverage of an entity, and the encyclopaedias about it: those that the reader has switched on.
 * @param listener gets what has become known
 * @param isWanted false once another entity is shown
 */
export async function lookUpKnown(
  { entity, related }: { readonly entity: KnownEntity; readonly related: readonly { entity: KnownEntity }[] },
  listener: (part: KnownLookUp) => void,
  isWanted: () => boolean,
): Promise<void> {
  const { id: entityId, name, wikipedia, wikidata } = entity;
  const castIds = related.map(other => other.entity.id);
  // An extra: without it, the page stands.
  void askUntilThere(
    () => askBackground('entityContext', { entityId, name, wikipedia, wikidata }),
    ({ state }) => state.state === 'loading',
    context => listener({ context }),
    isWanted,
  ).catch(() => undefined);
  try {
    await askUntilThere(
      () => askBackground('askSources', { entityId, name, castIds }),
      ({ sources }) => sources.some(({ state }) => state.state === 'loading'),
      coverage => listener({ coverage: { state: 'answered', coverage } }),
      isWanted,
    );
  } catch (error) {
    if (isWanted()) listener({ coverage: { state: 'failed', reason: (error as Error).message } });
  }
}
