import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum, FIRST_WORDS_BYTES, HEADER_WORDS, Header } from '../../../lib/knowledge/format.ts';
import { Knowledge } from '../../../lib/knowledge/knowledge.ts';
import { KnowledgeError } from '../../../lib/knowledge/knowledge-error.ts';
import { openBase } from '../../../lib/knowledge/open-base.ts';
import { packSources } from '../../../lib/knowledge/pack/pack-sources.ts';
import { verifyBase } from '../../../lib/knowledge/pack/verify-base.ts';
import { writeBase } from '../../../lib/knowledge/write-base.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { makeEntry } from '../make-entry.ts';

const NAMES = ['Ann Doe', 'Bob Roe', 'Cy Poe', 'Di Loe', 'Ed Moe'];
const sound = writeBase(
  packSources(
    'beat',
    NAMES.map(name => makeEntry({ name, relations: { leads: ['bob-roe'] } })),
  ),
).buffer;
/** After the first section and its size. */
const BEHIND_FIRST_WORDS = HEADER_WORDS + 1 + FIRST_WORDS_BYTES / 4;

describe('a damaged base with a matching checksum', () => {
  it('is refused, or survives every query', async () => {
    const words = sound.byteLength / 4;
    const change = fc.record({
      at: fc.oneof(
        fc.integer({ min: BEHIND_FIRST_WORDS, max: words - 1 }),
        fc.constantFrom(HEADER_WORDS, Header.aliases, Header.month),
      ),
      value: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 0xffffffff })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async changes => {
        const changed = new Uint32Array(sound.slice(0));
        for (const { at, value } of changes) changed[at] = value;
        changed[Header.checksum] = checksum(changed);
        try {
          await verifyBase(changed.buffer, 'beat');
        } catch (error) {
          expect(error).toBeInstanceOf(KnowledgeError);
          return;
        }
        const knowledge = new Knowledge([openBase(changed.buffer)]);
        for (const { candidates } of knowledge.match(tokenize(NAMES.join(' and '))))
          for (const { ref } of candidates) {
            knowledge.entity(ref);
            knowledge.relatedTo(ref);
          }
      }),
      { numRuns: 400 },
    );
  });
});
