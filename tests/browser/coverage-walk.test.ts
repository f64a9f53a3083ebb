import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../coverage/live-answers.ts';
import { NewsServer, rssOf, type ServedStory } from '../coverage/news-server.ts';
import { agreeToSend } from './agree-to-send.ts';
import { standInForCatalogue } from './catalogue-stand-in.ts';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';
import { lookAtPopup } from './look-at-popup.ts';
import { permittedExtension } from './permitted-extension.ts';
import { openPanelPage, openPopup, type PanelPage } from './popup-page.ts';

// A reader's first day with related stories, from the first card to a server that is too busy. Servers on this machine
// take the outlets' place. SHOTS=FOLDER takes pictures.

const API = '(globalThis.browser ?? chrome)';
const { SHOTS } = process.env;
const HOUR = 3_600_000;

/** What each server's outlet reports about the article's event, and when. The last outlet is too busy to say. */
const REPORTS: readonly (readonly [title: string, summary: string, hoursAgo: number])[] = [
  [
    'Pentagon drafts new terms for AI suppliers',
    'The Department of Defense wants Anthropic, OpenAI and Google to accept new terms, Defense Secretary Pete Hegseth said.',
    5,
  ],
  [
    'Hegseth gives makers of AI models until the end of the month',
    'Suppliers of the Pentagon, among them Anthropic and OpenAI, are to answer to new terms. Lawyers point to the Defense Production Act.',
    3,
  ],
  [
    'Pentagon drafts new terms for AI suppliers',
    'The Department of Defense wants Anthropic, OpenAI and Google to accept new terms, Defense Secretary Pete Hegseth said.',
    4,
  ],
  [
    'Amodei says Anthropic will sign nothing before it has studied the draft',
    'The Department of Defense is drawing up terms for suppliers of artificial intelligence. OpenAI, led by Sam Altman, welcomed clear rules; Pete Hegseth wants answers this month.',
    1,
  ],
  ['Harbour town votes on its new bridge', 'The council of Lind expects a narrow result.', 2],
];

const HARBOUR = `<!doctype html><html lang="en"><title>Brest opens its new harbour</title><meta property="og:type" content="article">
<article><h1>Brest opens its new harbour to ferries</h1>${`<p>BREST, France — Emmanuel Macron opened the new harbour of Brest on Friday, in front of some two thousand guests and under a cloudy sky, and spoke about the future of ferries in Brittany.</p><p>The harbour took nine years to build, two more than the region had planned, because its walls had to be drawn again after the storms of the first winter.</p>`.repeat(3)}</article></html>`;

class Walk {
  readonly servers = [...REPORTS, null].map(() => new NewsServer());
  readonly gdelt = new NewsServer();
  address = '';
  session!: Session;
  page!: TestPage;
  popup!: PanelPage;
  private extension!: ReturnType<typeof permittedExtension>;
  readonly family: (typeof FAMILIES)[number];

  constructor(family: (typeof FAMILIES)[number]) {
    this.family = family;
  }

  async open(): Promise<void> {
    await Promise.all([...this.servers, this.gdelt].map(server => server.start()));
    for (const [at, server] of this.servers.entries()) {
      server.routes.set('/harbour', (_, response) =>
        response.setHeader('content-type', 'text/html').end(HARBOUR),
      );
      server.routes.set('/feed', (_, response) => {
        const report = REPORTS[at];
        if (!report) return void response.writeHead(429, { 'retry-after': '1800' }).end();
        const [title, summary, hoursAgo] = report;
        const date = new Date(Date.now() - hoursAgo * HOUR - 60_000).toUTCString();
        const story: ServedStory = { title, summary, path: `/story-${at}`, date };
        response
          .setHeader('content-type', 'application/rss+xml')
          .end(rssOf(`https://outlet-${at}.example`, [story]));
      });
    }
    this.gdelt.routes.set('/api/v2/doc/doc', (_, response) =>
      response
        .setHeader('content-type', 'application/json')
        .end(articles('Claude Monet painting returns to Paris')),
    );
    this.extension = permittedExtension(this.family);
    standInForCatalogue(this.extension.folder, this.servers);
    this.session = await openBrowser(this.family, {}, this.extension.folder);
    this.page = await this.session.open('article.html');
    this.address = await this.page.evaluate('location.href');
  }

