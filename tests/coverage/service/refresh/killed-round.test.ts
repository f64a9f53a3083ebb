import { afterAll, beforeAll, expect, it } from 'vitest';
import { refreshFeeds } from '../../../../lib/coverage/service/refresh/refresh-feeds.ts';
import { type Store, storeOpener } from '../../../../lib/coverage/service/store/open-store.ts';
import { NewsServer } from '../../news-server.ts';
import { testContext } from '../test-context.ts';

const server = new NewsServer();
beforeAll(() => server.start());
afterAll(() => server.stop());

const NAMES = { Pentagon: 'pentagon', Anthropic: 'anthropic' };
/** More than a round has. */
const MOST_STEPS = 100;

/** Everything that a round waits for, up to a step after which nothing ever comes back, as if the worker were killed. */
class Steps {
  private left: number;
  private kill!: () => void;
  readonly killed = new Promise<void>(resolve => {
    this.kill = resolve;
  });

  constructor(left: number) {
    this.left = left;
  }

  async take<Value>(step: () => Promise<Value>): Promise<Value> {
    if (this.left-- > 0) return step();
    this.kill();
    return new Promise<never>(() => {});
  }

  /** A store each of whose methods is a step. */
  store(store: Store): Store {
    return new Proxy(store, {
      get: (target, name) => {
        const value = Reflect.get(target, name) as unknown;
        if (typeof value !== 'function') return value;
        const call = (...given: unknown[]) => (value as (...all: unknown[]) => unknown).apply(target, given);
        // A transaction must start in the same turn as its first request.
        if (name === 'transaction') return call;
        return (...given: unknown[]) => this.take(async () => call(...given));
      },
    });
  }
}

it('is made up for by the next round, wherever the worker is killed', async () => {
  let killed = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const open = storeOpener(`killed-${process.pid}-${step}`);
    const steps = new Steps(step);
    const feeds = [{ address: `${server.origin}/feed.xml`, name: 'Test News' }];
    const context = testContext(NAMES, {
      store: () => steps.take(async () => steps.store(await open())),
      hasPermission: () => steps.take(async () => true),
      fetch: (address, init) => steps.take(() => fetch(address, init)),
    });
    const outcome = await Promise.race([
      refreshFeeds(context, feeds).then(() => 'done'),
      steps.killed.then(() => 'killed'),
    ]);
    if (outcome === 'done') break;
    killed++;
    const next = testContext(NAMES, { store: open });
    next.clock.now += 31 * 60_000;
    await refreshFeeds(next, feeds);
    const store = await open();
    expect(await store.count('stories'), `killed at step ${step}`).toBe(3);
    expect((await store.get('feeds', feeds[0]!.address))?.state.state).toBe('ok');
    store.close();
  }
  expect(killed).toBeGreaterThan(4);
  expect(killed).toBeLessThan(MOST_STEPS);
});
