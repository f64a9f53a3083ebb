// Fails if a built script or the knowledge base has outgrown its budget. Run after a build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A budget in kB (1000 bytes): as the browser reads it, and compressed. */
interface Budget {
  readonly name: string;
  /** The files that share it. */
  readonly files: RegExp;
  readonly plain: number;
  readonly gzipped: number;
}

const BUDGETS: readonly Budget[] = [
  // Loaded into every http and https page, articles or not.
  { name: 'detector', files: /^detector\.js$/, plain: 4.6, gzipped: 2.3 },
  // Loaded if the detector can't tell at first sight.
  { name: 'signs', files: /^signs\.js$/, plain: 5.2, gzipped: 2.6 },
  // Loaded into every page, but only if the reader wants the headlines of front pages highlighted.
  { name: 'front page', files: /^front-page\.js$/, plain: 17, gzipped: 7.3 },
  // Loaded if the detector finds signs of an article. Highlights included.
  { name: 'article', files: /^article\.js$/, plain: 60.1, gzipped: 23.9 },
  // Loaded for each card, while the pointer dwells on a word. Includes its styles.
  { name: 'card', files: /^card\.js$/, plain: 57.9, gzipped: 20.9 },
  // Most of the download, and in memory while the background is awake; of the other languages, those that pages need.
  { name: 'knowledge base', files: /^(?:knowledge|names-[a-z]+)\.bin$/, plain: 10_000, gzipped: 5000 },
];

const output = path.resolve(import.meta.dirname, '../.output');
let failed = false;

for (const target of ['chrome-mv3', 'firefox-mv3'])
  for (const { name, files, plain, gzipped } of BUDGETS) {
    const sizes = sizesOf(path.join(output, target), files);
    const fits = sizes !== null && sizes.plain <= plain && sizes.gzipped <= gzipped;
    if (!fits) failed = true;
    const found = sizes
      ? `${sizes.plain.toFixed(1)} kB of ${plain} kB, gzip ${sizes.gzipped.toFixed(1)} kB of ${gzipped} kB`
      : 'is missing: build first';
    console.log(`${fits ? 'ok' : 'FAILED'}  ${target} ${name}: ${found}`);
  }
process.exitCode = failed ? 1 : 0;

/** The sizes of all files of a folder that a budget is for; null if there are none. */
function sizesOf(folder: string, files: RegExp): { readonly plain: number; readonly gzipped: number } | null {
  const names = existsSync(folder) ? readdirSync(folder).filter(name => files.test(name)) : [];
  if (names.length === 0) return null;
  const each = names.map(name => readFileSync(path.join(folder, name)));
  return {
    plain: kilobytes(each),
    gzipped: kilobytes(each.map(bytes => gzipSync(bytes))),
  };
}

function kilobytes(each: readonly Uint8Array[]): number {
  return each.reduce((sum, { length }) => sum + length, 0) / 1000;
}
