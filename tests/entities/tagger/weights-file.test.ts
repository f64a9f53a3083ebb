import { describe, expect, it } from 'vitest';
import { openTagger } from '../../../lib/entities/tagger/tagger.ts';
import { bufferOf, toyWeights } from './toy.ts';

const good = toyWeights();

function damaged(change: (bytes: Uint8Array) => void): ArrayBuffer {
  const bytes = good.slice();
  change(bytes);
  return bufferOf(bytes);
}

describe('a weights file', () => {
  it('opens', () => {
    expect(() => openTagger(bufferOf(good))).not.toThrow();
  });

  it('is refused when it is something else', () => {
    expect(() => openTagger(new ArrayBuffer(0))).toThrow('not a weights file');
    expect(() => openTagger(damaged(b => b.fill(0, 0, 4)))).toThrow('not a weights file');
  });

  it('is refused if it has another version', () => {
    expect(() => openTagger(damaged(b => b.fill(99, 4, 5)))).toThrow('version 99');
  });

  it.each([33, 100, good.length - 1])('is refused when it ends after %i bytes', length => {
    expect(() => openTagger(bufferOf(good.subarray(0, length)))).toThrow('cut short');
  });

  it('is refused when a byte has changed', () => {
    for (const at of [16, 40, good.length >> 1, good.length - 1])
      expect(() => openTagger(damaged(b => b.fill(b[at]! ^ 1, at, at + 1)))).toThrow('checksum');
  });
});
