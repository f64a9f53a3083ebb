import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from './browser-ui.ts';
import { firstFrames } from './first-frames.ts';
import { CLICKABLE_AFTER_MS, FAMILIES, openBrowser, type Session } from './harness.ts';

describe.each(FAMILIES)('marks and cards in %s', family => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(family);
  });
  afterAll(() => session?.close());

  it('marks names by kind without changing the page', async () => {
    const page = await session.open('article.html');
    const before = await page.evaluate<string>('document.documentElement.outerHTML');
    await page.untilMarked();
    expect(await page.marks()).toMatchObject({
      person: expect.any(Number),
      organization: expect.any(Number),
    });
    await page.hoverText('Pete Hegseth');
    await page.untilCard('Pete Hegseth');
    await page.press('Escape');
    await page.untilNoCard();
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    expect(
      await page.evaluate('getSelection().selectAllChildren(document.body), String(getSelection())'),
    ).not.toContain('Person');
    await page.close();
  });

  it('marks only the article', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    const outside = `[...CSS.highlights.values()].flatMap(marks => [...marks]).filter(({ startContainer }) => !document.querySelector('article').contains(startContainer)).length`;
    expect(await page.evaluate(outside)).toBe(0);
    await page.close();
  });

  it('opens the card on hover, lets the pointer in, and closes it on leaving', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    await page.hoverText('Sam Altman');
    await page.untilCard('Sam Altman');
    const box = await page.cardBox();
    await page.hover(box.left + 40, box.bottom - 12);
    await new Promise(resolve => setTimeout(resolve, 900));
    expect(await page.cardText()).toContain('Sam Altman');
    await page.hover(5, 5);
    await page.untilNoCard();
    expect(await page.evaluate(`document.querySelector('[data-dramatis-card]')`)).toBeNull();
    await page.close();
  });

  it('covers neither its word nor the line below it', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    for (const name of ['Pentagon', 'New York', 'Brussels', 'Senate']) {
      const { y } = await page.find(name);
      await page.hoverText(name);
      await page.untilCard('');
      const { top, bottom } = await page.cardBox();
      expect(bottom < y || top > y + 28, `${name} at ${y}, card ${top} to ${bottom}`).toBe(true);
      await page.press('Escape');
      await page.untilNoCard();
    }
    await page.close();
  });

  it.each([
    ['where there is little room, that there is more', 220, { isCut: true, cue: 'More' }],
    ['where all of it fits, nothing of the kind', 900, { isCut: false, cue: null }],
  ])('shows from its first frame on, %s', async (_, height, expected) => {
    const page = await session.open('article.html');
    await page.resize({ width: 1280, height });
    await page.untilMarked();
    const frames = await firstFrames(page, 'Dario Amodei');
    // What arrives late makes the card grow, and its frame follows a few frames later: cut until then, and it says so.
    for (const frame of frames) expect([expected, { isCut: true, cue: 'More' }]).toContainEqual(frame);
    const cue = () => page.inCard(card => card.querySelector('.card-fade')?.textContent ?? null);
    await until('the card has its size', async () => (await cue()) === expected.cue);
    await page.close();
  });

  it('closes when the page scrolls, and stays closed for words that move under the pointer', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    await page.hoverText('Dario Amodei');
    await page.untilCard('Dario Amodei');
    await page.evaluate('document.body.style.paddingBottom = "2000px", scrollBy(0, 60)');
    await page.untilNoCard();
    await page.close();
  });

  it('shows name, description and connections; a connection opens its own card in place, and back', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    await page.hoverText('Pete Hegseth');
    await page.untilCard('Pentagon');
    await page.pressInCard('Pentagon');
    await page.untilCard('Back');
    await page.pressInCard('Back');
    await page.untilCard('Leads');
    const dialog = await page.inCard(card => {
      const dialog = card.querySelector('[role=dialog]')!;
      return card.getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent;
    });
    expect(dialog).toBe('Pete Hegseth');
    await page.close();
  });

  it('stops highlighting an ignored name, here and on the next page, and undoes that', async () => {
    const page = await session.open('article.html');
    const other = await session.open('article.html');
    await page.untilMarked();
    await other.untilMarked();
    await page.bringToFront();
    const before = (await other.marks()).organization!;
    await page.hoverText('European Commission');
    await page.untilCard('European Commission');
    await page.pressInMenu('Never highlight');
    await page.untilCard('won’t be highlighted again');
    await other.until(`CSS.highlights.get('dramatis-organization').size === ${before - 1}`);
    await page.pressInCard('Undo');
    await other.until(`CSS.highlights.get('dramatis-organization').size === ${before}`);
    await page.close();
    await other.close();
  });

  it('asks what a name means after a wrong match, and remembers the answer on the next page', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    await page.hoverText('New York');
    await page.untilCard('New York City');
    await page.pressInMenu('Wrong match');
    await page.untilCard('Which New York?');
    // The first choice has the focus, so a key is enough.
    const focused = () => page.inCard(({ activeElement }) => activeElement?.textContent ?? '');
    expect(await focused()).toContain('Fourth most populous US state');
    await sleep(CLICKABLE_AFTER_MS);
    await page.press('Enter');
    await page.untilCard('capital Albany');
    await page.close();
    const next = await session.open('article.html');
    await next.untilMarked();
    await next.hoverText('New York');
    await next.untilCard('capital Albany');
    await next.pressInMenu('Wrong match');
    await next.untilCard('Which New York?');
    await next.pressInCard('New York City');
    await next.untilCard('financial capital');
    await next.close();
  });

  it('does nothing on a page without an article', async () => {
    const page = await session.open('no-article.html');
    await new Promise(resolve => setTimeout(resolve, 2_500));
    expect(await page.marks()).toEqual({});
    await page.close();
  });

  it('opens cards under the strictest content security policy', async () => {
    const page = await session.open(
      `article.html?content-security-policy=${encodeURIComponent("default-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'")}`,
    );
    await page.untilMarked();
    await page.hoverText('Sam Altman');
    await page.untilCard('Sam Altman');
    const background = await page.inCard(
      card => getComputedStyle(card.querySelector('.card')!).backgroundColor,
    );
    expect(background).toMatch(/^rgb\(/);
    await page.close();
  });

  it('matches the page’s backdrop, not the system’s theme', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    await page.evaluate(`document.body.className = 'dark'`);
    await page.until(`[...CSS.highlights.keys()].includes('dramatis-person-on-dark')`);
    await page.hoverText('Sam Altman');
    await page.untilCard('Sam Altman');
    expect(await page.inCard(card => card.documentElement.dataset.theme)).toBe('dark');
    await page.close();
  });
});
