import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Coverage } from '../../lib/model/coverage/source.ts';
import { NewsServer } from '../coverage/news-server.ts';
import { until } from './browser-ui.ts';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';
import { permittedExtension } from './permitted-extension.ts';
import { openPanelPage, openPopup, type PanelPage } from './popup-page.ts';

// docs/hostile-input.md lists all of it with its result.

const API = '(globalThis.browser ?? chrome)';
const PACK = `#name,"<svg onload=globalThis.ran='pack'> beat"
#date,2026-02-01
#source,"<a href=javascript:alert(1)>here</a>"
name,kind,context
Zora Quist,person,"mayor <script>globalThis.ran = 'context'</script> <img src=x onerror=globalThis.ran=1> of Quistville"
`;
const OVERRIDE = '\u202e';

/** A feed whose every part is meant to do harm. */
function hostileFeed(origin: string): string {
  const item = (title: string, link: string) =>
    `<item><title>${title}</title><link>${link}</link><pubDate>${new Date().toUTCString()}</pubDate></item>`;
  return `<rss><channel><title>X</title>${[
    item(
      `<![CDATA[Anthropic <script>globalThis.ran = 'feed'</script>and the Pentagon agree on Claude]]>`,
      `${origin}/1`,
    ),
    item(
      `Anthropic &lt;img src=x onerror="globalThis.ran='feed'"&gt; sues the Pentagon over Claude`,
      `${origin}/2`,
    ),
    item(`Anthropic ${OVERRIDE}gnp.exe sells Claude to the Pentagon`, `${origin}/3`),
    item(`Anthropic drops Claude in Paris`, `javascript:globalThis.ran='link'`),
    item(`Anthropic brings Claude to Bern`, `data:text/html,&lt;script&gt;globalThis.ran=1&lt;/script&gt;`),
    item(`Anthropic ${'very '.repeat(100_000)}long talks with the Pentagon about Claude`, `${origin}/6`),
    item(
      `${'<b>'.repeat(20_000)}Anthropic shows Claude to the Senate in depth${'</b>'.repeat(20_000)}`,
      `${origin}/7`,
    ),
  ].join('')}</channel></rss>`;
}

