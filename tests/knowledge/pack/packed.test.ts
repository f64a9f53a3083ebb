import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../../lib/knowledge/knowledge.ts';
import { KnowledgeError } from '../../../lib/knowledge/knowledge-error.ts';
import { openBase } from '../../../lib/knowledge/open-base.ts';
import { competingNames } from '../../../lib/knowledge/pack/competing-names.ts';
import { openPacks } from '../../../lib/knowledge/pack/open-packs.ts';
import { PackFileError, packFileHead, readPackFileHead } from '../../../lib/knowledge/pack/pack-file.ts';
import { packSources } from '../../../lib/knowledge/pack/pack-sources.ts';
import { verifyBase } from '../../../lib/knowledge/pack/verify-base.ts';
import { writeBase } from '../../../lib/knowledge/write-base.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { makeEntry } from '../make-entry.ts';

const shipped = openBase(
  writeBase([
    makeEntry({ name: 'Ann Doe', kind: 'person', wikipedia: 'Ann Doe', context: 'US senator' }),
    makeEntry({ name: 'Bob Roe', kind: 'person', context: 'A painter' }),
    makeEntry({ name: 'Ohio Senate' }),
  ]).buffer,
);
const packBytes = writeBase(
  packSources('beat', [
    makeEntry({
      name: 'Ann Doe',
      kind: 'person',
      aliases: ['Annie Doe'],
      wikipedia: 'Ann Doe',
      context: 'Ours',
    }),
    makeEntry({ name: 'Bob Roe', kind: 'person', context: 'A mayor' }),
    makeEntry({
      name: 'Cy Poe',
      kind: 'person',
      relations: { memberOf: ['ohio-senate'], worksFor: ['bob-roe'], leads: ['gone'] },
    }),
  ]),
).buffer;
const knowledge = new Knowledge([shipped, openBase(packBytes)]);
const candidatesOf = (text: string): string[][] =>
  knowledge
    .match(tokenize(text))
    .map(({ candidates }) => candidates.map(({ ref }) => knowledge.entity(ref).id));

describe('a pack next to the shipped base', () => {
  it('adds its entity next to others of the same name', () => {
    expect(candidatesOf('Bob Roe')).toEqual([['bob-roe', 'beat/bob-roe']]);
    expect(knowledge.entity(knowledge.refOf('bob-roe')!).context).toBe('A painter');
  });

  it('adds its aliases to the shipped entity with the same article', () => {
    expect(candidatesOf('Ann Doe')).toEqual([['ann-doe']]);
    expect(candidatesOf('Annie Doe')).toEqual([['ann-doe']]);
  });

  it('resolves relations to its own and to shipped entities, and drops unknown ones', () => {
    const ref = knowledge.refOf('beat/cy-poe')!;
    expect(
      knowledge
        .relatedTo(ref)
        .map(one => knowledge.entity(one).id)
        .sort(),
    ).toEqual(['beat/bob-roe', 'ohio-senate']);
    expect(knowledge.refOf('gone')).toBeNull();
  });

  it('has its competing names listed', () => {
    const entries = [
      makeEntry({ name: 'Bob Roe', kind: 'person' }),
      makeEntry({ name: 'Ann Doe', kind: 'person', wikipedia: 'Ann Doe (mayor)' }),
      makeEntry({ name: 'Di Loe', kind: 'person' }),
    ];
    expect(competingNames(entries, shipped)).toEqual(['Bob Roe']);
  });

  it('is skipped with a reason if it is damaged, and the other packs are opened', () => {
    const reasons: Record<string, string | undefined> = {};
    const cut = packBytes.slice(0, 100);
    const opened = openPacks(
      [
        { key: 'cut', base: cut },
        { key: 'beat', base: packBytes },
      ],
      (key, problem) => {
        reasons[key] = problem;
      },
    );
    expect(opened).toHaveLength(1);
    expect(reasons).toEqual({
      cut: `knowledge base cut short: 100 of ${packBytes.byteLength} bytes`,
      beat: undefined,
    });
  });
});

describe('an untrusted compiled pack', () => {
  const header = { name: 'Beat', version: '1', date: '2026-02-01', licence: 'CC0-1.0', source: 'Ännie' };

  it('has a readable header', () => {
    const head = packFileHead(header);
    expect(head.length % 4).toBe(0);
    expect(readPackFileHead(head.buffer, 'x.pack')).toEqual({ header, contents: 'base', at: head.length });
  });

  it('is imported if all of it is valid', async () => {
    expect(await verifyBase(packBytes, 'beat')).toMatchObject({ entities: 3 });
  });

  it('is refused if it pretends to be another pack', async () => {
    await expect(verifyBase(packBytes, 'other')).rejects.toThrow('isn’t an id of this pack');
    const posing = writeBase([makeEntry({ name: 'Ann Doe' })]).buffer;
    await expect(verifyBase(posing, 'beat')).rejects.toThrow('"ann-doe" isn’t an id of this pack');
  });

  it('causes nothing worse than an error, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => {
        const { buffer } = new Uint8Array(bytes);
        expect(() => readPackFileHead(buffer, 'x')).toThrow(PackFileError);
        await expect(verifyBase(buffer, 'beat')).rejects.toThrow(KnowledgeError);
      }),
    );
  });
});
