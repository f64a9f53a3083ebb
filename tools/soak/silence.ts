import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { articles } from '../bench/texts.ts';
import type { Family } from '../browsers/browser.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import { openCountingProxy } from '../browsers/counting-proxy.ts';
import { launchWithExtension } from '../browsers/launch.ts';
import { needBrowser } from '../browsers/need-browser.ts';
import { allowInPrivate, readInPrivate } from '../browsers/private-window.ts';
import { loadMarked } from './load-marked.ts';
import { pageOf } from './news-pages.ts';

const ARTICLES = 50;
/** Hosts that the browsers contact on their own, extension or not. */
const BROWSERS_OWN = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|googleapis\.com|gvt1\.com|google\.com)$/;

/**
 * Reads articles with every outlet and source off, in a normal and in a private window, behind a proxy that counts what
 * the browser sends to other machines.
 * @returns problems: hosts that got a byte
 */
export async function silence(family: Family): Promise<string[]> {
  const texts = articles(ARTICLES);
  const server = createServer((request, response) => {
    const text = texts[Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0)] ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(text));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news`;
  const urls = texts.map((_, n) => `${root}/${n}.html`);
  const proxy = await openCountingProxy();
  const opened = await launchWithExtension(needBrowser([family]), buildExtension(family), {
    headless: true,
    proxyPort: proxy.port,
  });
  try {
    const tab = await opened.newTab('about:blank');
    for (const url of urls) await loadMarked(tab, url);
    const normal = proxy.hosts.length;
    await readInPrivate(await allowInPrivate(opened), urls);
    const [inNormal, inPrivate] = [proxy.hosts.slice(0, normal), proxy.hosts.slice(normal)].map(hosts =>
      hosts.filter(host => !BROWSERS_OWN.test(host)),
    ) as [string[], string[]];
    const own = proxy.hosts.length - inNormal.length - inPrivate.length;
    console.log(
      `${opened.version}: ${urls.length} articles in a normal window, ${inNormal.length} requests out; ${urls.length} in a private window, ${inPrivate.length} out (${own} of the browser’s own)`,
    );
    return [...new Set([...inNormal, ...inPrivate])].map(host => `a request to ${host}`);
  } finally {
    await opened.close();
    await proxy.close();
    server.close();
    server.closeAllConnections();
  }
}
