import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles, listSources } from '../../../tools/release/list-files.ts';
import { writeZip } from '../../../tools/release/write-zip.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-release-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

it('packs the same bytes whatever the dates and order of the files', () => {
  write('b.txt', 'second');
  write('a/ä.txt', 'first');
  const names = listFiles(folder);
  expect(names).toEqual(['a/ä.txt', 'b.txt']);
  const zip = writeZip(folder, names);
  utimesSync(path.join(folder, 'b.txt'), 1, 1);
  expect(Buffer.from(writeZip(folder, names.toReversed())).equals(zip)).toBe(true);
  const texts = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  expect(texts).toEqual([
    ['a/ä.txt', 'first'],
    ['b.txt', 'second'],
  ]);
  write('b.txt', 'changed');
  expect(Buffer.from(writeZip(folder, names)).equals(zip)).toBe(false);
});

it('leaves ignored files out of the source package, and reports lines of .gitignore that it doesn’t support', () => {
  write('.gitignore', '# made\nout/\n/top/\n*.tmp\n');
  for (const name of ['out/a', 'deep/out/a', 'top/a', 'deep/top/a', 'x.tmp', '.git', 'kept.ts'])
    write(name, '');
  expect(listSources(folder)).toEqual(['.gitignore', 'deep/top/a', 'kept.ts']);
  write('.gitignore', 'a/**/b\n');
  expect(() => listSources(folder)).toThrow('a/**/b');
});

// An unpacked source package has no history to compare with.
it.runIf(existsSync(path.join(root, '.git')))(
  'has every file of the project among the sources, and none beside',
  () => {
    const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: root,
    });
    const there = tracked.toString().split('\0').filter(Boolean);
    expect(listSources(root)).toEqual(there.filter(name => existsSync(path.join(root, name))).toSorted());
  },
);
