import { describe, expect, it } from 'vitest';
import { markCandidates } from '../../../lib/entities/tagger/candidates.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

/** A text with its possible names in brackets. */
function candidates(text: string): string {
  const tokens = tokenize(text);
  const roles = new Uint8Array(tokens.count);
  markCandidates(tokens, roles);
  let out = '';
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shapes[i]! & 128 && i > 0) out += roles[i] && roles[i - 1] ? '_' : ' ';
    out += text.slice(tokens.starts[i], tokens.ends[i]);
    if (roles[i] && !roles[i + 1]) out += ']';
  }
  return out;
}

describe('candidates', () => {
  it.each([
    ['he met Ursula von der Leyen today', 'he met Ursula_von_der_Leyen] today'],
    ['fighters of al-Shabaab fled', 'fighters of al-Shabaab] fled'],
    ['leader Kim Jong-un waved', 'leader Kim_Jong-un] waved'],
    ['the Bank of England and its chief', 'the Bank_of_England] and its chief'],
    ['his iPhone 15 passed a COVID-19 test', 'his iPhone_15] passed a COVID-19] test'],
    ['one of the 49ers', 'one of the 49ers]'],
    ["a branch of McDonald's in town", "a branch of McDonald's] in town"],
    ['nothing here at all', 'nothing here at all'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(candidates(text)).toBe(expected);
  });

  it('never reach over a line break', () => {
    const tokens = tokenize('seen in London\nof Paris');
    const roles = new Uint8Array(tokens.count);
    markCandidates(tokens, roles);
    expect([...roles]).toEqual([0, 0, 1, 0, 1]);
  });
});
