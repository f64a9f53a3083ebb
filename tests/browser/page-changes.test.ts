import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';

/** The marked ranges whose text is a name. */
const marked = (name: string) =>
  `[...CSS.highlights].filter(([key]) => key.startsWith('dramatis-')).flatMap(([, marks]) => [...marks]).filter(({ startContainer, startOffset, endOffset }) => startContainer.isConnected && startContainer.data.slice(startOffset, endOffset) === ${JSON.stringify(name)}).length`;

/** A card opens 300 ms after the pointer has come to rest. */
const LONGER_THAN_A_DWELL_MS = 1_000;
/** From when on the detector doesn't look for late text. */
const LAST_LOOK_MS = 5_000;

describe.each(FAMILIES)('pages that change in %s', family => {
  let session: Session;
  let page: TestPage;
  beforeAll(async () => {
    session = await openBrowser(family);
  });
  afterAll(() => session?.close());
  const open = async (): Promise<void> => {
    page = await session.open('article.html');
    await page.untilMarked();
  };

  it('follows hydration: nodes replaced by equal ones', async () => {
    await open();
    await page.evaluate(
      `document.querySelector('main').innerHTML = document.querySelector('main').innerHTML`,
    );
    await page.until(`${marked('Pete Hegseth')} === 1`);
    await page.hoverText('Pete Hegseth');
    await page.untilCard('Pete Hegseth');
    await page.close();
  });

  it('follows late text, edits and removals', async () => {
    await open();
    await page.evaluate(
      `document.querySelector('article').insertAdjacentHTML('beforeend', '<h2>Abroad</h2><p>In London, the government of the United Kingdom said that it was watching what the Pentagon does, and that talks with Microsoft would go on in any case.</p>')`,
    );
    await page.until(`${marked('Microsoft')} === 1`);
    await page.evaluate(
      `document.querySelector('article > p:last-of-type').firstChild.data = 'In Paris, the government of France said that it was watching closely, and that talks with Nvidia would go on in any case.'`,
    );
    await page.until(`${marked('Nvidia')} === 1 && ${marked('Microsoft')} === 0`);
    await page.evaluate(`document.querySelector('article > p:last-of-type').remove()`);
    await page.until(`${marked('Nvidia')} === 0`);
    await page.close();
  });

  it('follows client-side navigation to another article and to none', async () => {
    await open();
    await page.evaluate(
      `history.pushState({}, '', 'other.html'), document.querySelector('main').innerHTML = '<article><h1>Google opens a data centre in Finland</h1>' + '<p>Google said on Monday that it would open a data centre in Finland, the third in the country, and that it would be cooled by the water of the Baltic Sea.</p>'.repeat(4) + '</article>'`,
    );
    await page.until(`${marked('Finland')} > 0 && ${marked('Pete Hegseth')} === 0`);
    await page.evaluate(
      `history.pushState({}, '', 'sign-in.html'), document.querySelector('main').innerHTML = '<h1>Sign in</h1>', document.querySelector('meta[property]').remove()`,
    );
    await page.until(`CSS.highlights.size === 0`);
    await page.close();
  });

  it('finds an article that the page builds late', async () => {
    page = await session.open('no-article.html');
    await page.evaluate(
      `setTimeout(() => { document.body.innerHTML = '<article><h1>Google opens a data centre in Finland</h1>' + '<p>Google said on Monday that it would open a data centre in Finland, the third in the country, and that it would be cooled by the water of the Baltic Sea.</p>'.repeat(6) + '</article>' }, 1000)`,
    );
    await page.until(`${marked('Finland')} > 0`);
    await page.close();
  });

  it('reads text that the page shows later', async () => {
    await open();
    const rest = (place: string, company: string): string =>
      `<p>In ${place}, the government said that it was watching closely, and that talks with ${company} would go on in any case.</p>`.repeat(
        3,
      );
    await page.evaluate(
      `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(`<div hidden>${rest('Vienna', 'Qualcomm')}</div><div style="display: none">${rest('Madrid', 'Samsung')}</div>`)})`,
    );
    await page.evaluate(`document.querySelector('article > [hidden]').hidden = false`);
    await page.until(`${marked('Qualcomm')} > 0 && ${marked('Samsung')} === 0`);
    await page.evaluate(`document.querySelector('article > [style]').style.display = ''`);
    await page.until(`${marked('Samsung')} > 0`);
    await page.close();
  });

  it('reads the story on screen on a page that never ends', async () => {
    await open();
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<article style="min-height: 200vh"><h1>Google opens a data centre in Finland</h1>' + '<p>Google said on Monday that it would open a data centre in Finland, the third in the country, and that it would be cooled by the water of the Baltic Sea.</p>'.repeat(8) + '</article>')`,
    );
    await page.evaluate(`document.querySelector('main > article:last-child').scrollIntoView()`);
    await page.until(`${marked('Finland')} > 0 && ${marked('Pete Hegseth')} === 0`);
    await page.evaluate('scrollTo(0, 0)');
    await page.until(`${marked('Pete Hegseth')} > 0 && ${marked('Finland')} === 0`);
    await page.close();
  });

  it('opens no card through a wall over the article, and opens them once it is gone', async () => {
    await open();
    const { x, y } = await page.find('Pete Hegseth');
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<div id="wall" style="position: fixed; inset: 0; background: #0008">We value your privacy</div>')`,
    );
    await page.hover(1, 1);
    await page.hover(x, y);
    await sleep(LONGER_THAN_A_DWELL_MS);
    expect(await page.cardText()).toBeNull();
    await page.evaluate(`document.querySelector('#wall').remove()`);
    await page.hover(1, 1);
    await page.hoverText('Pete Hegseth');
    await page.untilCard('Pete Hegseth');
    await page.close();
  });

  it('leaves a page alone that is an editor', async () => {
    page = await session.open('design-mode.html');
    // The detector looks for the last time after four seconds.
    await sleep(LAST_LOOK_MS);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    await page.close();
  });

  it('works after returning from the back-forward cache', async () => {
    await open();
    const url = await page.evaluate<string>('location.href');
    await page.goto(url.replace('article.html', 'no-article.html'));
    await page.evaluate('void history.back()').catch(() => {});
    await page.until(`document.title.startsWith('Ministry') && CSS.highlights.size > 0`);
    await page.hoverText('Sam Altman');
    await page.untilCard('Sam Altman');
    await page.close();
  });

  it('marks and opens cards in open shadow roots', async () => {
    page = await session.open('shadow.html');
    await page.until(`${marked('Sam Altman')} > 0`);
    const at = await page.evaluate<{ x: number; y: number }>(`(() => {
      const mark = [...CSS.highlights.get('dramatis-person')].find(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset) === 'Sam Altman');
      const range = document.createRange(); range.setStart(mark.startContainer, mark.startOffset); range.setEnd(mark.endContainer, mark.endOffset);
      const box = range.getBoundingClientRect(); return { x: box.x + 5, y: box.y + 5 };
    })()`);
    await page.hover(at.x, at.y);
    await page.untilCard('Sam Altman');
    expect(
      await page.evaluate(`document.querySelector('news-story').shadowRoot.innerHTML.includes('dramatis')`),
    ).toBe(false);
    await page.close();
  });
});
