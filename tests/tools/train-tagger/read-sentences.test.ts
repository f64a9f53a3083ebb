import { describe, expect, it } from 'vitest';
import { readSentence, readSentences } from '../../../tools/train-tagger/read-sentences.ts';

describe('readSentence', () => {
  it('reads the labels', () => {
    const { text, spans } = readSentence("L'{O:Ansa} cita {P:Anna Rossi} da {L:Roma}.");
    expect(text).toBe("L'Ansa cita Anna Rossi da Roma.");
    expect(spans!.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Ansa', 'ORG'],
      ['Anna Rossi', 'PER'],
      ['Roma', 'LOC'],
    ]);
  });

  it('reads a sentence without names', () => {
    expect(readSentence('Warum die Preise steigen')).toEqual({ text: 'Warum die Preise steigen', spans: [] });
  });

  it.each(['de', 'fr', 'it'] as const)('leaves no bracket behind in %s', language => {
    for (const { text } of readSentences(language)) expect(text).not.toMatch(/[{}]/);
  });
});
