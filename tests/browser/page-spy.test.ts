import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';
import { ownWorld } from './isolated-world.ts';

/** Text about Sam Altman in the card that the page doesn't have. */
const ONLY_IN_CARD = 'briefly ousted';
const CARD = `document.querySelector('[data-dramatis-card]')`;

interface Heard {
  readonly entries: string[];
  readonly events: string[];
  readonly errors: string[];
  readonly reports: string[];
  readonly stacks: string[];
  readonly worker: string[];
}

describe.each(FAMILIES)('a page that spies in %s', family => {
  let session: Session;
  let page: TestPage;
  beforeAll(async () => {
    session = await openBrowser(family);
    page = await session.open('spying.html');
    // Reload with the worker installed, so that it sees every request.
    await page.evaluate(
      `navigator.serviceWorker.register('spying-worker.js').then(() => navigator.serviceWorker.ready).then(() => true)`,
    );
    await page.goto(await page.evaluate<string>(`location.href + '?again'`));
    await page.until('navigator.serviceWorker.controller !== null');
    await page.evaluate(`(() => {
      // The names that WXT's own content scripts would use.
      for (const id of ${JSON.stringify([new URL(session.browser.extensionUrl('')).hostname, 'dramatis@dramatis.example'])})
        for (const script of ['content', 'detector'])
          document.addEventListener(id + ':' + script + ':wxt:content-script-started', ({ type }) => heard.events.push(type));
    })()`);
    await page.untilMarked();
    await page.hoverText('Sam Altman');
    await page.untilCard(ONLY_IN_CARD);
  });
  afterAll(() => session?.close());

  it('learns no address, no file and no global of the extension', async () => {
    await page.evaluate(`navigator.serviceWorker.controller.postMessage('')`);
    await page.until('heard.worker.length > 0');
    const heard = await page.evaluate<Heard>(`(({ added, ...rest }) => rest)(heard)`);
    expect(heard.worker.join()).toContain('spying.html');
    expect(heard.events).toEqual([]);
    expect(heard.errors).toEqual([]);
    expect(heard.reports).toEqual([]);
    const all = JSON.stringify(heard);
    expect(all).toContain('"navigation');
    expect(all).not.toMatch(/extension:|article\.js|overlay\.js|detector\.js/);
    const known = `[...Object.getOwnPropertyNames(window)].filter(name => !globals.has(name) && !/^\\d+$/.test(name))`;
    expect(await page.evaluate(known)).toEqual([]);
    expect(await page.evaluate(`[document.styleSheets.length, document.adoptedStyleSheets.length]`)).toEqual([
      1, 0,
    ]);
  });

  it('can’t load its files, even with their addresses', async () => {
    const files = ['detector.js', 'article.js', 'overlay.js', 'popup.html', 'options.html', 'manifest.json'];
    for (const file of files) {
      const address = JSON.stringify(session.browser.extensionUrl(file));
      expect(await page.evaluate(`fetch(${address}).then(() => true, () => false)`), file).toBe(false);
    }
  });

  it('sees only one plain, empty element of the card', async () => {
    expect(await page.evaluate(`heard.added.map(node => node.outerHTML)`)).toEqual([
      '<div data-dramatis-card=""></div>',
    ]);
    const look = (expression: string) =>
      page.evaluate<unknown>(
        `(() => { try { return ${expression} } catch (error) { return error.name } })()`,
      );
    expect(await look(`${CARD}.shadowRoot`)).toBeNull();
    expect(await look(`${CARD}.attachInternals().shadowRoot`)).toBe('NotSupportedError');
    expect(await look(`${CARD}.attachShadow({ mode: 'open' })`)).toBe('NotSupportedError');
    expect(await look(`${CARD}.getHTML({ serializableShadowRoots: true })`)).toBe('');
    expect(
      await look(`document.getAnimations().length + ${CARD}.getAnimations({ subtree: true }).length`),
    ).toBe(0);
    // At any point of the card, the page finds only the element itself and no text.
    const under = await page.evaluate<string[]>(`(() => {
      const found = new Set();
      for (let y = 0; y < innerHeight; y += 12)
        for (let x = 0; x < innerWidth; x += 12) {
          if (document.elementFromPoint(x, y) !== ${CARD}) continue;
          found.add(document.caretPositionFromPoint?.(x, y)?.offsetNode.getRootNode().nodeName ?? '');
          found.add(document.caretRangeFromPoint?.(x, y)?.startContainer.getRootNode().nodeName ?? '');
        }
      return [...found];
    })()`);
    expect(under.filter(Boolean)).toEqual(['#document']);
  });

  it('gets no text of it by selecting', async () => {
    const box = (await page.inCard(root => {
      const { x, y, width, height } = root.querySelector('.frame')!.getBoundingClientRect();
      return { x, y, width, height };
    }))!;
    await page.drag(
      { x: box.x + 20, y: box.y + 30 },
      { x: box.x + box.width - 20, y: box.y + box.height / 2 },
    );
    expect(await page.evaluate(`String(getSelection())`)).toBe('');
    await page.evaluate(`getSelection().selectAllChildren(document.documentElement)`);
    expect(await page.evaluate(`String(getSelection())`)).not.toContain(ONLY_IN_CARD);
    await page.evaluate(`getSelection().removeAllRanges()`);
  });

  it('can’t press anything in it, even with its shadow root', async () => {
    const before = await page.cardText();
    await page.inCard(root => {
      for (const control of root.querySelectorAll<HTMLElement>('button')) control.click();
    });
    expect(await page.cardText()).toBe(before);
  });

  it('can’t open or close a card with synthetic events', async () => {
    await page.evaluate(
      `document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))`,
    );
    await page.evaluate(`document.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))`);
    expect(await page.cardText()).toContain(ONLY_IN_CARD);
    await page.press('Escape');
    await page.untilNoCard();
    const { x, y } = await page.find('Pete Hegseth');
    await page.evaluate(
      `document.body.dispatchEvent(new PointerEvent('pointermove', { clientX: ${x}, clientY: ${y}, bubbles: true }))`,
    );
    await page.evaluate(
      `document.body.dispatchEvent(new PointerEvent('click', { clientX: ${x}, clientY: ${y}, pointerType: 'touch', bubbles: true }))`,
    );
    await new Promise(resolve => setTimeout(resolve, 900));
    expect(await page.cardText()).toBeNull();
  });
});

describe('a content script in chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser('chromium');
  });
  afterAll(() => session?.close());

  it('gets replies only to requests that content scripts may send', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    const inScript = await ownWorld(session);
    const ask = (name: string, question: object) =>
      inScript(`chrome.runtime.sendMessage(${JSON.stringify({ name, payload: question })})`);
    expect(await ask('currentSettings', {})).toMatchObject({ reply: { marks: 'first' } });
    const refused = { error: expect.stringContaining('not allowed from pages') };
    expect(await ask('coverageStatus', {})).toEqual(refused);
    expect(await ask('setReadingHistoryEnabled', { on: true })).toEqual(refused);
    expect(await ask('refreshRelatedStories', { entityId: 'openai', name: 'OpenAI', castIds: [] })).toEqual(
      refused,
    );
    expect(await ask('applyCardAction', { type: 'siteOff', host: 'bank.example' })).toEqual({
      error: expect.stringContaining('another page'),
    });
    expect(await ask('analysePage', { article: { text: 1 } })).toEqual({
      error: expect.stringContaining('invalid payload'),
    });
    await page.close();
  });
});
