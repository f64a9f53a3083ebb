import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type Session, type TestPage } from './harness.ts';
import { ONE_IS_ENOUGH } from './thorough.ts';

/** Runs in the card. */
declare const axe: typeof import('axe-core');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(ONE_IS_ENOUGH)('the card in %s', family => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(family);
  });
  afterAll(() => session?.close());

  it.each(['light', 'dark'])('passes axe-core: %s', async backdrop => {
    const page = await session.open('article.html');
    if (backdrop === 'dark') await page.evaluate(`document.body.className = 'dark'`);
    await page.untilMarked();
    if (backdrop === 'dark')
      await page.until(`[...CSS.highlights.keys()].some(name => name.endsWith('on-dark'))`);
    await page.hoverText('Pete Hegseth');
    await page.untilCard('Pentagon');
    expect(await page.inCard(card => card.documentElement.dataset.theme)).toBe(backdrop);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('passes axe-core when it asks what a name means', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    await page.hoverText('New York');
    await page.untilCard('New York City');
    await page.pressInMenu('Wrong match');
    await page.untilCard('Which New York?');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

/** What axe-core finds wrong with the open card. */
async function violations(page: TestPage): Promise<string[] | null> {
  await page.inCard(new Function(AXE) as () => void);
  return page.inCard(() =>
    axe
      .run()
      .then(({ violations }) =>
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ),
  );
}
