import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedText, htmlOf, pickPages, readManifest } from '../../tools/pages/manifest.ts';
import { readOptions } from '../../tools/pages/options.ts';
import { serveFolder } from '../../tools/pages/serve-folder.ts';
import { percentile, totals } from '../../tools/pages/totals.ts';
import { UsageError } from '../../tools/usage.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-pages-'));
  const lines = [
    { path: 'a/one two.html.gz', expected: 'a/one.json' },
    { path: 'b/two.html', expected: null },
    ...Array.from({ length: 8 }, (_, i) => ({ path: `c/${i}.html` })),
  ];
  writeFileSync(path.join(folder, 'manifest.jsonl'), lines.map(line => JSON.stringify(line)).join('\n'));
  for (const name of ['a', 'b', 'c']) writeFileSync(path.join(folder, `${name}.json`), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  it('has defaults', () =>
    expect(readOptions(['html'])).toEqual({
      folder: 'html',
      browser: 'chromium',
      scripts: false,
      json: undefined,
      limit: undefined,
      part: undefined,
      only: undefined,
      extension: undefined,
    }));

  it('accepts every option', () =>
    expect(
      readOptions(
        'html --browser firefox --scripts on --json rows.json --limit 60 --part 2/3 --only bbc --extension built'.split(
          ' ',
        ),
      ),
    ).toEqual({
      folder: 'html',
      browser: 'firefox',
      scripts: true,
      json: 'rows.json',
      limit: 60,
      part: { at: 2, of: 3 },
      only: 'bbc',
      extension: 'built',
    }));

  it.each(
    [
      '',
      'one two',
      'html --browser opera',
      'html --scripts maybe',
      'html --limit 0',
      'html --limit many',
      'html --part 2',
      'html --part 0/2',
      'html --part 3/2',
      'html --unknown',
      'html --json',
    ].map(line => [line]),
  )('is rejected in one line: "%s"', line => {
    const read = () => readOptions(line.split(' ').filter(Boolean));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(/^.+$/);
  });

  it('exits with 2 and one line if the manifest is missing', { timeout: 30_000 }, () => {
    const run = spawnSync(process.execPath, ['tools/pages/pages.ts', path.join(folder, 'none')], {
      cwd: path.resolve(import.meta.dirname, '../..'),
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(run.stderr.trim()).toMatch(/^there is no .*manifest\.jsonl$/);
  });
});

describe('the manifest', () => {
  it('is read line by line', () =>
    expect(readManifest(folder).map(page => page.path)).toEqual([
      'a/one two.html.gz',
      'b/two.html',
      ...Array.from({ length: 8 }, (_, i) => `c/${i}.html`),
    ]));

  it('is rejected with the position of a bad line', () => {
    const bad = mkdtempSync(path.join(folder, 'bad-'));
    writeFileSync(path.join(bad, 'manifest.jsonl'), '{"path":"a.html"}\n{"name":"b"}');
    expect(() => readManifest(bad)).toThrow(/manifest\.jsonl:2 isn't a JSON object with a path$/);
    writeFileSync(path.join(bad, 'manifest.jsonl'), '\n');
    expect(() => readManifest(bad)).toThrow(/names no pages$/);
  });

  it('gives evenly spread pages', () => {
    const pages = readManifest(folder);
    expect(pickPages(pages, { limit: 5 })).toEqual([0, 2, 4, 6, 8].map(i => pages[i]));
    expect(pickPages(pages, { limit: 99 })).toEqual(pages);
    expect(pickPages(pages, { only: 'c/', limit: 2 }).map(page => page.path)).toEqual([
      'c/0.html',
      'c/4.html',
    ]);
  });

  it('gives parts that make up the whole', () => {
    const pages = readManifest(folder);
    const parts = [1, 2, 3].map(at => pickPages(pages, { part: { at, of: 3 } }));
    expect(parts.map(({ length }) => length)).toEqual([3, 4, 3]);
    expect(parts.flat()).toEqual(pages);
  });

  it('leads to HTML and expected text', () => {
    writeFileSync(path.join(folder, 'page.html.gz'), gzipSync('<p>zipped'));
    writeFileSync(path.join(folder, 'text.json'), '{"text":"So it is."}');
    expect(htmlOf(folder, { path: 'page.html.gz' }).toString()).toBe('<p>zipped');
    expect(expectedText(folder, { path: '', expected: 'text.json' })).toBe('So it is.');
    expect(expectedText(folder, { path: '', expected: 'a.json' })).toBeNull();
    expect(expectedText(folder, { path: '', expected: null })).toBeNull();
  });
});

it('serves only the pages, under a policy', async () => {
  writeFileSync(path.join(folder, '50% of?.html'), '<p>é');
  const pages = [{ path: '50% of?.html' }, { path: 'missing.html' }];
  for (const scripts of [false, true]) {
    const served = await serveFolder(folder, pages, scripts);
    try {
      const response = await fetch(served.urlOf(pages[0]!));
      expect(await response.text()).toBe('<p>é');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const policy = response.headers.get('content-security-policy')!;
      expect(policy.includes("script-src 'none'")).toBe(!scripts);
      expect(policy).toMatch(/^default-src data: blob:;/);
      expect((await fetch(served.urlOf(pages[1]!))).status).toBe(500);
      expect((await fetch(new URL('/manifest.jsonl', served.urlOf(pages[0]!)))).status).toBe(404);
    } finally {
      served.close();
    }
  }
});

describe('the totals', () => {
  it('cover all rows', () => {
    const row = { changed: false, marks: 10, marksOutside: 0, mainThreadMs: 10 };
    expect(
      totals([
        { ...row, path: 'a', textF1: 1 },
        { ...row, path: 'b', textF1: 0.5, marksOutside: 2, mainThreadMs: 40 },
        { ...row, path: 'c', marks: 0, error: 'none', changed: true, mainThreadMs: null },
      ]),
    ).toBe(
      [
        'pages 3, errors 1, changed 1',
        'marks 20 on 2 pages, outside of the article 2',
        'text F1 of 2 pages: mean 75.00, median 75.00',
        'main thread ms: median 25.0, 95th percentile 40.0, worst 40.0',
      ].join('\n'),
    );
  });

  it('know their percentiles', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(percentile(values, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});
