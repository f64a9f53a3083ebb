import type { CoverageLookUp } from '../model/panel/look-up-state.ts';

const PAUSE_MS = 500;
/** Slow feeds arrive with a later look-up. */
const MOST_LOOKS = 30;

/**
 * Looks for stories until every feed has been read.
 * @param look looks once
 * @param found what the last look found
 */
export async function awaitStories(
  look: () => Promise<void>,
  found: () => CoverageLookUp | undefined,
  pauseMs = PAUSE_MS,
): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    await look();
    const now = found();
    if (now?.state !== 'answered') return;
    const isReading = now.coverage.sources.some(({ state }) => ['loading', 'unasked'].includes(state.state));
    if (!isReading && looks > 0) return;
    await new Promise(resolve => setTimeout(resolve, pauseMs));
  }
}
