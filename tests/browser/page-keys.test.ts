import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReply } from '../../lib/extension/messaging/messages.ts';
import { until } from './browser-ui.ts';
import { FAMILIES, openBrowser, type Session } from './harness.ts';

describe.each(FAMILIES)('keys and messages in %s', family => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(family);
  });
  afterAll(() => session?.close());

  /** Sends a request to the content scripts of all tabs, as background and popup do. Returns the first reply. */
  async function ask(name: string, question: object): Promise<unknown> {
    const panel = await session.browser.newTab(session.browser.extensionUrl('popup.html'));
    const answer = await panel.evaluate<string>(`(async () => {
      const api = globalThis.browser ?? chrome;
      for (const { id } of await api.tabs.query({})) {
        const answer = await api.tabs.sendMessage(id, { name: '${name}', payload: ${JSON.stringify(question)} }).catch(() => null);
        if (answer && 'reply' in answer) return JSON.stringify(answer.reply);
      }
      return 'null';
    })()`);
    await panel.close();
    return JSON.parse(answer);
  }

  it('steps from mention to mention with the focus in the card, and restores the focus', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    await page.evaluate(`document.querySelector('nav a').focus()`);
    expect(await ask('walkMentions', { step: 1 })).toBe(true);
    await page.bringToFront();
    await page.untilCard('Department of Defense');
    expect(await page.evaluate('document.activeElement.dataset.dramatisCard')).toBe('');
    const label = () => page.inCard(({ activeElement }) => activeElement?.getAttribute('aria-label'));
    const isInDialog = () =>
      page.inCard(({ activeElement }) => activeElement?.closest('[role=dialog]') !== null);
    expect(await isInDialog()).toBe(true);
    await page.press('Tab');
    // Firefox gives a page of an add-on no access to the sidebar if it is in a web page.
    expect(await label()).toBe(family === 'chromium' ? 'Keep in side panel' : 'More');
    for (let i = 0; i < 30; i++) await page.press('Tab');
    expect(await page.evaluate('document.activeElement.dataset.dramatisCard')).toBe('');
    expect(await isInDialog()).toBe(true);
    await page.press('Escape');
    await page.untilNoCard();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Home');
    await page.close();
  });

  it('keeps the focus in the card if what had it is gone, and scrolls a cut card with the arrow keys', async () => {
    const page = await session.open('article.html');
    await page.resize({ width: 1280, height: 220 });
    await page.untilMarked();
    expect(await ask('walkMentions', { step: 1 })).toBe(true);
    await page.bringToFront();
    await page.untilCard('Department of Defense');
    const scrolled = () => page.inCard(card => card.querySelector('.card-scroller')!.scrollTop);
    await until('it to scroll', async () => {
      await page.press('ArrowDown');
      return ((await scrolled()) ?? 0) > 0;
    });
    const focused = () => page.inCard(({ activeElement }) => activeElement?.getAttribute('aria-label') ?? '');
    const isInMenu = () => page.inCard(({ activeElement }) => activeElement?.closest('nav') !== null);
    const isInCard = () =>
      page.inCard(({ activeElement }) => activeElement?.closest('.card-scroller') !== null);
    while ((await focused()) !== 'More') await page.press('Tab');
    // Clicks count only once the card has stood still for a moment. Once the menu is there, another press would choose from it.
    await until('the menu', async () => {
      await page.press('Enter');
      for (let looks = 0; looks < 10 && !(await isInMenu()); looks++) await sleep(50);
      return isInMenu();
    });
    await page.press('Escape');
    await until('the menu closed', async () => !(await isInMenu()));
    await until('the focus back in the card', isInCard);
    await page.close();
  });

  it('reports what it found, and shows a passage', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    const state = (await ask('pageState', {})) as { state: string; article: { text: string } };
    expect(state).toMatchObject({ state: 'read', watching: 'live' });
    const start = state.article.text.indexOf('confident that');
    expect(await ask('showSpan', { span: { start, end: start + 9 } })).toBe(true);
    await page.close();
  });

  it('opens no card, and no empty box, where the page’s policy keeps the card from running, and reports it', async () => {
    const policy = encodeURIComponent('sandbox allow-scripts');
    const page = await session.open(`article.html?content-security-policy=${policy}`);
    await page.untilMarked();
    await page.evaluate(`globalThis.seen = 0, setInterval(() => {
      for (let y = 0; y < innerHeight; y += 40)
        for (let x = 0; x < innerWidth; x += 40)
          if (document.elementFromPoint(x, y)?.dataset.dramatisCard !== undefined) seen++;
    }, 100)`);
    await page.hoverText('Sam Altman');
    // Asking opens a tab, which would take the pointer from the word.
    await new Promise(resolve => setTimeout(resolve, 3_500));
    await until('the report', async () => {
      const state = (await ask('pageState', {})) as PageReply;
      return state.state === 'read' && state.blockedCard === 'sam-altman';
    });
    expect(await page.evaluate('seen')).toBe(0);
    expect(await page.evaluate(`document.querySelector('[data-dramatis-card]')`)).toBeNull();
    await page.close();
  });
});
