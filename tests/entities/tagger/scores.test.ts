import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTagger } from '../../../lib/entities/tagger/tagger.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { bufferOf } from './toy.ts';

// Labelled news that is not part of the project; without it there is nothing to measure.
const kit = new URL('../../../../shared/eval/', import.meta.url);
const scorer = new URL('tools/score-ner.mjs', kit);
const isHere = existsSync(scorer);
if (!isHere) console.log('skipped: no evaluation kit beside the project');

interface Unit {
  readonly id: string;
  readonly text: string;
}

describe.skipIf(!isHere)('strict F1 and span-only F1 without a knowledge base', () => {
  const tagger = openTagger(bufferOf(readFileSync(new URL('../../../public/tagger.bin', import.meta.url))));

  // Floors, a little below what docs/tagger.md reports.
  it.each([
    ['worldwide-dev/doc.jsonl', 75, 84],
    ['reuters2020-dev40/gold.conll', 79, 90],
    ['uner-pud-news/doc.jsonl', 68, 82],
  ])('%s', async (file, strict, spanOnly) => {
    const { loadGold, score } = await import(scorer.href);
    const gold: Unit[] = loadGold(new URL(`ner/${file}`, kit).pathname, 'doc').slice(0, 150);
    const found = gold.map(({ id, text }) => {
      const tokens = tokenize(text);
      const spans = tagger.tag(tokens, null).map(({ firstToken, lastToken, label }) => ({
        start: tokens.starts[firstToken]!,
        end: tokens.ends[lastToken]!,
        type: label,
      }));
      return { id, text, spans };
    });
    const { out } = score(gold, found, {});
    expect(100 * out.strict.all.f1).toBeGreaterThan(strict);
    expect(100 * out.spanOnly.f1).toBeGreaterThan(spanOnly);
  });
});
