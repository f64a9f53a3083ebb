import { describe, expect, it } from 'vitest';
import { isFeedService, restUntil } from '../../../../lib/coverage/service/refresh/rest.ts';
import { claimFeed, writeFeed } from '../../../../lib/coverage/service/store/feed-store.ts';
import { testContext } from '../test-context.ts';

const HOUR = 3_600_000;

describe('a busy server', () => {
  it.each([
    [0, 24, 1],
    [1, 24, 2],
    [2, 24, 4],
    [9, 48, 24],
    [0, 0.5, 0.5],
  ])('after %d failures that asks for %d h is left alone for %d h', (failures, asked, hours) => {
    expect(restUntil(asked * HOUR, failures, 0)).toBe(hours * HOUR);
  });

  it.each([
    ['https://feeds.feedburner.com/oak', true],
    ['https://oak.substack.com/feed', true],
    ['https://www.oak.example/feed', false],
    ['https://notfeedburner.com/oak', false],
  ])('at %s belongs to a feed service: %j', (address, is) => {
    expect(isFeedService(address)).toBe(is);
  });
});

describe('a time stored by a clock that was wrong', () => {
  it('doesn’t keep a feed from being checked', async () => {
    const context = testContext();
    const store = await context.store();
    const address = 'https://oak.example/feed';
    const now = context.now();
    const claimed = await claimFeed(store, address, now);
    await writeFeed(store, { ...claimed!, nextAt: now + 2 * HOUR });
    expect(await claimFeed(store, address, now)).toBeNull();
    await writeFeed(store, { ...claimed!, nextAt: now + 800 * 24 * HOUR });
    expect(await claimFeed(store, address, now)).not.toBeNull();
  });

  it('doesn’t keep a host from being asked', async () => {
    const context = testContext();
    const ask = (): Promise<{ ran: boolean }> => context.queue.run('https://oak.example', 1, async () => 1);
    await context.queue.rest('https://oak.example', context.now() + 2 * HOUR);
    expect((await ask()).ran).toBe(false);
    await context.queue.rest('https://oak.example', context.now() + 800 * 24 * HOUR);
    expect((await ask()).ran).toBe(true);
  });
});
