import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../lib/extension/packs/inflate.ts';
import type { Entry } from '../../../lib/knowledge/entry.ts';
import { Knowledge } from '../../../lib/knowledge/knowledge.ts';
import { openBase } from '../../../lib/knowledge/open-base.ts';
import { openPackFile } from '../../../lib/knowledge/pack/open-pack-file.ts';
import { packSources } from '../../../lib/knowledge/pack/pack-sources.ts';
import { verifyBase } from '../../../lib/knowledge/pack/verify-base.ts';
import { writeBase } from '../../../lib/knowledge/write-base.ts';
import type { OpenedPackFile } from '../../../lib/model/pack-codec.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { makeEntry } from '../../knowledge/make-entry.ts';
import { columnPack } from './column-pack.ts';

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

const fileOf = (some: readonly Entry[]): Buffer => columnPack('p', some);

function open(file: Buffer): Promise<OpenedPackFile> {
  return openPackFile(new Uint8Array(file).buffer, 'p.pack', inflate);
}

async function baseOf(file: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  return (await open(file)).base;
}

describe('a large pack', () => {
  it('finds the same as a base written in memory', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.array(word, { minLength: 1, maxLength: 40 }), async (some, words) => {
        const text = words.join(' ');
        const small = answers(writeBase(packSources('p', some)), text);
        expect(answers(await baseOf(fileOf(some)), text)).toEqual(small);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps everything that is known about an entity', async () => {
    const shared = {
      context: 'Senator in Ohio, leader of its caucus',
      evidence: ['senator', 'leader', 'caucus'],
    };
    const some = [
      makeEntry({
        ...shared,
        name: 'Ann Doe',
        id: 'Q12',
        wikidata: 'Q12',
        wikipedia: 'Ann Doe',
        asOf: '2026-02',
      }),
      makeEntry({
        ...shared,
        name: 'Bo Doe',
        id: 'Q7',
        wikidata: 'Q7',
        wikipedia: 'Bo Doe (senator)',
        asOf: '2025-11',
      }),
      makeEntry({
        name: 'Caucus',
        id: 'own',
        wikidata: 'Q7',
        context: 'Group\nof twelve',
        settled: true,
        guarded: ['Twelve'],
      }),
      makeEntry({
        name: 'Ohio',
        id: 'ohio',
        kind: 'place',
        context: '',
        asOf: '',
        evidence: ['Columbus', 'Great Lakes'],
      }),
      makeEntry({
        name: 'Dee Doe',
        id: 'Q9',
        relations: { memberOf: ['own', 'gone'], locatedIn: ['ohio'], leads: ['Q12'] },
      }),
    ];
    const large = openBase((await baseOf(fileOf(some))).buffer);
    const small = openBase(writeBase(packSources('p', some)).buffer);
    for (const { id } of some) {
      const [a, b] = [large, small].map(base => {
        const number = base.numberOf(`p/${id}`);
        const { evidence } = base.record(number);
        const { relations, context, ...rest } = base.entity(number);
        return {
          ...rest,
          context: context.replace('\n', ' '),
          evidence,
          relations: relations.filter(({ to }) => to !== 'gone'),
        };
      });
      expect(a).toEqual(b);
    }
  });

  it('stores contexts and evidence that several entities share once', async () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      makeEntry({
        name: `Ann ${at}`,
        id: `Q${at + 1}`,
        wikidata: `Q${at + 1}`,
        context: 'Senator in Ohio and leader of its caucus',
        evidence: ['senator', 'leader', 'caucus'],
        asOf: '2026-02',
      }),
    );
    expect((await baseOf(fileOf(many))).length / 2000).toBeLessThan(80);
  });

  it('is refused if a byte is missing, changed or added', async () => {
    const file = fileOf(
      Array.from({ length: 20 }, (_, at) => makeEntry({ name: `Ann Doe ${at}`, id: `Q${at + 1}` })),
    );
    const opens = async (bytes: Buffer): Promise<boolean> =>
      baseOf(bytes).then(
        () => true,
        () => false,
      );
    expect(await opens(file)).toBe(true);
    for (let end = 0; end < file.length; end += 7) expect(await opens(file.subarray(0, end))).toBe(false);
    expect(await opens(Buffer.concat([file, Buffer.from([0])]))).toBe(false);
    // The last bytes are the checksum of the last column.
    for (let back = 1; back < 40; back++) {
      const changed = Buffer.from(file);
      changed[file.length - back]! ^= 1;
      expect(await opens(changed)).toBe(false);
    }
  });

  it('never opens as anything but a sound base, whatever was changed', async () => {
    const file = fileOf(
      Array.from({ length: 20 }, (_, at) => makeEntry({ name: `Ann Doe ${at}`, id: `Q${at + 1}` })),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = Buffer.from(file);
        damaged[at]! ^= change;
        // The name in the head may have changed, and with it the key.
        const opened = await open(damaged).catch(() => null);
        if (!opened) return;
        const verified = await verifyBase(opened.base.buffer, opened.key).catch(error => error);
        expect(verified).toHaveProperty('entities');
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the 32 heaviest candidates of an alias', async () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      makeEntry({ name: 'Ann Doe', id: `e${at}`, prior: at + 1 }),
    );
    const knowledge = new Knowledge([openBase((await baseOf(fileOf(many))).buffer)]);
    const [match] = knowledge.match(tokenize('Ann Doe'));
    expect(match?.candidates).toHaveLength(32);
    expect(Math.min(...match!.candidates.map(({ weight }) => weight))).toBeGreaterThan(1);
  });
});
