import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/article/read-article.ts';

/** Saved pages of real outlets with their expected main text. Not part of the project. */
const ROOT = new URL('../../../../shared/eval/html/', import.meta.url);
const isThere = existsSync(new URL('manifest.jsonl', ROOT));
if (!isThere) console.log('main text: skipped, as ../shared is not there');

interface Page {
  readonly path: string;
  readonly split: string;
  readonly expected?: string;
  readonly expectedWords?: number;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** F1 of two bags of words, 0 to 1. */
function wordF1(found: readonly string[], expected: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, found.length + expected.length);
}

/** The article's text without the headline, as in the expected texts. */
function bodyText(html: string): string {
  const { article } = readArticle(parseHTML(html).document) ?? {};
  const blocks = article?.blocks.filter(block => block.role !== 'headline') ?? [];
  return blocks.map(block => article!.text.slice(block.start, block.end)).join('\n');
}

describe.runIf(isThere)('main text of saved pages', () => {
  it('is found with a word F1 of at least 0.97', { timeout: 60_000 }, () => {
    const lines = readFileSync(new URL('manifest.jsonl', ROOT), 'utf8').trim().split('\n');
    const pages = lines
      .map(line => JSON.parse(line) as Page)
      .filter(page => page.split === 'dev' && page.expected && (page.expectedWords ?? 0) > 50);
    let sum = 0;
    for (const page of pages) {
      const html = gunzipSync(readFileSync(new URL(page.path, ROOT))).toString('utf8');
      const expected = JSON.parse(readFileSync(new URL(page.expected!, ROOT), 'utf8')) as { text: string };
      sum += wordF1(words(bodyText(html)), words(expected.text));
    }
    expect(sum / pages.length).toBeGreaterThan(0.97);
  });
});
