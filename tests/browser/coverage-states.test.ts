import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreeToSend } from './agree-to-send.ts';
import { FailingSources, FEEDS, LIVE } from './failing-sources.ts';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';
import { lookAtPopup } from './look-at-popup.ts';
import { permittedExtension } from './permitted-extension.ts';
import { openPanelPage, openPopup, type PanelPage } from './popup-page.ts';
import { ONE_IS_ENOUGH } from './thorough.ts';

// Every way in which a source can fail, as the reader sees it in the popup. Both browsers are open from the start: one
// server drips for twenty seconds, which is time enough for the first part in both.

const API = '(globalThis.browser ?? chrome)';
const DONE = `document.querySelector('.entity .sources') && !document.querySelector('.looking')`;

class Stage {
  readonly sources = new FailingSources();
  session!: Session;
  page!: TestPage;
  popup!: PanelPage;
  private extension: ReturnType<typeof permittedExtension> | undefined;
  private readonly family: (typeof FAMILIES)[number];

  constructor(family: (typeof FAMILIES)[number]) {
    this.family = family;
  }

  async open(): Promise<void> {
    await this.sources.start();
    this.extension = permittedExtension(this.family);
    this.session = await openBrowser(this.family, {}, this.extension.folder);
    this.page = await this.session.open('article.html');
    this.popup = await openPopup(this.session);
    if (this.family === 'firefox') await agreeToSend(this.popup);
  }

  async close(): Promise<void> {
    await this.session?.close();
    this.extension?.remove();
    await this.sources.stop();
  }

  /** Asks the background, as the popup does. */
  ask(name: string, question: object): Promise<unknown> {
    return this.popup.evaluate(
      `${API}.runtime.sendMessage(${JSON.stringify({ name, payload: question })}).then(() => true)`,
    );
  }

  async openEntity(name: string): Promise<void> {
    const { popup } = this;
    const row = `[...document.querySelectorAll('.cast-row')].find(row => row.querySelector('bdi')?.textContent.startsWith(${JSON.stringify(name)}))`;
    if (await popup.evaluate<boolean>(`Boolean(document.querySelector('.back'))`)) await popup.click('.back');
    await popup.until(row);
    await popup.evaluate(`${row}.click()`);
    await popup.until(`document.querySelector('.entity h2')?.innerText === ${JSON.stringify(name)}`);
  }

  /** The message shown for each source, by name. */
  states(): Promise<Record<string, string>> {
    return this.popup.evaluate(`Object.fromEntries([...document.querySelectorAll('.sources > li')].flatMap(line => {
      const said = line.querySelector('.source-state').textContent;
      return [...line.querySelectorAll('bdi')].map(name => [name.textContent, said]);
    }))`);
  }

  look(state: string, ...sizes: ('narrow' | 'wide')[]): Promise<void> {
    return lookAtPopup(this.popup, this.family, state, ['narrow', ...sizes]);
  }
}

const stages = { chromium: new Stage('chromium'), firefox: new Stage('firefox') };
beforeAll(async () => {
  for (const family of FAMILIES) await stages[family].open();
});
afterAll(async () => {
  for (const family of FAMILIES) await stages[family].close();
});

