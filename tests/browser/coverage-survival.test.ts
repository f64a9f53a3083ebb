import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLab } from '../../tools/bench/coverage-lab/build-lab.ts';
import { CHROMIUM_FAMILY } from '../../tools/browsers/browser.ts';
import { launchWithExtension } from '../../tools/browsers/launch.ts';
import { needBrowser } from '../../tools/browsers/need-browser.ts';
import type { OpenedBrowser, Tab } from '../../tools/browsers/opened-browser.ts';
import { NewsServer } from '../coverage/news-server.ts';
import { FAMILIES } from './harness.ts';

// Stored coverage when its service is killed, runs in two windows or finds the disk full. Runs in the lab's page:
// closing that kills the service, as the browser kills a background.

const ITEMS = 300;
/** The minimum that Firefox allows per site. */
const ROOM_MB = 10;

describe.each(FAMILIES)('stored coverage in %s', family => {
  const server = new NewsServer();
  let lab: Awaited<ReturnType<typeof buildLab>>;
  let opened: OpenedBrowser;

  beforeAll(async () => {
    await server.start();
    lab = await buildLab();
    opened = await open();
  });
  afterAll(async () => {
    await opened?.close();
    await server.stop();
    lab.remove();
  });

  function open(): Promise<OpenedBrowser> {
    const browser = needBrowser(family === 'firefox' ? ['firefox'] : CHROMIUM_FAMILY);
    return launchWithExtension(browser, lab.folder, {
      headless: true,
      firefoxPreferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': ROOM_MB * 1024 },
    });
  }

  /** Opens the lab with a coverage context on the given store. `later` moves its clock forward, in minutes. */
  async function openLab(storeName: string, later = 0): Promise<Tab> {
    const tab = await opened.newTab(opened.extensionUrl('lab.html'));
    await tab.evaluate(`(() => {
      const busy = ms => { const end = performance.now() + ms; while (performance.now() < end); };
      const read = ({ text }) => {
        busy(globalThis.slowness ?? 0);
        return { cast: [], mentions: text.includes('Acme') ? [{ start: 0, end: 4, entityId: 'acme' }] : [], main: [], reading: 'en' };
      };
      globalThis.context = lab.labContext('${storeName}', {
        analyzer: async () => ({ read }), settings: async () => ({ feeds: [] }),
        now: () => Date.now() + ${later * 60_000},
      });
      globalThis.take = async (count, first = 0, summary = '') => lab.ingest(
        context,
        Array.from({ length: count }, (_, n) => ({
          url: 'https://news.example/' + (first + n), title: 'Acme story ' + (first + n), summary, guid: 'g' + (first + n),
          published: Date.now() - 1e9 + first + n, outlet: '',
        })),
        { sourceId: 'x', outlet: 'X' },
      );
      globalThis.counts = async () => {
        const { store } = (await context.store()).transaction('stories');
        return Promise.all([store.count(), store.index('byEntity').count(IDBKeyRange.bound('acme', 'acme~'))]);
      };
    })()`);
    return tab;
  }

  it('survives killing the background at any moment, and is complete after the next refresh', async () => {
    let kept = 0;
    for (const killAt of [1, 90, 222]) {
      const tab = await openLab('killed');
      await tab.evaluate(`globalThis.slowness = 2; void take(${ITEMS}); undefined`);
      const [now, byEntity] = await tab.evaluate<[number, number]>(`(async () => {
        for (;;) {
          const found = await counts();
          if (found[0] >= ${killAt}) return found;
          await new Promise(resolve => setTimeout(resolve, 1));
        }
      })()`);
      await tab.close();
      expect(now).toBeGreaterThanOrEqual(kept);
      expect(byEntity).toBe(now);
      kept = now;
    }
    expect(kept).toBeLessThan(ITEMS);
    const tab = await openLab('killed');
    expect(await tab.evaluate('counts().then(([all]) => all)')).toBeGreaterThanOrEqual(kept);
    await tab.evaluate(`take(${ITEMS})`);
    expect(await tab.evaluate('counts()')).toEqual([ITEMS, ITEMS]);
    await tab.close();
  });

  it('is stored and requested once if two windows refresh at the same time', async () => {
    const feeds = JSON.stringify([{ address: `${server.origin}/feed.xml`, name: 'Test News' }]);
    const [one, other] = [await openLab('twice'), await openLab('twice')];
    const before = server.count('/feed.xml');
    await Promise.all(
      [one, other].map(tab =>
        tab.evaluate(`Promise.all([take(${ITEMS}), lab.refreshFeeds(context, ${feeds})])`),
      ),
    );
    expect(await other.evaluate('counts()')).toEqual([ITEMS + 3, ITEMS]);
    expect(server.count('/feed.xml')).toBe(before + 1);
    for (const tab of [one, other]) await tab.close();
  });

  // In Firefox a closing page still sees its request fail and can react. Chromium kills it immediately.
  it.runIf(family === 'chromium')('is refreshed again after a refresh that was killed', async () => {
    const feeds = JSON.stringify([{ address: `${server.origin}/slow.xml`, name: 'Slow' }]);
    server.routes.set('/slow.xml', () => undefined);
    const killed = await openLab('lease');
    await killed.evaluate(`void lab.refreshFeeds(context, ${feeds}); undefined`);
    await expect.poll(() => server.count('/slow.xml')).toBe(1);
    await killed.close();
    server.routes.set('/slow.xml', server.routes.get('/feed.xml')!);
    const soon = await openLab('lease');
    await soon.evaluate(`lab.refreshFeeds(context, ${feeds})`);
    expect(server.count('/slow.xml')).toBe(1);
    await soon.close();
    const later = await openLab('lease', 6);
    await later.evaluate(`lab.refreshFeeds(context, ${feeds})`);
    expect(await later.evaluate('counts().then(([all]) => all)')).toBe(3);
    await later.close();
  });

  it('drops the oldest stories when the disk is full, and stores new ones', async () => {
    if (family === 'chromium') {
      // Remembers for a while how much room a site had; a fresh one is limited before anything is kept.
      await opened.close();
      opened = await open();
    }
    const first = await openLab('full');
    await limitRoom(opened, ROOM_MB);
    // Three times as much as there is room for.
    const [full, all, byEntity, newest] = await first.evaluate<
      [string[], number, number, number]
    >(`(async () => {
      const text = Array.from({ length: 20_000 }, () => String.fromCharCode(97 + Math.random() * 26)).join('');
      const full = [];
      for (let batch = 0; batch < 30; batch++)
        await take(50, batch * 50, text).catch(error => full.push(error.name));
      const keys = await (await context.store()).getAllKeys('stories');
      return [full, ...await counts(), keys.filter(key => Number(key.split('/').at(-1)) >= 1450).length];
    })()`);
    expect(byEntity).toBe(all);
    expect(all).toBeGreaterThan(50);
    if (family === 'firefox') expect([full.length, newest]).toEqual([0, 50]);
    else {
      // Chromium frees what was given up only when the database is opened the next time, as after a background's sleep.
      expect(new Set(full)).toEqual(new Set(['QuotaExceededError']));
      await limitRoom(opened, null);
      expect(await first.evaluate('take(50, 2000)')).toBe(50);
      expect(await first.evaluate('counts()')).toEqual([all + 50, all + 50]);
    }
    await first.close();
  });
});

/** Limits what a site may keep, for as long as the page is open; null for as usual. Firefox is limited from its start. */
async function limitRoom({ driver, extensionUrl }: OpenedBrowser, megabytes: number | null): Promise<void> {
  if (driver.family !== 'chromium') return;
  const session = await driver.context.newCDPSession(driver.context.pages().at(-1)!);
  const origin = extensionUrl('').replace(/\/$/, '');
  const limit = megabytes === null ? {} : { quotaSize: megabytes * 1024 * 1024 };
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...limit });
}
