import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../tools/browsers/opened-browser.ts';
import { articles } from '../coverage/live-answers.ts';
import { NewsServer } from '../coverage/news-server.ts';
import { agreeToSend } from './agree-to-send.ts';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { permittedExtension } from './permitted-extension.ts';
import { openPopup, type PanelPage } from './popup-page.ts';

// Every way in which a source can fail, as the reader sees it in the popup. One server for each, as one host is asked
// once in two seconds. SHOTS=FOLDER saves a picture of each state.

const FEEDS: readonly [path: string, said: string | RegExp][] = [
  ['/drip.xml', 'blocked (no full answer within 20 seconds)'],
  ['/feed.xml', 'answered'],
  ['/html', 'changed its format (a web page: Please subscribe)'],
  ['/none.xml', 'nothing found'],
  ['/busy', /^busy until \d\d:\d\d$/],
  ['/busy-200', /^busy until \d\d:\d\d$/],
  ['/captcha', 'blocked (the server wants to see a person)'],
  ['/forbidden', 'blocked (HTTP 403)'],
  ['/gone', 'changed its format (HTTP 410: nothing at this address any more)'],
  ['/empty', 'changed its format (an empty answer)'],
  ['/laughs.xml', 'answered'],
  ['/links.xml', 'answered'],
  ['/latin1.xml', 'answered'],
  ['/loop', 'blocked (sent elsewhere, to no answer)'],
  ['/hang-up', 'offline'],
  ['/truncated.xml', 'answered'],
  ['/big.xml', 'answered'],
  ['/bomb.xml', 'answered'],
];

/** SearXNG's stands for a server that is not there. */
const NOBODY = 'http://127.0.0.1:9';
const LIVE: readonly [id: string, name: string, said: string | RegExp][] = [
  ['gdelt', 'GDELT', 'answered'],
  ['google-news', 'Google News', 'blocked (Google wants consent first)'],
  ['hacker-news', 'Hacker News', /^busy until \d\d:\d\d$/],
  ['guardian', 'The Guardian', 'changed its format (JSON that breaks off or is not valid)'],
  ['searxng', 'SearXNG', 'offline'],
];

const API = '(globalThis.browser ?? chrome)';
const SHOTS = process.env.SHOTS;
const DONE = `document.querySelector('.entity .sources') && !document.querySelector('.looking')`;

