import { describe, expect, it } from 'vitest';
import { awaitStories } from '../../lib/card/await-stories.ts';
import type { SourceState } from '../../lib/model/coverage/source.ts';
import type { CoverageLookUp } from '../../lib/model/panel/look-up-state.ts';

const answer = (state: SourceState['state']): CoverageLookUp => ({
  state: 'answered',
  coverage: { groups: [], sources: [{ id: 'f', name: 'F', state: { state } as SourceState }] },
});

/** How often it looks, given what each look finds; the last one repeats. */
async function looks(found: readonly CoverageLookUp[]): Promise<number> {
  let count = 0;
  await awaitStories(
    async () => void count++,
    () => found[Math.min(count, found.length) - 1],
    0,
  );
  return count;
}

describe('waiting for the first stories', () => {
  it.each<[string, CoverageLookUp[], number]>([
    ['looks again while a feed is being read', [answer('loading'), answer('loading'), answer('ok')], 3],
    ['looks twice if reading hasn’t begun', [answer('ok'), answer('ok')], 2],
    ['gives up on feeds that never arrive', [answer('loading')], 30],
    ['stops at an error', [{ state: 'failed', reason: 'x' }], 1],
  ])('%s', async (_, found, expected) => expect(await looks(found)).toBe(expected));
});
