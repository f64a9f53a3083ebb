import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageAnalysis } from '../../lib/model/analysis.ts';
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
    expect(all).not.toMatch(/extension:|article\.js|card\.js|detector\.js|signs\.js/);
    const known = `[...Object.getOwnPropertyNames(window)].filter(name => !globals.has(name) && !/^\\d+$/.test(name))`;
    expect(await page.evaluate(known)).toEqual([]);
    // Its own two, and that of the highlights.
    expect(await page.evaluate(`[document.styleSheets.length, document.adoptedStyleSheets.length]`)).toEqual([
      2, 1,
    ]);
  });

  it('can’t load its files, even with their addresses', async () => {
    const files = [
      ...(family === 'chromium' ? ['card.html'] : []),
      'detector.js',
      'article.js',
      'signs.js',
      'card.js',
      'popup.html',
      'options.html',
      'manifest.json',
    ];
    for (const file of files) {
      const address = JSON.stringify(session.browser.extensionUrl(file));
      expect(await page.evaluate(`fetch(${address}).then(() => true, () => false)`), file).toBe(false);
    }
  });

  it('sees only one plain, empty element of the card', async () => {
    // More than one of them, if the pointer trembled before it came to rest.
    expect(await page.evaluate(`[...new Set(heard.added.map(node => node.outerHTML))]`)).toEqual([
      expect.stringMatching(
        /^<div data-dramatis-card="" style="[^"]*display: contents !important;"><\/div>$/,
      ),
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
    const { left, top, right, bottom } = await page.cardBox();
    await page.drag({ x: left + 20, y: top + 50 }, { x: right - 20, y: (top + bottom) / 2 });
    expect(await page.evaluate(`String(getSelection())`)).toBe('');
    await page.evaluate(`getSelection().selectAllChildren(document.documentElement)`);
    expect(await page.evaluate(`String(getSelection())`)).not.toContain(ONLY_IN_CARD);
    await page.evaluate(`getSelection().removeAllRanges()`);
  });

  it('can’t press anything in it with synthetic clicks, not even from inside', async () => {
    const before = await page.cardText();
    await page.inCard(card => {
      for (const control of card.querySelectorAll<HTMLElement>('button')) control.click();
    });
    expect(await page.cardText()).toBe(before);
  });

  it('finds none of its words', async () => {
    const words = JSON.stringify(['briefly', 'ousted', 'Why here', 'Related stories']);
    // With frames searched too, Firefox throws for any word.
    const found = `(${words}).filter(word => {
      try { return find(word, false, false, true, false, true) || find(word, false, false, true); } catch { return false; }
    })`;
    expect(await page.evaluate(found)).toEqual([]);
    await page.evaluate(`getSelection().removeAllRanges()`);
  });

  it('supplies none of its fonts, and sets none of its colours', async () => {
    await page.evaluate(`heard.worker.length = 0, navigator.serviceWorker.controller.postMessage('')`);
    await page.until('heard.worker.length > 0');
    expect(await page.evaluate(`heard.worker.filter(address => address.includes('leak'))`)).toEqual([]);
    const colours = await page.inCard(card => {
      const { color, backgroundColor } = getComputedStyle(card.querySelector('.card')!);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(27, 28, 30)', 'rgb(255, 255, 255)']);
  });

  it('sees no click and no key that is meant for it', async () => {
    await page.evaluate('taken.length = 0');
    await page.pressInCard('More');
    await page.untilCard('Never highlight');
    await page.press('Tab');
    await page.pressInCard('More');
    await page.until('true');
    expect(await page.evaluate('taken')).toEqual([]);
    expect(await page.cardText()).not.toContain('Never highlight');
  });

  it('doesn’t know which word has its card open', async () => {
    const painted = `[...CSS.highlights.keys()].filter(name => !/^dramatis-(person|organization|place|product|law|event|work)/.test(name))`;
    expect(await page.evaluate(painted)).toEqual([]);
  });

  it('gets no click through a cover', async () => {
    const { right, top } = await page.cardBox();
    const more = { x: right - 24, y: top + 28 };
    const opensMenu = async (): Promise<boolean> => {
      await page.click(more.x, more.y);
      await new Promise(resolve => setTimeout(resolve, 300));
      return (await page.cardText())?.includes('Never highlight') ?? false;
    };
    await page.evaluate('globalThis.uncover = cover(), void 0');
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(await opensMenu()).toBe(false);
    await page.evaluate('uncover()');
    // A cover may have made the card close.
    if ((await page.cardText()) !== null) await page.press('Escape');
    await page.untilNoCard();
    await page.hover(5, 5);
    await page.hoverText('Sam Altman');
    await page.untilCard(ONLY_IN_CARD);
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(await opensMenu(), 'without a cover').toBe(true);
    await page.pressInCard('More');
  });

  it('gets an empty document if it embeds the card itself', async () => {
    const address = JSON.stringify(session.browser.extensionUrl('card.html'));
    await page.evaluate(`new Promise(done => {
      const frame = document.createElement('iframe');
      frame.onload = () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => heard.events.push(text(data));
        const view = { article: { title: '', text: 'Sam Altman', blocks: [] }, analysis: { cast: [], mentions: [] } };
        frame.contentWindow.postMessage({ secret: 'f'.repeat(32), view }, '*', [port2]);
        setTimeout(done, 500);
      };
      frame.src = ${address};
      document.body.append(frame);
    })`);
    expect(await page.framesWith('.card')).toBe(1);
    expect(
      await page.evaluate(`document.querySelector('iframe').contentDocument?.body.innerText ?? ''`),
    ).toBe('');
    await page.evaluate(`document.querySelector('iframe').remove()`);
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
    expect(await ask('currentSettings', { names: [] })).toMatchObject({
      reply: { settings: { marks: 'first' } },
    });
    const refused = { error: expect.stringContaining('not allowed from pages') };
    expect(await ask('coverageStatus', {})).toEqual(refused);
    expect(await ask('relatedStories', { entityId: 'openai', name: 'OpenAI', castIds: [] })).toEqual(refused);
    expect(await ask('describeEntities', { ids: ['openai'] })).toEqual(refused);
    expect(await ask('openCard', { secret: 'f'.repeat(32), entityIds: ['openai'] })).toEqual(refused);
    expect(await ask('setReadingHistoryEnabled', { on: true })).toEqual(refused);
    expect(await ask('refreshRelatedStories', { entityId: 'openai', name: 'OpenAI', castIds: [] })).toEqual(
      refused,
    );
    expect(await ask('applyCardAction', { type: 'siteOff', host: 'bank.example' })).toEqual(refused);
    const { reply } = (await ask('analysePage', {
      article: { title: '', text: 'OpenAI grows.', blocks: [{ start: 0, end: 13, role: 'paragraph' }] },
    })) as { reply: PageAnalysis };
    expect(reply.cast).toMatchObject([{ entity: { name: 'OpenAI', context: '', relations: [] } }]);
    expect(await ask('analysePage', { article: { text: 1 } })).toEqual({
      error: expect.stringContaining('invalid payload'),
    });
    await page.close();
  });
});