describe.each(FAMILIES)('the popup of %s during a search', family => {
  const stage = stages[family];

  it('says that all sources are off, and sends no request', async () => {
    await stage.openEntity('Anthropic');
    await stage.popup.until(`document.querySelector('.entity .starter')`);
    expect(await stage.popup.text('.entity')).toContain('Show related stories');
    expect(await stage.popup.evaluate(`document.querySelectorAll('.searches a').length`)).toBe(4);
    await stage.popup.click('.entity-actions button');
    await stage.popup.until(`document.querySelector('.entity-actions [aria-pressed=true]')`);
    await stage.look('off', 'wide');
    expect(stage.sources.requests).toBe(0);
  });

  it('shows the first results and the progress while other sources are still checked', async () => {
    const items = JSON.stringify(stage.sources.switches());
    await stage.popup.evaluate(`${API}.storage.local.set(${items}).then(() => true)`);
    await stage.ask('setFeedsEnabled', { feeds: stage.sources.listed(), on: true });
    await stage.popup.click('.back');
    await stage.openEntity('Anthropic');
    await stage.popup.until(
      `document.querySelector('.entity .stories li') && document.querySelector('.looking progress')`,
    );
    expect(await stage.popup.text('.looking')).toMatch(
      new RegExp(`\\d+ of ${FEEDS.length + LIVE.length} sources checked`),
    );
    expect(await stage.states()).toMatchObject({ '/drip.xml': 'checking…' });
    await stage.look('loading');
  });

  it('has a settings page that shows the progress of a refresh and can cancel it', async () => {
    const options = await openPanelPage(stage.session, 'options.html');
    await options.resize({ width: 900, height: 1000 });
    await options.until(`document.querySelector('#coverage .looking')`);
    expect(await options.text('#coverage .looking')).toMatch(
      new RegExp(`\\d+ of ${FEEDS.length} checked\\s+Stop`),
    );
    await options.evaluate(`document.querySelector('#coverage').scrollIntoView()`);
    expect(await options.violations('#coverage .looking')).toEqual([]);
    if (process.env.SHOTS) await options.screenshot(`${process.env.SHOTS}/${family}-options.png`);
    await options.close();
    await stage.popup.bringToFront();
  });

  it('exports the cast with stored coverage that hasn’t been shown yet', async () => {
    const { popup } = stage;
    await popup.click('.back');
    await popup.until(`document.querySelector('.export')`);
    await popup.evaluate(`(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = blob => {
        void blob.text().then(text => { globalThis.saved = JSON.parse(text); });
        URL.createObjectURL = create;
        return create(blob);
      };
      const [, save] = [...document.querySelectorAll('.export li')].at(-1).querySelectorAll('button');
      save.click();
    })()`);
    await popup.until('globalThis.saved');
    const titles = await popup.evaluate<string[]>(`globalThis.saved.stories.map(({ title }) => title)`);
    expect(titles).toContain('Pentagon sets Anthropic a deadline over Claude');
  });

  it('shows the article’s story in other outlets, and new stories about followed names', async () => {
    await stage.popup.click('#tab-elsewhere');
    await stage.popup.until(`document.querySelector('[role=tabpanel] .timeline-item')`);
    await stage.look('elsewhere', 'wide');
    await stage.popup.click('#tab-followed');
    await stage.popup.until(`/Following\\s*\\d/.test(document.querySelector("#tab-followed").textContent)`);
    await stage.popup.click('.news summary');
    await stage.popup.until(`document.querySelector('.news .stories li')`);
    await stage.popup.until(`/Following\\s*$/.test(document.querySelector('#tab-followed').innerText)`);
    expect(await stage.popup.text('.news')).toContain('Pentagon sets Anthropic a deadline over Claude');
    await stage.look('followed');
  });
});

describe.each(ONE_IS_ENOUGH)('the popup of %s after a search', family => {
  const stage = stages[family];

  it('has a separate message for every failure', async () => {
    await stage.popup.click('#tab-cast');
    await stage.openEntity('Anthropic');
    await stage.popup.until(DONE, 40_000);
    const said = await stage.states();
    for (const [name, words] of [...FEEDS, ...LIVE.map(([, name, words]) => [name, words] as const)])
      expect(said[name], name).toMatch(words instanceof RegExp ? words : new RegExp(`^${escaped(words)}$`));
    expect(await stage.popup.text('.encyclopaedia')).toContain('unavailable (HTTP 403)');
    const stories = await stage.popup.text('.stories');
    expect(stories).toContain('Pentagon sets Anthropic a deadline over Claude');
    expect(await stage.popup.evaluate(`document.querySelectorAll('.searches a').length`)).toBe(4);
    await stage.look('states', 'wide');
  });

  it('sends no request before a source is due', async () => {
    const before = stage.sources.requests;
    await stage.ask('refreshFeeds', {});
    await stage.openEntity('Anthropic');
    await stage.popup.until(DONE);
    await stage.popup.goto(await stage.popup.evaluate('location.href'));
    await stage.openEntity('Anthropic');
    await stage.popup.until(DONE);
    expect(stage.sources.requests).toBe(before);
  });

  it('stops when the search is cancelled', async () => {
    stage.sources.live.get('gdelt')!.routes.set('/api/v2/doc/doc', () => undefined);
    const silent = stage.sources.feeds.get('/none.xml')!;
    silent.routes.set('/silent', () => undefined);
    await stage.ask('setFeedsEnabled', {
      feeds: [{ address: `${silent.origin}/silent`, name: '/silent' }],
      on: true,
    });
    await stage.openEntity('Dario Amodei');
    await stage.popup.click('.looking button');
    await stage.popup.until(DONE);
    expect(await stage.states()).toMatchObject({ GDELT: 'not checked', '/silent': 'not checked' });
    await stage.look('stopped');
  });

  it('shows followed names even if there is no article', async () => {
    const { page, popup } = stage;
    await page.goto(await page.evaluate<string>(`location.href.replace('article.html', 'no-article.html')`));
    await popup.until(`document.querySelector('.status') && document.querySelector('.followed-names li')`);
    await stage.look('no-article', 'wide');
  });
});

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
