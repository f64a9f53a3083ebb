// Fails if a built script has outgrown its budget. Run after a build.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Budgets in kB (1000 bytes): as the browser compiles it, and compressed. */
const BUDGETS = [
  // Loaded into every http and https page, articles or not.
  { name: 'detector', file: 'detector.js', plain: 4.6, gzipped: 2.3 },
  // Loaded if the detector can't tell at first sight.
  { name: 'signs', file: 'signs.js', plain: 5.2, gzipped: 2.6 },
  // Loaded into every page, but only if the reader wants the headlines of front pages highlighted.
  { name: 'front page', file: 'front-page.js', plain: 17, gzipped: 7.3 },
  // Loaded if the detector finds signs of an article. Highlights included.
  { name: 'article', file: 'article.js', plain: 60.1, gzipped: 23.9 },
  // Loaded for each card, while the pointer dwells on a word. Includes its styles.
  { name: 'card', file: 'card.js', plain: 57.9, gzipped: 20.9 },
] as const;

const output = path.resolve(import.meta.dirname, '../.output');
let failed = false;

for (const target of ['chrome-mv3', 'firefox-mv3'])
  for (const { name, file, plain, gzipped } of BUDGETS) {
    const sizes = sizesOf(path.join(output, target, file));
    const fits = sizes !== null && sizes.plain <= plain && sizes.gzipped <= gzipped;
    if (!fits) failed = true;
    const found = sizes
      ? `${sizes.plain.toFixed(1)} kB of ${plain} kB, gzip ${sizes.gzipped.toFixed(1)} kB of ${gzipped} kB`
      : 'is missing: build first';
    console.log(`${fits ? 'ok' : 'FAILED'}  ${target} ${name}: ${found}`);
  }
process.exitCode = failed ? 1 : 0;

function sizesOf(file: string): { readonly plain: number; readonly gzipped: number } | null {
  try {
    const bytes = readFileSync(file);
    return { plain: bytes.length / 1000, gzipped: gzipSync(bytes).length / 1000 };
  } catch {
    return null;
  }
}
