import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { makeCompiledSentences } from '../../../tools/fit-linker/compiled-sentences.ts';
import { analyzer } from '../../entities/read-names.ts';

describe('sentences about compiled entities', () => {
  const texts = makeCompiledSentences(analyzer);
  const labels = texts.flatMap(({ text, labels }) =>
    labels.map(({ start, end, answers }) => ({ name: text.slice(start, end), answers })),
  );

  it('label each name as itself, or as nobody known', () => {
    expect(labels.length).toBeGreaterThan(100);
    for (const { name, answers } of labels) expect([[], [`=${name}`]]).toContainEqual(answers);
  });

  it('name entities without a context', () => {
    const { knowledge } = analyzer;
    const isCompiled = (name: string): boolean =>
      knowledge.named(tokenize(name)).some(({ ref }) => knowledge.record(ref).context === '');
    expect(labels.filter(({ name }) => !isCompiled(name))).toEqual([]);
  });

  it('make a few people strangers', () => {
    const { knowledge } = analyzer;
    const strangers = labels.filter(({ answers }) => answers?.length === 0).length;
    // Most people have a context, so they get no sentence: count strangers among the others.
    const people = labels.filter(({ name }) =>
      knowledge
        .named(tokenize(name))
        .some(({ ref }) => knowledge.record(ref).kind === 'person' && knowledge.record(ref).context === ''),
    ).length;
    expect(strangers / people).toBeGreaterThan(0.1);
    expect(strangers / people).toBeLessThan(0.2);
    expect(strangers / labels.length).toBeLessThan(0.15);
  });

  it('come alone and in longer texts', () => {
    const counts = new Set(texts.map(text => text.labels.length));
    expect(counts).toContain(1);
    expect(Math.max(...counts)).toBeGreaterThan(5);
  });
});
