import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCast } from '../../tools/start/read-cast.ts';
import { FAMILIES, openBrowser, type Session } from './harness.ts';
import { openPopup } from './popup-page.ts';

// End to end on whole articles: the demo page and, if it exists, the sample article of the evaluation kit.

const demo = path.resolve(import.meta.dirname, '../../tools/start/demo');
const sample = path.resolve(import.meta.dirname, '../../../shared/eval/article.txt');

/** Names on the cards that the sample article must have. */
const SAMPLE_CAST = [
  'United States Department of Defense',
  'Anthropic',
  'Claude',
  'Pete Hegseth',
  'Dario Amodei',
  'Defense Production Act',
  'OpenAI',
  'Google',
  'xAI',
  'Grok',
];

describe.each(FAMILIES)('whole articles in %s', family => {
  let session: Session;
  const server = http.createServer((request, response) => {
    const name = path.basename(request.url ?? '');
    const file = path.join(demo, name);
    if (name === 'sample') response.setHeader('content-type', 'text/html; charset=utf-8').end(sampleHtml());
    else if (existsSync(file) && path.extname(file)) {
      const type = name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
      response.setHeader('content-type', type).end(readFileSync(file));
    } else response.writeHead(404).end();
  });
  const url = (name: string): string =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/${name}`;

  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    session = await openBrowser(family);
  });
  afterAll(async () => {
    await session.close();
    server.close();
  });

  it.skipIf(!isSampleThere())('finds the whole cast of the sample article, and nothing wrong', async () => {
    const page = await session.open(url('sample'));
    await page.untilMarked();
    const popup = await openPopup(session);
    const cast = await readCast(popup);
    expect(cast.map(({ name }) => name).toSorted()).toEqual(SAMPLE_CAST.toSorted());
    expect(cast.find(({ name }) => name === 'Claude')?.kind).toBe('product');
    // What is known comes first, so the role from the article may not be repeated.
    expect(cast.find(({ name }) => name === 'Pete Hegseth')?.line).toMatch(/^US defense secretary\b/);
  });

  it('doesn’t change the demo page', async () => {
    const page = await session.open(url('pentagon-and-anthropic.html'));
    await page.untilMarked();
    const same = await page.evaluate<boolean>(
      `fetch(location.href).then(answer => answer.text()).then(html =>
        new DOMParser().parseFromString(html, 'text/html').body.outerHTML.trim() === document.body.outerHTML.trim())`,
    );
    expect(same).toBe(true);
  });

  it('links short forms on the demo page to their full names', async () => {
    const page = await session.open(url('pentagon-and-anthropic.html'));
    await page.untilMarked();
    const cast = await readCast(await openPopup(session));
    const mentions = Object.fromEntries(cast.map(member => [member.name, member.mentions]));
    expect(mentions['Pete Hegseth']).toBeGreaterThan(1);
    expect(mentions['Dario Amodei']).toBeGreaterThan(1);
    expect(cast.map(({ name }) => name)).not.toContain('Hegseth');
    expect(cast.map(({ name }) => name)).not.toContain('Amodei');
  });

  it('says who a name is in the article’s language', async () => {
    const page = await session.open(url('de.html'));
    await page.untilMarked();
    await page.hoverText('Emmanuel Macron');
    await page.untilCard('Präsident Frankreichs');
    const cast = await readCast(await openPopup(session));
    expect(cast.find(({ name }) => name === 'Emmanuel Macron')?.line).toContain('Präsident Frankreichs');
  });
});

function isSampleThere(): boolean {
  const there = existsSync(sample);
  if (!there) console.log('skipped: no evaluation kit beside the project');
  return there;
}

/** The sample as a page, with its title as headline and its lines as paragraphs. */
function sampleHtml(): string {
  const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [headline = '', ...lines] = readFileSync(sample, 'utf8')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line && !/^(top|bottom) of page$/.test(line));
  const body = lines.map(line => `<p>${html(line)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${html(headline)}</title><meta property="og:type" content="article"></head><body><nav><a href="/">Home</a></nav><main><article><h1>${html(headline)}</h1>\n${body}\n</article></main></body></html>`;
}
