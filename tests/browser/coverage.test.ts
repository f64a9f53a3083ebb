import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Coverage } from '../../lib/model.ts';
import { CHROMIUM_FAMILY } from '../../tools/browsers/browser.ts';
import { launchWithExtension } from '../../tools/browsers/launch.ts';
import { needBrowser } from '../../tools/browsers/need-browser.ts';
import type { OpenedBrowser, Tab } from '../../tools/browsers/opened-browser.ts';
import { buildLab } from '../coverage/lab/build-lab.ts';
import { NewsServer } from '../coverage/news-server.ts';

// The failures of feeds and sources in real browsers: their own network, storage and redirects.
const server = new NewsServer();
let lab: Awaited<ReturnType<typeof buildLab>>;
beforeAll(async () => {
  await server.start();
  lab = await buildLab();
});
afterAll(async () => {
  await server.stop();
  lab.remove();
});

const STATES: readonly [path: string, state: string, detail?: string][] = [
  ['/feed.xml', 'ok'],
  ['/html', 'changed', 'a web page: Please subscribe'],
  ['/none.xml', 'none'],
  ['/busy-200', 'busy'],
  ['/captcha', 'blocked'],
  ['/forbidden', 'blocked', 'HTTP 403'],
  ['/gone', 'changed'],
  ['/broken', 'busy'],
  ['/empty', 'changed', 'an empty answer'],
  ['/laughs.xml', 'ok'],
  ['/links.xml', 'ok'],
  ['/latin1.xml', 'ok'],
  ['/loop', 'blocked', 'sent elsewhere, to no answer'],
  ['/hang-up', 'offline'],
  ['/truncated.xml', 'ok'],
  ['/big.xml', 'ok'],
  ['/bomb.xml', 'ok'],
  ['/drip.xml', 'blocked', 'no full answer within 5 seconds'],
];

describe.each(['chromium', 'firefox'] as const)('coverage in %s', family => {
  let opened: OpenedBrowser;
  let tab: Tab;
  beforeAll(async () => {
    const browser = needBrowser(family === 'firefox' ? ['firefox'] : CHROMIUM_FAMILY);
    opened = await launchWithExtension(browser, lab.folder, { headless: true });
    tab = await opened.newTab(opened.extensionUrl('lab.html'));
  });
  afterAll(() => opened?.close());

  /** Asks the background, as the popup does. */
  async function ask<Reply>(name: string, question: unknown): Promise<Reply> {
    const asked = `chrome.runtime.sendMessage(${JSON.stringify({ name, ask: question })})`;
    const { reply, error } = await tab.evaluate<{ reply: Reply; error?: string }>(asked);
    if (error) throw new Error(error);
    return reply;
  }

  it('asks nobody before anything is switched on', async () => {
    server.requests.length = 0;
    await ask('askSources', { entityId: 'anthropic', name: 'Anthropic', castIds: [] });
    await ask('refreshFeeds', {});
    await ask('entityContext', { entityId: 'anthropic', name: 'Anthropic' });
    expect(server.requests).toEqual([]);
  });

  it('goes the whole way with a feed that is switched on, by entity and not by word', async () => {
    const feed = { address: `${server.origin}/feed.xml`, name: 'Test News' };
    await ask('switchFeeds', { feeds: [feed], on: true });
    const question = { entityId: 'claude', name: 'Claude', castIds: ['anthropic', 'pentagon'] };
    let coverage = await ask<Coverage>('relatedStories', question);
    for (let tries = 0; coverage.sources[0]?.state.state === 'loading' && tries < 100; tries++) {
      await new Promise(resolve => setTimeout(resolve, 100));
      coverage = await ask<Coverage>('relatedStories', question);
    }
    expect(coverage.sources[0]?.state).toEqual({ state: 'ok' });
    expect(coverage.groups.map(({ stories }) => stories[0]!.title)).toEqual([
      'Pentagon sets Anthropic a deadline over Claude',
    ]);
    expect(coverage.groups[0]!.alsoNames).toEqual(['anthropic', 'pentagon']);
    await ask('switchFeeds', { feeds: [feed], on: false });
    expect((await ask<Coverage>('relatedStories', question)).groups).toEqual([]);
  });

  it('has an honest state for every failure, and does not come back before its time', async () => {
    const feeds = STATES.map(([path]) => ({ address: server.origin + path, name: path }));
    const before = server.requests.length;
    const states = await tab.evaluate<Record<string, { state: string; detail?: string }>>(`(async () => {
      const { openDesk, refreshFeeds } = lab;
      const feeds = ${JSON.stringify(feeds)};
      const reader = { read: () => ({ cast: [], mentions: [], reading: 'english' }) };
      const desk = openDesk({ reader: async () => reader, switches: async () => ({}), allowed: async () => true, storeName: 'failures', timeLimitMs: 5000 });
      // The host's gap is for politeness between real visits.
      desk.queue.run = async (address, gap, task) => ({ ran: true, value: await task() });
      desk.queue.rest = async () => {};
      await refreshFeeds(desk, feeds);
      globalThis.again = () => refreshFeeds(desk, feeds);
      const records = await (await desk.store()).getAll('feeds');
      return Object.fromEntries(records.map(({ address, state }) => [new URL(address).pathname, state]));
    })()`);
    const asked = server.requests.length;
    expect(asked).toBeGreaterThan(before);
    for (const [path, state, detail] of STATES)
      expect(states[path], path).toMatchObject(detail === undefined ? { state } : { state, detail });
    await tab.evaluate('again()');
    expect(server.requests.length).toBe(asked);
  });

  it('loses and doubles nothing when it is cut off amid its work, or works twice at once', async () => {
    const counts = await tab.evaluate<number[]>(`(async () => {
      const { openDesk, takeIn } = lab;
      const items = Array.from({ length: 300 }, (_, n) => ({ url: 'https://news.example/' + n, title: 'Story ' + n, summary: '', guid: 'g' + n, published: null, outlet: '' }));
      let reads = 0;
      const reader = { read: () => { if (++reads === 130) throw new Error('killed'); return { cast: [], mentions: [], reading: 'english' }; } };
      const desk = openDesk({ reader: async () => reader, switches: async () => ({}), allowed: async () => true, storeName: 'cut-off' });
      const store = await desk.store();
      const origin = { sourceId: 'x', outlet: 'X' };
      const take = () => takeIn(store, items, origin, async () => reader, Date.now());
      await take().catch(() => undefined);
      const amid = await store.count('stories');
      await Promise.all([take(), take()]);
      return [amid, await store.count('stories')];
    })()`);
    expect(counts).toEqual([125, 300]);
  });
});
