import { describe, expect, it } from 'vitest';
import { appearanceOf } from '../../../lib/entities/cast/appearances.ts';
import type { Found } from '../../../lib/entities/find-mentions.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import { LANGUAGE_WORDS } from '../../../lib/text/languages/languages.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

/** The appearance of the words between brackets. */
function read(marked: string, { named = 'place' as Kind, kind = 'place' as Kind, probability = 1 } = {}) {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const end = marked.indexOf(']') - 1;
  const tokens = tokenize(text, LANGUAGE_WORDS.en);
  const first = tokens.starts.indexOf(start);
  const name = { first, end: tokens.ends.indexOf(end) + 1 };
  return appearanceOf({ start, kind: named, link: { probability }, name } as Found, kind, tokens);
}

describe('a name', () => {
  it.each([
    ['[Spain] has closed its border.', true],
    ['The talks between Oslo and [Spain] have ended.', true],
    ['It rains in [Spain].', false],
    ['Ships near the [Netherlands] wait.', false],
    ['They met in Belém, [Brazil], on Monday.', false],
    ['Rain in\n[Spain] waits.', true],
  ])('acts in “%s”: %s', (text, acts) => expect(read(text).acts).toBe(acts));

  it('of a people only says whose something is, unless the people is meant', () => {
    expect(read('A [Spanish] ship sank.', { named: 'group' }).acts).toBe(false);
    expect(read('The [Maasai] moved.', { named: 'group', kind: 'group' }).acts).toBe(true);
  });

  it.each([
    ['He bought an [SUV].', true],
    ['She was a [Democrat] and a judge.', true],
    ['He hired an [IBM] engineer.', false],
    ['The [SUV] stopped.', false],
  ])('is used like a common noun in “%s”: %s', (text, isCounted) => {
    expect(read(text).isCounted).toBe(isCounted);
  });

  it('is a guess if its link isn’t sure', () => {
    expect(read('[Jordan] waits.', { probability: 0.7 }).isGuess).toBe(true);
    expect(read('[Jordan] waits.').isGuess).toBe(false);
  });
});
