import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CountingProxy, openCountingProxy } from '../../tools/browsers/counting-proxy.ts';
import { agreeToSend } from './agree-to-send.ts';
import { FAMILIES, openBrowser, type Session, type TestPage } from './harness.ts';
import { permittedExtension } from './permitted-extension.ts';
import { openPanelPage, openPopup, type PanelPage } from './popup-page.ts';

// All requests of the browser go through a proxy that counts them. The extension has permission for the
// two sites below from the start, so that only the settings keep it from sending requests to them.

const FEED = { address: 'https://feeds.npr.org/1001/rss.xml', name: 'NPR' };
const SITES = ['https://feeds.npr.org/*', 'https://api.gdeltproject.org/*'];
/** Hosts that the browsers contact on their own. */
const BROWSERS_OWN = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|googleapis\.com|gvt1\.com|google\.com)$/;
const SOURCES = /^news\.google\.com$/;

const API = '(globalThis.browser ?? chrome)';

describe.each(FAMILIES)('network requests in %s', family => {
  let proxy: CountingProxy;
  let session: Session;
  let page: TestPage;
  let popup: PanelPage;
  let extension: ReturnType<typeof permittedExtension>;

  const asked = (): string[] => proxy.hosts.filter(host => SOURCES.test(host) || !BROWSERS_OWN.test(host));
  const ask = (name: string, question: object): Promise<unknown> =>
    popup.evaluate(
      `${API}.runtime.sendMessage(${JSON.stringify({ name, payload: question })}).then(() => true)`,
    );

  beforeAll(async () => {
    proxy = await openCountingProxy();
    extension = permittedExtension(family, SITES);
    session = await openBrowser(family, { proxyPort: proxy.port }, extension.folder);
    page = await session.open('article.html');
    await page.untilMarked();
  });
  afterAll(async () => {
    await session?.close();
    extension?.remove();
    await proxy?.close();
  });

  it('aren’t sent before a source is turned on, whatever is opened', async () => {
    await page.hoverText('Dario Amodei');
    await page.untilCard('Dario Amodei');
    popup = await openPopup(session);
    await popup.click('.cast-row');
    await popup.until(`document.querySelector('.entity .starter')`);
    await popup.click('.entity-actions button');
    await popup.click('.back');
    for (const tab of ['elsewhere', 'followed', 'cast']) await popup.click(`#tab-${tab}`);
    await popup.evaluate(`document.querySelector('.export button').click()`);
    for (const name of ['options.html', 'sidepanel.html', 'welcome.html']) {
      const own = await openPanelPage(session, name);
      await own.until(`document.body.innerText.trim()`);
      await own.close();
    }
    await ask('refreshRelatedStories', { entityId: 'anthropic', name: 'Anthropic', castIds: [] });
    await ask('entityContext', { entityId: 'anthropic', name: 'Anthropic' });
    await ask('refreshFeeds', {});
    expect(asked()).toEqual([]);
  });

  it('go only to the outlet and the source that were turned on', async () => {
    await popup.bringToFront();
    if (family === 'firefox') await agreeToSend(popup);
    await ask('setFeedsEnabled', { feeds: [FEED], on: true });
    await ask('setLiveSourceEnabled', { id: 'gdelt', on: true });
    await ask('refreshRelatedStories', { entityId: 'anthropic', name: 'Anthropic', castIds: [] });
    await expect.poll(() => new Set(asked()).size, { timeout: 10_000 }).toBe(2);
    expect([...new Set(asked())].sort()).toEqual(['api.gdeltproject.org', 'feeds.npr.org']);
  });
});
