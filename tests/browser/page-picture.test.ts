import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NewsServer } from '../coverage/news-server.ts';
import { agreeToSend } from './agree-to-send.ts';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { permittedExtension } from './permitted-extension.ts';
import { openPanelPage } from './popup-page.ts';

/** Two by two pixels, all of them (200, 40, 40). */
const RED = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGM4oaEBRAwQCgAhLgRhHuBtwgAAAABJRU5ErkJggg==',
  'base64',
);
const PICTURE = '/wikipedia/commons/thumb/ada.png';

describe.each(FAMILIES)('the picture in the card in %s', family => {
  const server = new NewsServer();
  let session: Session;
  let extension: ReturnType<typeof permittedExtension>;
  beforeAll(async () => {
    await server.start();
    server.routes.set('/api/rest_v1/page/summary/Sam_Altman', (_, response) => {
      const thumbnail = { source: server.origin + PICTURE };
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ type: 'standard', title: 'Sam Altman', extract: 'Somebody.', thumbnail }),
      );
    });
    server.routes.set(PICTURE, (_, response) => response.setHeader('content-type', 'image/png').end(RED));
    extension = permittedExtension(family);
    session = await openBrowser(family, {}, extension.folder);
    // Firefox’s driver takes a first tab with an add-on’s page for an empty one, and would use it again.
    await session.open('no-article.html');
  });
  afterAll(async () => {
    await session?.close();
    extension?.remove();
    await server.stop();
  });

  it('isn’t there, and no request is made, until Wikipedia is turned on', async () => {
    const page = await session.open('article.html');
    await page.untilMarked();
    await page.hoverText('Sam Altman');
    await page.untilCard('Sam Altman');
    expect(await page.inCard(card => card.querySelectorAll('.card-picture').length)).toBe(0);
    expect(server.requests).toEqual([]);
    await page.close();
  });

  it('replaces an icon once it has loaded, invisible to the page', async () => {
    const options = await openPanelPage(session, 'options.html');
    await options.evaluate(
      `(globalThis.browser ?? chrome).storage.local.set({ 'coverage.live.wikipedia': true, 'coverage.server.wikipedia': ${JSON.stringify(server.origin)} })`,
    );
    if (family === 'firefox') await agreeToSend(options);
    await options.close();
    const page = await session.open(
      `article.html?content-security-policy=${encodeURIComponent("default-src 'none'")}`,
    );
    await page.untilMarked();
    await page.hoverText('Sam Altman');
    await page.untilCard('Sam Altman');
    const boxOf = () =>
      page.inCard(card => {
        const { offsetLeft, offsetTop } = card.querySelector<HTMLElement>('.card-name')!;
        return { offsetLeft, offsetTop };
      });
    const before = await boxOf();
    let pixel: number[] | null = null;
    for (const end = Date.now() + 25_000; !pixel && Date.now() < end; )
      pixel = await page.inCard(card => {
        const canvas = card.querySelector<HTMLCanvasElement>('canvas.card-picture');
        const middle = canvas?.getContext('2d')?.getImageData(44, 44, 1, 1).data;
        return middle?.[3] ? [...middle] : null;
      });
    expect(pixel).toEqual([200, 40, 40, 255]);
    expect(await boxOf()).toEqual(before);
    const seen = await page.evaluate<string>(
      `JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name))`,
    );
    expect(seen).not.toContain('wikipedia');
    await page.close();
  });
});
