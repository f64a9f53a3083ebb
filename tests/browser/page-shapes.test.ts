import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';

/** The marks whose text starts a name, each with its highlight. */
const MARKS = `[...CSS.highlights].flatMap(([name, marks]) => [...marks].map(({ startContainer, startOffset, endOffset }) => [name, startContainer.data.slice(startOffset, endOffset)]))`;

describe.each(FAMILIES)('page structures in %s', family => {
  let session: Session;
  let page: TestPage;
  /** The article as served. */
  let served: string;
  beforeAll(async () => {
    session = await openBrowser(family);
    page = await session.open('shapes.html');
    await page.untilMarked();
    served = await page.evaluate(
      `fetch(location.href).then(answer => answer.text()).then(html => /<article>([^]*)<\\/article>/.exec(html)[1])`,
    );
  });
  afterAll(() => session?.close());
  const marks = () => page.evaluate<[string, string][]>(MARKS);

  it('marks a name across nested markup with one range per text node, and opens one card for it', async () => {
    const pieces = (await marks()).map(([, text]) => text);
    expect(pieces).toEqual(expect.arrayContaining(['Sundar', ' ', 'Pi', 'chai', 'Brus', 'sels']));
    await page.hoverText('chai');
    await page.untilCard('Sundar Pichai');
    await page.press('Escape');
    await page.untilNoCard();
  });

  it('measures the backdrop of each box: a headline in a dark one gets its own colours', async () => {
    const names = new Set((await marks()).filter(([, text]) => text === 'Google').map(([name]) => name));
    expect([...names].sort()).toEqual(['dramatis-organization', 'dramatis-organization-on-dark']);
  });

  it('marks text that the browser hasn’t laid out yet', async () => {
    expect((await marks()).map(([, text]) => text)).toEqual(
      expect.arrayContaining(['Satya Nadella', 'Nvidia']),
    );
    await page.hoverText('Nvidia');
    await page.untilCard('Nvidia');
    await page.press('Escape');
    await page.untilNoCard();
  });

  it('leaves frames of the page alone', async () => {
    const inFrame = await page.evaluate<number>(
      `document.querySelector('iframe').contentWindow.CSS.highlights.size`,
    );
    expect(inFrame).toBe(0);
    expect((await marks()).map(([, text]) => text)).not.toContain('OpenAI');
  });

  it('leaves links working', async () => {
    const { x, y } = await page.evaluate<{ x: number; y: number }>(`(() => {
      const link = document.querySelector('a');
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = link.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    await page.hover(x, y);
    await page.click(x, y);
    await page.until(`location.hash === '#microsoft'`);
    await page.press('Escape');
  });

  it('adds nothing to copied text', async () => {
    const copied = await page.evaluate<string>(`(() => {
      getSelection().selectAllChildren(document.querySelector('article'));
      const box = document.createElement('div');
      box.append(getSelection().getRangeAt(0).cloneContents());
      getSelection().removeAllRanges();
      return box.innerHTML;
    })()`);
    expect(copied).toBe(served);
  });

  // Only Chromium's driver can pretend to print.
  it.runIf(family === 'chromium')('doesn’t print its marks', async () => {
    const { driver } = session.browser;
    if (driver.family !== 'chromium') throw new Error('not Chromium');
    const tab = driver.context.pages().at(-1)!;
    const lines = () =>
      page.evaluate<string[]>(
        `[...CSS.highlights.keys()].map(name => getComputedStyle(document.querySelector('article p'), '::highlight(' + name + ')').textDecorationLine)`,
      );
    expect(new Set(await lines())).toEqual(new Set(['underline']));
    await tab.emulateMedia({ media: 'print' });
    expect(new Set(await lines())).toEqual(new Set(['none']));
    await tab.emulateMedia({ media: null });
  });
});
