import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';

/** How often a name is marked. */
const marked = (name: string) =>
  `[...CSS.highlights].filter(([key]) => key.startsWith('dramatis-')).flatMap(([, marks]) => [...marks]).filter(({ startContainer, startOffset, endOffset }) => startContainer.isConnected && startContainer.data.slice(startOffset, endOffset) === ${JSON.stringify(name)}).length`;

/** Does what Chrome's translator does to the texts of some elements: each gets two <font> elements around a new text. */
const TRANSLATE = `(elements, translate) => {
  for (const element of elements) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) if (/\\p{L}/u.test(texts.currentNode.data)) found.push(texts.currentNode);
    for (const text of found) {
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
      inner.textContent = translate(text.data);
      text.replaceWith(outer);
    }
  }
}`;

describe.each(FAMILIES)('other views of an article in %s', family => {
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

  it('marks what a translator writes, part by part, and the original again', async () => {
    await open();
    await page.evaluate(`globalThis.original = document.querySelector('main').innerHTML`);
    await page.evaluate(
      `(${TRANSLATE})(document.querySelectorAll('h1, article > p:first-of-type'), () => 'Der Minister Pete Hegseth sagte am Freitag in Berlin, dass die Regierung den Vertrag mit Nvidia nicht verlängern werde.'), document.documentElement.lang = 'de', document.documentElement.className = 'translated-ltr'`,
    );
    await page.until(`${marked('Nvidia')} > 0`);
    await page.evaluate(
      `(${TRANSLATE})(document.querySelectorAll('article > p:last-of-type'), () => 'In Paris sagte die Regierung, dass sie die Gespräche mit Microsoft genau verfolge und dass es keine Eile gebe.')`,
    );
    await page.until(`${marked('Microsoft')} > 0 && ${marked('Nvidia')} > 0`);
    await page.hoverText('Microsoft');
    await page.untilCard('Microsoft');
    await page.evaluate(
      `document.documentElement.lang = 'en', document.documentElement.className = '', document.querySelector('main').innerHTML = original`,
    );
    await page.until(`${marked('Microsoft')} === 0 && ${marked('Pete Hegseth')} > 0`);
    await page.close();
  });

  it('marks what another extension’s reader mode puts in place of the page', async () => {
    await open();
    await page.evaluate(
      `(() => {
        const text = [...document.querySelectorAll('article > p')].map(({ textContent }) => '<div class="para">' + textContent + '</div>').join('');
        document.body.innerHTML = '<div id="reader"><div class="reader-title">' + document.querySelector('h1').textContent + '</div><div class="reader-text">' + text + '</div></div>';
      })()`,
    );
    await page.until(`${marked('Pete Hegseth')} > 0`);
    await page.hoverText('Pete Hegseth');
    await page.untilCard('Pete Hegseth');
    await page.close();
  });

  it('marks a page for printing, but puts no marks on paper', async () => {
    page = await session.open('print.html');
    await page.untilMarked();
    const rules = await page.evaluate<string[]>(
      `[...document.adoptedStyleSheets[0].cssRules].map(({ conditionText }) => conditionText)`,
    );
    expect(rules).toEqual(['screen']);
    await page.close();
  });

  it('leaves an article alone that fills the page in a frame', async () => {
    page = await session.open('viewer.html');
    await page.until(`document.querySelector('iframe').contentDocument?.readyState === 'complete'`);
    // From then on, the detector doesn't look again.
    await page.until(`performance.now() > 5000`);
    expect(await page.evaluate(`document.querySelector('iframe').contentWindow.CSS.highlights.size`)).toBe(0);
    await page.close();
  });
});
