import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, openBrowser, type Session } from './harness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(FAMILIES)('the card in %s', family => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(family);
  });
  afterAll(() => session?.close());

  // Nothing that runs in the page sees into the card: what it is made of is laid out once more, where axe-core sees it.
  it.each(['light', 'dark'])('passes axe-core: %s', async backdrop => {
    const page = await session.open('article.html');
    if (backdrop === 'dark') await page.evaluate(`document.body.className = 'dark'`);
    await page.untilMarked();
    if (backdrop === 'dark')
      await page.until(`[...CSS.highlights.keys()].some(name => name.endsWith('on-dark'))`);
    await page.hoverText('Pete Hegseth');
    await page.untilCard('Defense Secretary');
    const card = await page.inCard(root => ({
      html: root.querySelector('.card')!.outerHTML,
      css: root.adoptedStyleSheets
        .flatMap(sheet => [...sheet.cssRules])
        .map(rule => rule.cssText)
        .join('\n'),
    }));
    expect(card!.html).toContain(`data-theme="${backdrop}"`);
    const other = await session.open('no-article.html');
    await other.evaluate(
      `document.head.innerHTML = '<title>Card</title>', document.body.innerHTML = '<main><h1>Card</h1></main>', void 0`,
    );
    await other.evaluate(`(({ html, css }) => {
      const style = document.createElement('style');
      style.textContent = css.replaceAll(':host', ':root').replaceAll('all: initial', '');
      document.head.append(style);
      document.querySelector('main').insertAdjacentHTML('beforeend', html);
    })(${JSON.stringify(card)})`);
    await other.evaluate(`void (0, eval)(${JSON.stringify(AXE)})`);
    const found = await other.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
    );
    expect(found).toEqual([]);
    await page.close();
    await other.close();
  });
});
