import { describe, expect, it } from 'vitest';
import { markAddresses } from '../../../lib/entities/names/addresses.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

/** The marked words of a text. */
function marked(text: string): string[] {
  const tokens = tokenize(text);
  const marks = markAddresses(tokens);
  return Array.from({ length: tokens.count }, (_, i) => i)
    .filter(i => marks?.[i] === 1)
    .map(i => text.slice(tokens.starts[i], tokens.ends[i]));
}

describe('markAddresses', () => {
  it.each([
    ['See https://news.example/Oslo/Norway for more.', 'Oslo'],
    ['Write to desk@oslo.example today.', 'desk'],
    ['Follow @OsloHarbour for news.', 'OsloHarbour'],
    ['The file notes/Oslo/plan.pdf is gone.', 'Oslo'],
    ['It is at www.example.com/Oslo now.', 'Oslo'],
  ])('marks the address in %s', (text, word) => {
    expect(marked(text)).toContain(word);
  });

  it.each([
    'OSLO/BERGEN, May 2 — Ferries sail again.',
    'The Oslo/Bergen line is open.',
    'He won in and/or after May.',
  ])('marks nothing in %s', text => {
    expect(marked(text)).toEqual([]);
  });
});
