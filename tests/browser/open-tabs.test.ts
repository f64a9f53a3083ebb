import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { update } from './lifecycle.ts';
import { permittedExtension } from './permitted-extension.ts';
import { openPopup } from './popup-page.ts';

// Chromium permits scripts in an old tab once the reader presses the toolbar button there (`activeTab`). Tests can't press
// it, so this build has permission for the test's own host instead.
describe.each(FAMILIES)('a page that was open before an update, in %s', family => {
  let session: Session;
  let extension: ReturnType<typeof permittedExtension>;
  beforeAll(async () => {
    extension = permittedExtension(family);
    session = await openBrowser(family, {}, extension.folder);
  });
  afterAll(async () => {
    await session?.close();
    extension?.remove();
  });

  it('is read when the popup opens, without a reload', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    await page.evaluate('globalThis.isSamePage = true');
    await update(session, extension.folder);
    const popup = await openPopup(session);
    await popup.until(`document.querySelector('.cast-row')`);
    await page.bringToFront();
    await page.untilMarked();
    await page.hoverText('Pete Hegseth');
    await page.untilCard('Pete Hegseth');
    expect(await page.evaluate('globalThis.isSamePage')).toBe(true);
  });
});
