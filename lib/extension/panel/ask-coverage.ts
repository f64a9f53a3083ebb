import type { CastMember, Coverage } from '../../model.ts';
import { askBackground } from '../messages.ts';

/** An answer on its way. */
export type PanelCoverage =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'answered'; readonly coverage: Coverage };

/** Between two looks at sources that are still at work, in milliseconds, and how many looks are worth it. */
const LOOK_AGAIN_MS = 1500;
const MOST_LOOKS = 20;

/**
 * Asks what else was written about one of a cast, again while sources are loading; calls back with every state.
 * @param isWanted asked before each call back; false ends it
 */
export async function askCoverage(
  { id, name }: { readonly id: string; readonly name: string },
  cast: readonly CastMember[],
  listener: (view: PanelCoverage) => void,
  isWanted: () => boolean,
): Promise<void> {
  const castIds = cast.map(({ entity }) => entity.id).filter(other => other !== id);
  listener({ state: 'asking' });
  for (let look = 0; look < MOST_LOOKS && isWanted(); look++) {
    try {
      const coverage = await askBackground('relatedStories', { entityId: id, name, castIds });
      if (!isWanted()) return;
      listener({ state: 'answered', coverage });
      if (!coverage.sources.some(({ state }) => state.state === 'loading')) return;
    } catch (error) {
      if (isWanted())
        listener({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
      return;
    }
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** Of the stories about the leading name, those that name more of the cast: they tell the same story. */
export function sharedCastOnly(view: PanelCoverage): PanelCoverage {
  if (view.state !== 'answered') return view;
  const groups = view.coverage.groups.filter(({ alsoNames }) => alsoNames.length > 0);
  return { state: 'answered', coverage: { ...view.coverage, groups } };
}