describe.each(FAMILIES)('the state of every source, in the popup of %s', family => {
  const servers = new Map(FEEDS.map(([path]) => [path, new NewsServer()]));
  const live = new Map(['wikipedia', ...LIVE.map(([id]) => id)].map(id => [id, new NewsServer()]));
  const all = [...servers.values(), ...live.values()];
  let session: Session;
  let extension: ReturnType<typeof permittedExtension>;
  let popup: PanelPage;

  const requests = (): number => all.reduce((sum, { requests: { length } }) => sum + length, 0);
  const ask = (name: string, question: object): Promise<unknown> =>
    popup.evaluate(`${API}.runtime.sendMessage(${JSON.stringify({ name, ask: question })}).then(() => true)`);
  const store = (items: object): Promise<unknown> =>
    popup.evaluate(`${API}.storage.local.set(${JSON.stringify(items)}).then(() => true)`);
  const openEntity = async (name: string): Promise<void> => {
    const row = `[...document.querySelectorAll('.cast-row')].find(row => row.innerText.startsWith(${JSON.stringify(name)}))`;
    if (await popup.evaluate<boolean>(`Boolean(document.querySelector('.back'))`)) await popup.click('.back');
    await popup.until(row);
    await popup.evaluate(`${row}.click()`);
    await popup.until(`document.querySelector('.entity h2')?.innerText === ${JSON.stringify(name)}`);
  };

  /** Looks for faults in both schemes, in the size of the popup and of a wide panel, and takes pictures. */
  const look = async (state: string, sizes: readonly ('narrow' | 'wide')[] = ['narrow']): Promise<void> => {
    for (const size of sizes)
      for (const scheme of ['light', 'dark']) {
        await popup.resize(size === 'wide' ? { width: 1000, height: 900 } : { width: 400, height: 580 });
        await popup.evaluate(
          `void (document.documentElement.className = '${size === 'wide' ? 'side' : 'popup'}')`,
        );
        await popup.evaluate(`${API}.storage.sync.set({ 'choice.theme': '${scheme}' }).then(() => true)`);
        await popup.until(`document.documentElement.dataset.theme === '${scheme}'`);
        expect(await popup.violations(), `${state}, ${size}, ${scheme}`).toEqual([]);
        if (SHOTS) await shoot(popup, path.join(SHOTS, `${family}-${state}-${size}-${scheme}`));
      }
    await popup.resize({ width: 400, height: 580 });
    await popup.evaluate(`void (document.documentElement.className = 'popup')`);
  };

  beforeAll(async () => {
    await Promise.all(all.map(server => server.start()));
    playLiveSources(live);
    extension = permittedExtension(family);
    session = await openBrowser(family, {}, extension.folder);
    await session.open('article.html');
    popup = await openPopup(session);
    if (family === 'firefox') await agreeToSend(popup);
  }, 60_000);
  afterAll(async () => {
    await session?.close();
    extension?.remove();
    await Promise.all(all.map(server => server.stop()));
  });

  it('says that nothing was asked while all are off, and asks nobody', async () => {
    await openEntity('Anthropic');
    await popup.until(`document.querySelector('.choose')`);
    expect(await popup.text('.entity')).toContain('No source of coverage is switched on');
    expect(await popup.evaluate(`document.querySelectorAll('.searches a').length`)).toBe(4);
    await popup.click('.entity-actions button');
    await popup.until(`document.querySelector('.entity-actions [aria-pressed=true]')`);
    await look('off', ['narrow', 'wide']);
    expect(requests()).toBe(0);
  });

  it('shows what is there while others are still asked, and how far that has come', async () => {
    const feeds = FEEDS.map(([path]) => ({ address: servers.get(path)!.origin + path, name: path }));
    await store({
      ...Object.fromEntries([...live.keys()].map(id => [`coverage.live.${id}`, true])),
      ...Object.fromEntries([...live].map(([id, { origin }]) => [`coverage.server.${id}`, origin])),
      'coverage.need.guardian': 'my-key',
      'coverage.need.searxng': NOBODY,
      'coverage.server.searxng': NOBODY,
    });
    await ask('switchFeeds', { feeds, on: true });
    await popup.click('.back');
    await openEntity('Anthropic');
    await popup.until(
      `document.querySelector('.entity .stories li') && document.querySelector('.looking progress')`,
    );
    expect(await popup.text('.looking')).toMatch(/\d+ of 23 sources have answered/);
    expect(await states(popup)).toMatchObject({ '/drip.xml': 'loading …' });
    await look('loading');
  });

  // Takes no longer than the server that drips.
  it('tells the story elsewhere, and what is new of followed names', async () => {
    await popup.click('.back');
    await popup.click('#tab-elsewhere');
    await popup.until(`document.querySelector('[role=tabpanel] .stories li')`);
    await look('elsewhere', ['narrow', 'wide']);
    await popup.click('#tab-followed');
    await popup.until(`/Followed \\d/.test(document.querySelector('#tab-followed').innerText)`);
    await popup.click('.news summary');
    await popup.until(`document.querySelector('.news .stories li')`);
    await popup.until(`document.querySelector('#tab-followed').innerText.trim() === 'Followed'`);
    expect(await popup.text('.news')).toContain('Pentagon sets Anthropic a deadline over Claude');
    await look('followed');
  });

  it('has words of its own for every failure', async () => {
    await popup.click('#tab-cast');
    await openEntity('Anthropic');
    await popup.until(DONE, 40_000);
    const said = await states(popup);
    for (const [name, words] of [...FEEDS, ...LIVE.map(([, name, words]) => [name, words] as const)])
      expect(said[name], name).toMatch(words instanceof RegExp ? words : new RegExp(`^${escaped(words)}$`));
    expect(await popup.text('.encyclopaedia')).toContain('blocked (HTTP 403)');
    const stories = await popup.text('.stories');
    expect(stories).toContain('Pentagon sets Anthropic a deadline over Claude');
    expect(await popup.evaluate(`document.querySelectorAll('.searches a').length`)).toBe(4);
    await look('states', ['narrow', 'wide']);
  });

  it('asks nobody again before the time', async () => {
    const before = requests();
    await ask('refreshFeeds', {});
    await openEntity('Anthropic');
    await popup.until(DONE);
    await popup.goto(await popup.evaluate('location.href'));
    await openEntity('Anthropic');
    await popup.until(DONE);
    expect(requests()).toBe(before);
  });

  it('stops asking when the reader wants that', async () => {
    live.get('gdelt')!.routes.set('/api/v2/doc/doc', () => undefined);
    const silent = servers.get('/none.xml')!;
    silent.routes.set('/silent', () => undefined);
    await ask('switchFeeds', { feeds: [{ address: `${silent.origin}/silent`, name: '/silent' }], on: true });
    await openEntity('Dario Amodei');
    await popup.click('.looking button');
    await popup.until(DONE);
    expect(await states(popup)).toMatchObject({ GDELT: 'not asked', '/silent': 'not asked' });
    await look('stopped');
  });
});

/** What is said of each source, by its name. */
function states(popup: PanelPage): Promise<Record<string, string>> {
  return popup.evaluate(`Object.fromEntries([...document.querySelectorAll('.sources > li')].flatMap(line => {
    const said = line.querySelector('.source-state').textContent;
    return [...line.querySelectorAll('bdi')].map(name => [name.textContent, said]);
  }))`);
}

function playLiveSources(live: ReadonlyMap<string, NewsServer>): void {
  const plays = (id: string, path: string, body: string, type: string, status = 200, headers = {}): void =>
    void live
      .get(id)!
      .routes.set(path, (_, response) =>
        response.writeHead(status, { 'content-type': type, ...headers }).end(body),
      );
  const badEscapes = articles('Anthropic answers the Pentagon \\').replace('\\\\', '\\x\\ \u0009');
  plays('gdelt', '/api/v2/doc/doc', badEscapes, 'application/json');
  const consent = '<!doctype html><title>Before you continue to Google</title>';
  plays('google-news', '/rss/search', consent, 'text/html');
  const retry = { 'retry-after': '900' };
  plays('hacker-news', '/api/v1/search_by_date', 'Too many requests', 'text/plain', 429, retry);
  plays('guardian', '/search', '{"response":{"results":[{"webTitle":"Anthr', 'application/json');
  const refusal = '<!doctype html><title>403</title>';
  plays('wikipedia', '/api/rest_v1/page/summary/Anthropic', refusal, 'text/html', 403);
}

/** Pictures from top to bottom, a window's height each. */
async function shoot(tab: Tab & PanelPage, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const column = `[...document.querySelectorAll('.column')].findLast(one => one.checkVisibility())`;
  for (let at = 0; at < 4; at++) {
    const isMore = await tab.evaluate<boolean>(
      `(() => { const c = ${column}; c.scrollTo(0, ${at} * (c.clientHeight - 40)); return c.scrollTop + c.clientHeight < c.scrollHeight - 2; })()`,
    );
    await tab.screenshot(`${file}-${at}.png`);
    if (!isMore) break;
  }
  await tab.evaluate(`${column}.scrollTo(0, 0)`);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
