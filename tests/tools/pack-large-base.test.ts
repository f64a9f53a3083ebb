import os from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { openBase } from '../../lib/knowledge/open-base.ts';
import { packSources } from '../../lib/knowledge/pack/pack-sources.ts';
import { writeBase } from '../../lib/knowledge/write-base.ts';
import { tokenize } from '../../lib/text/tokenize.ts';
import { LargeBase } from '../../tools/pack/large-base.ts';
import { makeEntry } from '../knowledge/make-entry.ts';

const word = fc.constantFrom('Ann', 'Doe', 'WHO', 'iPad', 'New', 'York', '7-Eleven', 'É', 'of', '&');
const alias = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));
const entries = fc
  .array(
    fc.record({
      name: alias,
      aliases: fc.array(alias, { maxLength: 3 }),
      short: fc.array(alias, { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map(parts =>
    parts.map((part, at) =>
      makeEntry({
        ...part,
        id: `e${at}`,
        relations: { leads: [`e${(at * 7) % parts.length}`] },
        prior: 1 + at,
      }),
    ),
  );

/** Everything a base finds in a text, with candidates in a fixed order. */
function answers(words: Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>, text: string): unknown {
  const knowledge = new Knowledge([openBase(words.buffer)]);
  return knowledge.match(tokenize(text)).map(({ first, end, candidates }) => ({
    first,
    end,
    candidates: candidates
      .map(({ ref, use, weight }) => ({ entity: knowledge.entity(ref), use, weight }))
      .sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1)),
  }));
}

describe('a large base', () => {
  it('finds the same as a base written in memory', () => {
    fc.assert(
      fc.property(entries, fc.array(word, { minLength: 1, maxLength: 40 }), (some, words) => {
        const large = new LargeBase('p', os.tmpdir());
        try {
          for (const entry of some) large.add(entry);
          const text = words.join(' ');
          const small = answers(writeBase(packSources('p', some)), text);
          expect(answers(large.finish(() => {}).words, text)).toEqual(small);
        } finally {
          large.close();
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the 32 heaviest candidates of an alias', () => {
    const large = new LargeBase('p', os.tmpdir());
    for (let at = 0; at < 100; at++) large.add(makeEntry({ name: 'Ann Doe', id: `e${at}`, prior: at + 1 }));
    const knowledge = new Knowledge([openBase(large.finish(() => {}).words.buffer)]);
    large.close();
    const [match] = knowledge.match(tokenize('Ann Doe'));
    expect(match?.candidates).toHaveLength(32);
    expect(Math.min(...match!.candidates.map(({ weight }) => weight))).toBeGreaterThan(1);
  });
});