  async close(): Promise<void> {
    await this.session?.close();
    this.extension?.remove();
    await Promise.all([...this.servers, this.gdelt].map(server => server.stop()));
  }

  async look(state: string): Promise<void> {
    await lookAtPopup(this.popup, this.family, state);
  }

  async shootCard(state: string): Promise<void> {
    if (!SHOTS) return;
    mkdirSync(SHOTS, { recursive: true });
    await this.page.screenshot(path.join(SHOTS, `${this.family}-${state}.png`));
  }

  /** Opens the related stories of an article, in the popup. */
  async openStories(): Promise<void> {
    await this.popup.click('#tab-cast');
    await this.popup.click('#tab-elsewhere');
    await this.popup.until(`document.querySelector('[role=tabpanel] .sources, [role=tabpanel] .choose')`);
    await this.popup.until(`!document.querySelector('.looking')`);
  }

  /** Turns the starter set on from the settings page, and opens the card again. */
  async turnOnStarterSet(): Promise<void> {
    const options = await openPanelPage(this.session, 'options.html');
    await options.evaluate(`(async () => {
      const send = (name, payload) => ${API}.runtime.sendMessage({ name, payload });
      const { reply } = await send('starterSet', {});
      await send('turnOnOutlets', { ids: reply.map(({ id }) => id) });
    })()`);
    await options.goto(this.session.browser.extensionUrl('options.html'));
    await options.until(`document.querySelectorAll('.feeds [data-state=ok]').length === ${REPORTS.length}`);
    await options.close();
    await this.hover('Pete Hegseth', 'Related stories');
  }

  /** Turns feeds that are on off, or off and on again. */
  async switchFeeds(start: string, states: readonly boolean[]): Promise<void> {
    await this.popup.evaluate(`(async () => {
      const stored = await ${API}.storage.local.get(null);
      const keys = Object.keys(stored).filter(key => key.startsWith('coverage.feed.${start}'));
      const feeds = keys.map(key => ({ address: key.slice('coverage.feed.'.length), name: stored[key] }));
      for (const on of ${JSON.stringify(states)})
        await ${API}.runtime.sendMessage({ name: 'setFeedsEnabled', payload: { feeds, on } });
    })()`);
  }

  async hover(name: string, card: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.hover(5, 5);
    await this.page.untilNoCard();
    await this.page.hoverText(name);
    await this.page.untilCard(card);
  }
}

