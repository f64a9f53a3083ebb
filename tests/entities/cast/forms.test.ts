import { expect, it } from 'vitest';
import type { Candidate } from '../../../lib/entities/cast/candidate.ts';
import { poolForms } from '../../../lib/entities/cast/forms.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import { LANGUAGE_WORDS } from '../../../lib/text/languages/languages.ts';
import { knownEntity, makeMember } from '../../components/make-story.ts';

const blocks = [
  { start: 0, end: 50, role: 'headline' },
  { start: 51, end: 900, role: 'paragraph' },
] as const;

type Named = readonly [name: string, kind: Kind, at: readonly number[], isKnown?: true];

function candidate([name, kind, at, isKnown]: Named): Candidate {
  const entity = isKnown
    ? knownEntity(name, name, { kind })
    : ({ source: 'article', id: name, name, kind } as const);
  return {
    member: makeMember(entity, { mentionCount: at.length }),
    appearances: at.map(start => ({
      start,
      end: start + 5,
      part: 'leading',
      isDemonym: false,
      isAttribute: false,
      isPlaced: false,
      confidence: 1,
      isCommon: false,
    })),
    isPress: false,
  };
}

it.each<[string, Named, Named, boolean]>([
  ['the first words of a body', ['Oak Hollow', 'place', [300]], ['Oak Hollow School', 'place', [60]], true],
  [
    'a short form in the headline',
    ['High Court', 'organization', [10]],
    ['High Court of Lind', 'organization', [60, 90], true],
    true,
  ],
  ['a title and a surname', ['Coach Berg', 'person', [200, 300]], ['Ada Berg', 'person', [60]], true],
  ['two titles', ['Vice President Berg', 'person', [200]], ['Ada Berg', 'person', [60]], true],
  ['a title with a dot', ['Sen. Berg', 'person', [200]], ['Ada Berg', 'person', [60]], true],
  ['a first name that is no title', ['Nils Berg', 'person', [200]], ['Ada Berg', 'person', [60]], false],
  ['a title alone', ['Coach', 'person', [200]], ['Ada Coach', 'person', [60]], false],
  ['another surname', ['Coach Berger', 'person', [200]], ['Ada Berg', 'person', [60]], false],
  ['the last words', ['School', 'organization', [200]], ['Oak School', 'organization', [60]], false],
  ['a town and its police', ['Lind', 'place', [200]], ['Lind Police', 'organization', [60]], false],
  [
    'a firm and its branch, later',
    ['Elm', 'organization', [60]],
    ['Elm Today', 'organization', [200]],
    false,
  ],
  [
    'a firm that is named far more often than its branch',
    ['Elm', 'organization', [70, 80, 90, 200]],
    ['Elm Today', 'organization', [60]],
    false,
  ],
  ['a known name', ['Elm', 'organization', [200], true], ['Elm Today', 'organization', [60]], false],
])('takes %s for one: %s', (_, short, whole, isOne) => {
  const pooled = poolForms([short, whole].map(candidate), { blocks }, LANGUAGE_WORDS.en.linker.titles);
  const starts = pooled.map(({ appearances }) => appearances.map(({ start }) => start));
  const all = [...whole[2], ...short[2]].toSorted((a, b) => a - b);
  expect(starts).toEqual(isOne ? [all] : [short[2], whole[2]]);
});

it('knows the titles of the article’s language', () => {
  const given: Named[] = [
    ['Bundeskanzlerin Berg', 'person', [200]],
    ['Ada Berg', 'person', [60]],
  ];
  const count = (language: 'de' | 'en') =>
    poolForms(given.map(candidate), { blocks }, LANGUAGE_WORDS[language].linker.titles).length;
  expect(count('de')).toBe(1);
  expect(count('en')).toBe(2);
});
