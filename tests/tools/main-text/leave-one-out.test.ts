import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SENTENCES, wrapped } from '../../page/article/bare-pages.ts';

let folder: string;
const TEASER = '<p>Read how the harbour café came by its name, and who owns it now, in our long report.</p>';

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-main-text-'));
  const boxes = { one: 'related', two: 'related', three: 'sidebar' };
  const lines = Object.entries(boxes).map(([outlet, box]) => {
    const body = `<h1>Ferry company to sell two ships</h1>${wrapped('<p>', '</p>')}<div class="${box}">${TEASER}</div>${wrapped('<p>', '</p>')}`;
    writeFileSync(
      path.join(folder, `${outlet}.html`),
      `<html><body><article>${body}</article></body></html>`,
    );
    writeFileSync(
      path.join(folder, `${outlet}.json`),
      JSON.stringify({ text: [...SENTENCES, ...SENTENCES].join('\n') }),
    );
    return JSON.stringify({ path: `${outlet}.html`, expected: `${outlet}.json`, outlet });
  });
  writeFileSync(path.join(folder, 'manifest.jsonl'), lines.join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('reads each outlet without the class words that help nowhere else', { timeout: 120_000 }, () => {
  const rows = path.join(folder, 'rows.jsonl');
  const run = spawnSync(
    process.execPath,
    ['tools/main-text/main-text.ts', folder, '--leave-one-out', '--json', rows],
    { cwd: path.resolve(import.meta.dirname, '../../..'), encoding: 'utf8' },
  );
  expect(run.stderr).toBe('');
  const f1 = readFileSync(rows, 'utf8')
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { f1: number }).f1);
  expect(f1.slice(0, 2)).toEqual([1, 1]);
  expect(f1[2]).toBeLessThan(1);
});