describe.each(FAMILIES)('the first day with related stories in %s', family => {
  const walk = new Walk(family);
  beforeAll(() => walk.open());
  afterAll(() => walk.close());

  it('begins with one button in the card, and has asked nobody', async () => {
    const { page } = walk;
    await page.untilMarked();
    await page.hoverText('Pete Hegseth');
    // The card is complete, and its button won't move any more.
    await page.untilCard('They see that their feed was fetched');
    await walk.shootCard('1-first-day-card');
    expect(walk.servers.flatMap(({ requests }) => requests)).toEqual([]);
  });

  it('shows headlines in the card once the starter set is on', async () => {
    const { page } = walk;
    if (family === 'chromium') await page.pressInCard('Show related stories');
    // Firefox doesn't ask for permission from within a page: the card opens the settings, which send the same.
    else await walk.turnOnStarterSet();
    await page.untilCard('Hegseth gives makers of AI models');
    await walk.shootCard('2-card-headlines');
  });

  it('lists the reports of the article’s event with country and age, copies as one, and the outlet that is busy', async () => {
    walk.popup = await openPopup(walk.session);
    await walk.openStories();
    const { popup } = walk;
    await popup.until(`document.querySelectorAll('[role=tabpanel] .timeline-item').length > 2`);
    const stories = await popup.text('[role=tabpanel] .timeline');
    expect(stories).toMatch(/\d\d:\d\d[\s\S]* · United States/);
    expect(stories).toContain('Also published by');
    expect(stories).not.toContain('bridge');
    expect(await popup.text('.sources')).toMatch(/busy until \d\d:\d\d/);
    await walk.look('3-stories');
  });

  it('tells in which order outlets reported, and compares two of them', async () => {
    const { popup } = walk;
    await popup.evaluate(`document.querySelector('.compare').open = true`);
    const items = await popup.evaluate<string[]>(
      `[...document.querySelectorAll('.timeline-item')].map(item => item.innerText)`,
    );
    expect(items[0]).toMatch(/Amodei says[\s\S]*Latest/);
    // One outlet is too busy to say what it has.
    expect(items.at(-1)).toContain('Earliest found');
    expect(await popup.text('.compare-reports')).toContain('Only here:');
    await walk.look('4-timeline');
    await popup.evaluate(`document.querySelector('.compare').open = false`);
  });

  it('sorts stories, saves one, and mutes its outlet until the reader undoes it', async () => {
    const { popup } = walk;
    const first = `document.querySelector('[role=tabpanel] .timeline-report')`;
    const sortBy = (order: string): Promise<unknown> =>
      popup.evaluate(`(() => {
        const field = document.querySelector('.story-choices select');
        field.value = '${order}';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    await popup.click('.story-filter button');
    await sortBy('relevance');
    await popup.until(`!document.querySelector('.timeline-day')`);
    await sortBy('time');
    await popup.until(`${first}.innerText.startsWith('Amodei says')`);
    await popup.click('.story-menu summary');
    await walk.look('5-filter-and-menu');
    await popup.click('.story-menu li:first-child button');
    await popup.until(`document.querySelector('.saved-stories')?.innerText.includes('1')`);
    await popup.click('.story-menu li:last-child button');
    await popup.until(`!${first}.innerText.startsWith('Amodei says')`);
    await popup.evaluate(`document.querySelector('.saved-stories').open = true`);
    expect(await popup.text('.saved-stories')).toContain('Amodei says');
    await walk.look('6-saved');
    const options = await openPanelPage(walk.session, 'options.html');
    await options.click('.muted-outlets button');
    await options.until(`!document.querySelector('.muted-outlets')`);
    expect(await options.violations('.feeds')).toEqual([]);
    await options.close();
  });

  it('says that everything found was about something else with that name', async () => {
    const { popup } = walk;
    if (family === 'firefox') await agreeToSend(popup);
    const live = { 'coverage.live.gdelt': true, 'coverage.server.gdelt': walk.gdelt.origin };
    await popup.evaluate(`${API}.storage.local.set(${JSON.stringify(live)}).then(() => true)`);
    await popup.click('#tab-cast');
    const row = `[...document.querySelectorAll('.cast-row')].find(row => row.querySelector('bdi')?.textContent.startsWith('Claude'))`;
    await popup.until(row);
    await popup.evaluate(`${row}.click()`);
    await popup.until(
      `/Everything found was about something else/.test(document.querySelector('.entity')?.innerText)`,
    );
    await walk.look('7-dropped');
  });

  it('says that no other outlet has a story, but only once all have replied', async () => {
    await walk.page.goto(`${walk.servers[0]!.origin}/harbour`);
    const { popup } = walk;
    await popup.until(`document.querySelector('.headline')?.innerText.startsWith('Brest')`);
    await walk.openStories();
    await popup.until(
      `/Not every source has replied/.test(document.querySelector('[role=tabpanel]').innerText)`,
    );
    await walk.look('8-busy');
    await walk.switchFeeds(walk.servers.at(-1)!.origin, [false]);
    await walk.openStories();
    await popup.until(
      `/None of your other outlets/.test(document.querySelector('[role=tabpanel]').innerText)`,
      20_000,
    );
    await walk.look('8-no-other-outlet');
  });

  it('says that it is offline', async () => {
    const { popup } = walk;
    for (const server of walk.servers) server.routes.set('/feed', (_, response) => response.destroy());
    await popup.evaluate(`${API}.storage.local.remove('coverage.live.gdelt').then(() => true)`);
    await walk.switchFeeds('http', [false, true]);
    await walk.page.goto(walk.address);
    await popup.until(`document.querySelector('.headline')?.innerText.startsWith('Pentagon')`);
    await walk.openStories();
    await popup.until(`/offline/.test(document.querySelector('.sources')?.innerText)`, 20_000);
    await walk.look('9-offline');
    await walk.hover('Pete Hegseth', 'Offline');
    await walk.shootCard('9-offline-card');
  });
});