describe.each(FAMILIES)('hostile input in %s', family => {
  const server = new NewsServer();
  let session: Session;
  let extension: ReturnType<typeof permittedExtension>;
  let options: PanelPage;
  let page: TestPage;
  let popup: PanelPage;
  beforeAll(async () => {
    await server.start();
    server.routes.set('/hostile.xml', (_, response) => response.end(hostileFeed(server.origin)));
    extension = permittedExtension(family);
    session = await openBrowser(family, {}, extension.folder);
    await session.open('no-article.html');
    options = await openPanelPage(session, 'options.html');
    await options.until(`document.querySelector('.add-pack input')`);
  });
  afterAll(async () => {
    await session?.close();
    extension?.remove();
    await server.stop();
  });

  const chooseFile = (input: string, name: string, text: string) =>
    options.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
      const input = document.querySelector('${input}');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  const nothingRan = async (): Promise<void> => {
    for (const tab of [options, page, popup])
      if (tab) expect(await tab.evaluate(`globalThis.ran ?? null`)).toBeNull();
  };

  it('is text in the packs of the options', async () => {
    await chooseFile('.add-pack input', 'beat.csv', PACK);
    await options.until(`document.querySelector('.pack')`);
    expect(await options.text('.pack h3')).toBe(`<svg onload=globalThis.ran='pack'> beat`);
    expect(await options.text('.pack')).toContain('<a href=javascript:alert(1)>here</a>');
    expect(
      await options.evaluate(`document.querySelectorAll('.pack a, .pack img, .pack script').length`),
    ).toBe(0);
    await chooseFile(
      '.add-pack input',
      'turned.csv',
      `#date,2026-02-01\nname,kind,context\nZed ${OVERRIDE}Quist,person,b\n`,
    );
    await options.until(
      `document.querySelector('.packs-report').innerText.includes('characters that change text direction')`,
    );
    await nothingRan();
  });

  it('is text on the page and in the card, however deep and long the page', async () => {
    page = await session.open('hostile.html');
    await page.untilMarked();
    await page.hoverText('Zora Quist');
    await page.untilCard(`<script>globalThis.ran = 'context'</script> <img src=x`);
    const elements = await page.inCard(
      root => root.querySelectorAll('#root :is(script, img, iframe, svg[onload])').length,
    );
    expect(elements).toBe(0);
    await page.press('Escape');
    await page.hoverText('Sam Altman');
    await page.untilCard('OpenAI');
    await page.press('Escape');
    await nothingRan();
  });

  it('is text in the popup, and links lead to the web alone', async () => {
    const ask = <Reply>(name: string, question: object) =>
      options
        .evaluate<{ reply: Reply }>(
          `${API}.runtime.sendMessage(${JSON.stringify({ name, payload: question })})`,
        )
        .then(({ reply }) => reply);
    const feeds = [{ address: `${server.origin}/hostile.xml`, name: '<b onclick=globalThis.ran=1>News</b>' }];
    await ask('setFeedsEnabled', { feeds, on: true });
    const coverage = await until('the stories', async () => {
      const found = await ask<Coverage>('relatedStories', {
        entityId: 'anthropic',
        name: 'Anthropic',
        castIds: [],
      });
      return found.groups.length > 0 ? found : null;
    });
    const stories = coverage.groups.flatMap(group => group.stories);
    expect(stories.map(({ url }) => new URL(url).protocol)).toEqual(stories.map(() => 'http:'));
    expect(Math.max(...stories.map(({ title }) => title.length))).toBeLessThan(1_000);
    expect(stories.some(({ title }) => title.includes(OVERRIDE))).toBe(false);

    await page.bringToFront();
    popup = await openPopup(session);
    await popup.until(`document.querySelector('.cast-row')`);
    expect(await popup.text()).toContain(
      `Council of Quistville <script>globalThis.ran = 'headline'</script> sits`,
    );
    await popup.evaluate(
      `[...document.querySelectorAll('.cast-row')].find(row => row.querySelector('bdi')?.textContent.startsWith('Anthropic')).click()`,
    );
    await popup.until(`document.querySelectorAll('.story-title').length > 2`);
    const text = await popup.text();
    expect(text).toContain('Anthropic and the Pentagon agree');
    expect(text).toContain('<b onclick=globalThis.ran=1>News</b>');
    const bad = `[...document.querySelectorAll('a[href]')].filter(({ protocol }) => !['http:', 'https:', location.protocol].includes(protocol)).length`;
    expect(await popup.evaluate(bad)).toBe(0);
    expect(
      await popup.evaluate(
        `document.querySelectorAll('img, [onclick], [onload], [onerror], main script').length`,
      ),
    ).toBe(0);
    await nothingRan();
  });

  const stored = () => options.evaluate<string>(`${API}.storage.local.get(null).then(JSON.stringify)`);

  it.each([
    ['a list in a list in a list', '['.repeat(200_000), /JSON breaks at character/],
    ['another form', '[1, 2, 3]', /isn’t a settings file/],
    [
      'only a prototype',
      `{"dramatis":1,"__proto__":{"polluted":1},"constructor":{"polluted":1}}`,
      /constructor/,
    ],
  ])('is refused as settings: %s', async (_, text, notice) => {
    const before = await stored();
    await chooseFile('#data input[type=file]', 'dramatis.json', text);
    await options.until(`${notice}.test(document.querySelector('#data').innerText)`);
    expect(await stored()).toBe(before);
    expect(await options.evaluate(`({}).polluted ?? null`)).toBeNull();
  });

  it('is left out of settings, and named', async () => {
    const settings = {
      dramatis: 1,
      made: '',
      settings: { ignoredNames: ['x'.repeat(2_000_000)] },
      feeds: [{ address: 'javascript:alert(1)', name: 'x' }],
    };
    await chooseFile('#data input[type=file]', 'dramatis.json', JSON.stringify(settings));
    await options.until(
      `document.querySelector('#data').innerText.includes('settings.ignoredNames.0, feeds.0')`,
    );
    expect(await stored()).not.toMatch(/javascript:|xxxx/);
  });

  it('is text where settings list it', async () => {
    const name = '<img src=x onerror=globalThis.ran=1>';
    const settings = {
      dramatis: 1,
      made: '',
      settings: { ignoredNames: [name] },
      feeds: [],
      live: [],
      readingHistory: false,
      packs: [],
    };
    await chooseFile('#data input[type=file]', 'dramatis.json', JSON.stringify(settings));
    await options.until(`document.querySelector('#names').innerText.includes(${JSON.stringify(name)})`);
    expect(await options.evaluate(`document.querySelectorAll('#names img').length`)).toBe(0);
    await nothingRan();
  });
});
