import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const policy = oneLine(read('PRIVACY.md'));
const rows = [...read('docs/promises.md').matchAll(/^\| (.+?) \| (.+?) \| (?:B )?`(.+?)` \|$/gm)].map(
  ([, promise = '', test = '', file = '']) => ({ promise, test, file }),
);

describe('the promises of PRIVACY.md', () => {
  it('are listed', () => expect(rows.length).toBeGreaterThan(15));

  it.each(rows)('$promise', ({ promise, test, file }) => {
    expect(policy).toContain(promise);
    expect(existsSync(path.join(root, file)), file).toBe(true);
    expect(["'", '"', '`'].some(quote => read(file).includes(quote + test + quote))).toBe(true);
  });
});
