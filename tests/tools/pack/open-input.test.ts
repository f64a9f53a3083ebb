import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openInput } from '../../../tools/pack/open-input.ts';

const BZIP2 = readFileSync(path.resolve(import.meta.dirname, 'dumps/pageviews-202611-user.bz2'));
const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-input-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const chunks: Uint8Array[] = [];
  for await (const chunk of openInput(file).chunks) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('openInput', () => {
  it.each([
    ['plain text', 'a.json', Buffer.from('[1]')],
    ['gzip', 'a.json.gz', gzipSync('[1]')],
    ['gzip under another name', 'b.json', gzipSync('[1]')],
    ['several gzip files in one', 'c.gz', Buffer.concat([gzipSync('['), gzipSync('1]')])],
  ])('reads %s', async (_, name, bytes) => {
    expect(await textOf(name, bytes)).toBe('[1]');
  });

  it('reads bzip2, also several files in one', async () => {
    const once = await textOf('a.bz2', BZIP2);
    expect(once).toMatch(/^de\.wikipedia Anna_Beispiel 71 desktop 900 A400B500\n.*A123\n$/s);
    expect(await textOf('b.bz2', Buffer.concat([BZIP2, BZIP2]))).toBe(once + once);
  });

  it.each([
    ['gzip', gzipSync('text '.repeat(9999))],
    ['bzip2', BZIP2],
  ])('says that %s is cut short or damaged, whatever was cut or changed', async (_, bytes) => {
    for (const share of [0.2, 0.5, 0.9, 0.99])
      await expect(textOf('cut', bytes.subarray(0, bytes.length * share)), `${share}`).rejects.toThrow(
        /cut (ends too soon|is damaged): download it again/,
      );
    const changed = Buffer.from(bytes);
    changed[Math.floor(bytes.length / 2)]! ^= 0xff;
    await expect(textOf('changed', changed)).rejects.toThrow(
      /changed (ends too soon|is damaged): download it again/,
    );
  });

  it.each([
    ['zip', 'PK\x03\x04'],
    ['xz', '\xfd7zXZ\0'],
    ['zstd', '\x28\xb5\x2f\xfd'],
  ])('refuses a %s file', async (name, start) => {
    await expect(textOf('packed', Buffer.from(start, 'latin1'))).rejects.toThrow(
      `packed is a ${name} file; unpack it`,
    );
  });

  it('knows a file that has changed', () => {
    const file = path.join(folder, 'grows');
    writeFileSync(file, 'a');
    const { stamp } = openInput(file);
    expect(openInput(file).stamp).toBe(stamp);
    writeFileSync(file, 'ab');
    expect(openInput(file).stamp).not.toBe(stamp);
    expect(openInput('-').stamp).toBeNull();
  });
});
