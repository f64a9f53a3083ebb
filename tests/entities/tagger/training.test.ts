import { describe, expect, it } from 'vitest';
import { openTagger } from '../../../lib/entities/tagger/tagger.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';
import { bufferOf, SENTENCES, toyWeights } from './toy.ts';

describe('training', () => {
  it('gives the same bytes each time', () => {
    expect(toyWeights()).toEqual(toyWeights());
  });

  it('learns what it is shown, and the tagger reads it back', () => {
    const tagger = openTagger(bufferOf(toyWeights()));
    for (const { text, spans } of SENTENCES) {
      const tokens = tokenize(text);
      const found = tagger.tag(tokens, null).map(({ firstToken, lastToken, label }) => ({
        start: tokens.starts[firstToken],
        end: tokens.ends[lastToken],
        type: label,
      }));
      expect(found).toEqual(spans);
    }
  });
});
