import { describe, expect, it } from 'vitest';
import { isFresh } from '../../../../lib/coverage/service/queries/query-source.ts';
import type { SourceState } from '../../../../lib/model/coverage/source.ts';

const MINUTE = 60_000;
const FRESHNESS = { freshMs: 20 * MINUTE, retryMs: 5 * MINUTE };

describe('isFresh', () => {
  const cases: [state: SourceState, minutes: number, fresh: boolean][] = [
    [{ state: 'ok' }, 19, true],
    [{ state: 'ok' }, 21, false],
    [{ state: 'none' }, 19, true],
    [{ state: 'blocked', error: { code: 'http', value: 403 } }, 4, true],
    [{ state: 'blocked', error: { code: 'http', value: 403 } }, 6, false],
    [{ state: 'offline' }, 0.4, true],
    [{ state: 'offline' }, 1, false],
    [{ state: 'busy', until: 60 * MINUTE }, 59, true],
    [{ state: 'busy', until: 2 * MINUTE }, 3, false],
    [{ state: 'queued', until: 1 * MINUTE }, 0.9, true],
    [{ state: 'queued', until: 1 * MINUTE }, 1.1, false],
  ];
  it.each(cases)('of %j after %d minutes is %s', (state, minutes, fresh) => {
    expect(isFresh({ at: 0, state }, minutes * MINUTE, FRESHNESS)).toBe(fresh);
  });

  it('is false if nothing is saved', () => {
    expect(isFresh(undefined, 0, FRESHNESS)).toBe(false);
  });
});
