import { describe, expect, it } from 'vitest';
import { appearancesOf } from '../../../lib/entities/cast/appearances.ts';
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
  return appearancesOf([{ start, kind: named, link: { probability }, name } as Found], kind, tokens)[0]!;
}

describe('a name', () => {
  it.each([
    ['[Spain] has closed its border.', 'leading'],
    ['The [Elm Board] met.', 'leading'],
    ['Last week [Elm] says no.', 'leading'],
    ['The head of the board hates [Elm]’s plan.', 'leading'],
    ['Rain in\n[Spain] waits.', 'leading'],
    ['The talks between Oslo and [Spain] have ended.', 'named'],
    ['It rains in [Spain].', 'background'],
    ['They came to [Spain]’s aid.', 'background'],
    ['Ships near the [Netherlands] wait.', 'background'],
    ['They met in Belém, [Brazil], on Monday.', 'background'],
    ['See it now: [Elm]', 'background'],
    ['Flu: [Spain] shuts its schools', 'leading'],
    ['Flu: [Spain] school board meets', 'background'],
    ['She said that it had come to this at last: [Spain] loses.', 'background'],
    ['She leads a [Lind] town.', 'background'],
    ['She leads the biggest [Lind] town.', 'background'],
    ['They climbed the [Lind] sign.', 'background'],
    ['The crew in the [Gulf] waits.', 'background'],
    ['They like the [Gulf] today.', 'named'],
    ['They say the [Gulf] is calm.', 'leading'],
    ['They left [Lind] because of her.', 'named'],
    ['They say the [Gulf] finally opened.', 'named'],
    ['She met Elm, a [Lind]-backed crew.', 'background'],
    ['Ada Berg (D-[Va.]) left.', 'background'],
    ['It cost them [US]$2m.', 'background'],
    ['Chile, [Spain] and Peru agree.', 'leading'],
    ['Chile, Peru, [Spain], and Cuba agree.', 'leading'],
    ['In Chile, [Spain] and Peru ships wait.', 'background'],
    ['Lind, [Ohio], has a port.', 'background'],
    ['[Lind] Elm stores are open.', 'named'],
    ['[Lind] Opens a port', 'leading'],
  ])('in “%s” is %s', (text, part) => expect(read(text).part).toBe(part));

  it.each([
    ['her [Elm] account', 'organization', 'background'],
    ['the silver [Elm] stopped', 'product', 'background'],
    ['the judge blamed baker [Ada Berg] again', 'person', 'named'],
    ['he met an [Ada Berg] fan', 'person', 'background'],
    ['he met a tired [Ada Berg] there', 'person', 'named'],
    ['the war reached southern [Spain] again', 'place', 'named'],
  ] as const)('in “%s”, for a %s, is %s', (text, kind, part) => {
    expect(read(text, { named: kind, kind }).part).toBe(part);
  });

  it('of a people only says whose something is, unless the people is meant', () => {
    expect(read('A [Spanish] ship sank.', { named: 'group' })).toMatchObject({
      part: 'background',
      isDemonym: true,
    });
    expect(read('The [Maasai] moved.', { named: 'group', kind: 'group' }).part).toBe('leading');
  });

  it.each([
    ['He bought an [SUV].', true],
    ['She was a [Democrat] and a judge.', true],
    ['They took a chest [X-ray] of him.', true],
    ['She asked her [GP].', true],
    ['The top 100 [VC] firms agree.', true],
    ['The [SUV] stopped.', false],
    ['He works with [Elm].', false],
    ['The Board said [Elm] was sold.', false],
  ])('is used like a common noun in “%s”: %s', (text, isCommon) => {
    expect(read(text).isCommon).toBe(isCommon);
  });

  it.each([
    ['She leads a [Lind] town.', true],
    ['A war on cheap [Lind] food began.', true],
    ['She leads a town in [Lind].', false],
    ['She runs [Lind] alone.', false],
  ])('only says which is meant in “%s”: %s', (text, isAttribute) => {
    expect(read(text).isAttribute).toBe(isAttribute);
  });

  it('isn’t a common noun if an article belongs to what follows it', () => {
    expect(
      read('He hired an [Elm] engineer.', { named: 'organization', kind: 'organization' }).isCommon,
    ).toBe(false);
  });
});
