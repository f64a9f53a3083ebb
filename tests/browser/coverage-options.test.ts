import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NewsServer, rssOf } from '../coverage/news-server.ts';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { permittedExtension } from './permitted-extension.ts';
import { openPanelPage, openPopup, type PanelPage } from './popup-page.ts';

const OPML = `<opml version="2.0"><body><outline text="Lind Post" xmlUrl="https://lind.example/feed"/>
<outline text="Oak Daily" xmlUrl="https://oak.example/feed"/></body></opml>`;

const API = '(globalThis.browser ?? chrome)';
const ENTITY = (name: string) =>
  `[...document.querySelectorAll('.cast-row')].find(row => row.querySelector('bdi')?.textContent.startsWith(${JSON.stringify(name)}))`;

describe.each(FAMILIES)('coverage settings in %s', family => {
  const server = new NewsServer();
  let session: Session;
  let extension: ReturnType<typeof permittedExtension>;
  let options: PanelPage;
  beforeAll(async () => {
    await server.start();
    server.routes.set('/paper', (_, response) => {
      const link = '<link rel="alternate" type="application/rss+xml" href="own.xml">';
      response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Gazette</title>${link}`);
    });
    server.routes.set('/own.xml', (_, response) => {
      const hourAgo = new Date(Date.now() - 3 * 3_600_000 - 60_000).toUTCString();
      response.setHeader('content-type', 'application/rss+xml');
      response.end(
        rssOf(
          server.origin,
          [
            { title: 'Pentagon sets Anthropic a deadline over Claude', path: '/a', date: hourAgo },
            { title: 'Claude Monet painting returns to Paris', path: '/c', date: hourAgo },
            { title: 'Harbour town votes on its new bridge', path: '/b', date: hourAgo },
          ],
          hourAgo,
        ),
      );
    });
    extension = permittedExtension(family);
    session = await openBrowser(family, {}, extension.folder);
    // Firefox’s driver takes a first tab with an add-on’s page for an empty one, and would use it again.
    await session.open('no-article.html');
    options = await openPanelPage(session, 'options.html');
    await options.resize({ width: 900, height: 1000 });
    await options.until(`document.querySelector('.catalogue summary')`);
  });
  afterAll(async () => {
    await session?.close();
    extension?.remove();
    await server.stop();
  });

  it('starts with everything off, and the popup links to the settings', async () => {
    expect(await options.evaluate(`document.querySelectorAll('#coverage input:checked').length`)).toBe(0);
    expect(await options.violations()).toEqual([]);
    const page = await session.open('article.html');
    const popup = await openPopup(session);
    await popup.click('.cast-row');
    await popup.until(`document.querySelector('.starter a')`);
    expect(await popup.evaluate<string>(`document.querySelector('.starter a').href`)).toBe(
      session.browser.extensionUrl('options.html#coverage'),
    );
    expect(server.requests).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('finds outlets by name, country and language', async () => {
    const found = async (query: string): Promise<string[]> => {
      await options.evaluate(`(() => {
        const search = document.querySelector('input[type=search]');
        search.value = ${JSON.stringify(query)};
        search.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await options.until(`document.querySelector('#coverage [role=status].note')`);
      return options.evaluate(
        `new Promise(done => setTimeout(() => done([...document.querySelectorAll('.catalogue [data-outlet]')].map(row => row.dataset.outlet)), 200))`,
      );
    };
    expect(await found('new york tim')).toContain('nyt-world');
    expect((await found('germany')).length).toBeGreaterThan(1);
    expect(await found('german')).not.toContain('nyt');
    expect(await found('qqq')).toEqual([]);
    expect((await found('')).length).toBeGreaterThan(80);
  });

  it('lists the feeds of an OPML file without turning any on', async () => {
    await options.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(OPML)}], 'feeds.opml'));
      const input = document.querySelector('#coverage input[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await options.until(`document.querySelectorAll('.listed li').length === 2`);
    expect(await options.text('.listed')).toContain('Oak Daily');
    expect(await options.evaluate(`document.querySelectorAll('.listed :checked').length`)).toBe(0);
    expect(await options.violations('.listed')).toEqual([]);
  });

  it('finds the feed of an outlet entered by address, adds it and shows its stories by entity, not by word', async () => {
    await options.evaluate(`document.querySelector('[name=address]').focus()`);
    await typeInto(options, '[name=address]', `${server.origin}/paper`);
    await typeInto(options, '[name=name]', 'Harbour Gazette');
    await pressOn(options, '.add-feed button');
    await options.until(`document.querySelector('[data-take]')`);
    expect(await options.violations('.feed')).toEqual([]);
    await options.evaluate(`document.querySelector('.feed').scrollIntoView({ block: 'center' })`);
    if (process.env.SHOTS) await options.screenshot(`${process.env.SHOTS}/${family}-take-feed.png`);
    await pressOn(options, '[data-take]');
    await options.until(`document.querySelector('.feed[data-state=ok]')`);
    expect(await options.text('.feed')).toMatch(/Harbour Gazette.*OK · last updated/s);
    await options.until(`document.querySelector('#coverage').innerText.includes('3 stories saved')`);
    expect(await options.violations('.feed')).toEqual([]);

    const page = await session.open('article.html');
    const popup = await openPopup(session);
    await popup.until(ENTITY('Claude'));
    await popup.evaluate(`${ENTITY('Claude')}.click()`);
    await popup.until(`document.querySelector('.stories li')`);
    expect(await popup.text('.stories')).toContain('Pentagon sets Anthropic a deadline over Claude');
    expect(await popup.text('.story-source')).toMatch(/Harbour Gazette · 3 hr ago/);
    expect(await popup.text('.story-why')).toContain('Anthropic');
    expect(await popup.text('.stories')).not.toContain('Monet');
    expect(await popup.text('.stories')).not.toContain('Harbour town');
    expect(await popup.violations()).toEqual([]);
    // Bar and tabs stay in view, whatever the state of a source: only the column below them scrolls.
    expect(await popup.evaluate(`document.querySelector('.sources [data-state=off]') !== null`)).toBe(true);
    const [column, shown, whole] = await popup.evaluate<number[]>(
      `[document.querySelector('.detail').scrollHeight, innerHeight, document.documentElement.scrollHeight]`,
    );
    expect(column).toBeGreaterThan(shown!);
    expect(whole).toBe(shown);
    await popup.click('.back');
    await popup.click('#tab-elsewhere');
    // A story about one of its names isn't the article's own story.
    await popup.until(`document.body.innerText.includes('None of your other outlets has this story yet')`);
    await popup.close();
    await page.close();
    expect(server.requests.map(({ path }) => path)).toEqual(['/paper', '/own.xml']);
  });

  it('deletes an outlet’s stories when it is turned off', async () => {
    await options.bringToFront();
    await options.click('.feed .button');
    await options.until(`!document.querySelector('.feed')`);
    expect(await options.text('.coverage')).toContain('No outlets yet');
  });

  it('shows Wikipedia’s summary and where a name was last seen, once both are on', async () => {
    // A mirror of Wikipedia on this machine: tests must not query its servers.
    await options.evaluate(
      `${API}.storage.local.set({ 'coverage.server.wikipedia': ${JSON.stringify(server.origin)} })`,
    );
    await options.goto(session.browser.extensionUrl('options.html?again'));
    await options.until(`document.querySelector('[data-live=wikipedia]')`);
    server.routes.set('/w/api.php', (_, response) => response.end('{"entities":{}}'));
    server.routes.set('/api/rest_v1/page/summary/Anthropic', (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ type: 'standard', title: 'Anthropic', extract: 'A firm, they say.' }));
    });
    await pressOn(options, '[data-live=wikipedia] input');
    await options.until(`document.querySelector('[data-live=wikipedia] input').ariaChecked === 'true'`);
    await options.click('.reading-history input');
    await options.until(`document.querySelector('.reading-history input').ariaChecked === 'true'`);

    const before = await session.open('article.html?before');
    await before.untilMarked();
    await before.close();
    const page = await session.open('article.html');
    const popup = await openPopup(session);
    await popup.until(ENTITY('Anthropic'));
    await popup.evaluate(`${ENTITY('Anthropic')}.click()`);
    await popup.until(`document.querySelector('.encyclopaedia a')`);
    expect(await popup.text('.encyclopaedia')).toMatch(/A firm, they say\..*CC BY-SA 4\.0.*retrieved on/s);
    expect(await popup.text('.met')).toMatch(/You last saw this name on \w+day in /);
    expect(await popup.violations()).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('turns a live source on only with what it needs, and deletes the reading history', async () => {
    const live = '[data-live=searxng] input[role=switch]';
    expect(await options.evaluate(`document.querySelector('${live}').disabled`)).toBe(true);
    await typeInto(options, '[data-live=searxng] .field input', server.origin);
    await options.until(`!document.querySelector('${live}').disabled`);
    await pressOn(options, live);
    await options.until(`document.querySelector('${live}').ariaChecked === 'true'`);
    await options.click('[data-deleteData=ask]');
    await options.click('[data-deleteData=sure]');
    await options.until(`document.body.innerText.includes('Reading history deleted')`);
    expect(await options.violations('[data-live=searxng]')).toEqual([]);
  });
});

/** Types text into a field. */
async function typeInto(page: PanelPage, selector: string, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.value = ${JSON.stringify(text)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}

/** Presses a control with a real key, because browsers grant permissions only on user input. */
async function pressOn(page: PanelPage, selector: string): Promise<void> {
  await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
  await page.press(' ');
}
