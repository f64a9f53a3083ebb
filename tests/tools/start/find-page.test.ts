import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPage, NoPage } from '../../../tools/start/find-page.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-page-'));
  writeFileSync(path.join(folder, 'Saved page.html'), '<p>saved');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  mkdirSync(path.join(folder, 'Saved page_files'));
  writeFileSync(path.join(folder, 'Saved page_files/look.css'), 'p{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Status and body for a path sent as it is; `fetch` would normalise it. */
function get(base: string, raw: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: raw }, response => {
      let body = '';
      response.on('data', chunk => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('serves the demo page by default', async () => {
  const page = await findPage(undefined, 'en');
  try {
    expect(page.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/news\/[\w-]+\.html$/);
    expect((await get(page.url, new URL(page.url).pathname)).body).toContain('The Daily Specimen');
    expect((await get(page.url, '/news/page.css')).status).toBe(200);
  } finally {
    page.close();
  }
});

test('serves a saved page with the files saved with it, and nothing else', async () => {
  const page = await findPage(path.join(folder, 'Saved page.html'), 'en');
  try {
    expect(await get(page.url, '/news/Saved%20page.html')).toEqual({ status: 200, body: '<p>saved' });
    expect((await get(page.url, '/news/Saved%20page_files/look.css')).body).toBe('p{}');
    for (const raw of [
      '/',
      '/secret.txt',
      '/news/secret.txt',
      '/news/Saved%20page_files/../secret.txt',
      '/news/%zz',
      '//',
    ])
      expect((await get(page.url, raw)).body).not.toContain('secret');
    expect((await get(page.url, '/news/secret.txt')).status).toBe(404);
  } finally {
    page.close();
  }
});

test('leaves addresses unchanged', async () => {
  expect((await findPage('https://example.org/a?b=c#d', 'en')).url).toBe('https://example.org/a?b=c#d');
});

test.each([
  ['nowhere.html', 'there is no file "nowhere.html"'],
  [os.tmpdir(), "isn't a file"],
  ['ftp://example.org/', 'neither an http or https address nor a file'],
  ['http://', "isn't an address"],
])('rejects %s', async (asked, message) => {
  await expect(findPage(asked, 'en')).rejects.toThrow(NoPage);
  await expect(findPage(asked, 'en')).rejects.toThrow(message);
});
