import { describe, expect, it } from 'vitest';
import { checkLanguageNames } from '../../../modules/knowledge/checks/language-names.ts';
import type { LanguageNames } from '../../../modules/knowledge/read-language-names.ts';

const house: LanguageNames = { id: 'white-house', aliases: ['Casa Bianca'], short: [] };

function check(...names: LanguageNames[]) {
  return checkLanguageNames('it', names, new Set(['white-house', 'casa']));
}

describe('names in a language', () => {
  it('are of entries', () => {
    expect(check(house, { ...house, id: 'black-house' }).map(({ message }) => message)).toContain(
      '"black-house" isn’t an entry',
    );
    expect(check(house)).toEqual([]);
  });

  it('lead to one entry each', () => {
    expect(check(house, { ...house, id: 'casa' })).toEqual([
      {
        file: 'knowledge/languages/it.tsv',
        line: 2,
        message: '"Casa Bianca" is also a name of "white-house"',
      },
    ]);
    expect(check(house, { id: 'casa', aliases: ['Casa'], short: ['Casa Bianca'] })).toEqual([]);
  });
});
