import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../lib/settings-page/base64.ts';

describe('base64', () => {
  it.each([0, 1, 2, 3, 0x8000 - 1, 0x8000, 0x8000 + 1, 100_000])('round-trips %i bytes', length => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });

  it.each(['%', 'abcde', 'ä'])('is null for %j', text => {
    expect(fromBase64(text)).toBeNull();
  });
});
