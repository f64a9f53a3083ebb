import { describe, expect, it } from 'vitest';
import type { CastMember, LinkedMention } from '../../lib/model/analysis.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { mainCast } from '../../lib/model/main-cast.ts';
import { knownEntity, makeMember } from '../components/make-story.ts';

const blocks = [
  { start: 0, end: 50, role: 'headline' },
  { start: 51, end: 300, role: 'paragraph' },
  { start: 301, end: 400, role: 'paragraph' },
] as const;

interface Given {
  readonly id: string;
  readonly kind?: Kind;
  readonly mentions?: number;
  readonly at?: readonly number[];
  readonly with?: readonly string[];
}

function mainOf(given: readonly Given[]): string[] {
  const cast: CastMember[] = given.map(({ id, kind = 'person', mentions = 1, with: beside = [] }) =>
    makeMember(knownEntity(id, id, { kind }), { mentionCount: mentions, appearsWith: beside }),
  );
  const mentions: LinkedMention[] = given.flatMap(({ id, kind = 'person', at = [] }) =>
    at.map(start => ({ start, end: start + 3, entityId: id, kind, confidence: 1, tier: 'sure' as const })),
  );
  return mainCast({ cast, mentions }, { blocks, text: '' }).map(({ entity }) => entity.id);
}

describe('the main cast', () => {
  it.each<[string, readonly Given[], readonly string[]]>([
    ['nobody', [], []],
    ['one name, however slight', [{ id: 'a' }], ['a']],
    [
      'the headline before a name that comes later and more often',
      [
        { id: 'often', mentions: 3 },
        { id: 'title', at: [10], mentions: 2 },
      ],
      ['title', 'often'],
    ],
    [
      'the first paragraph before the second',
      [
        { id: 'late', mentions: 3, at: [320] },
        { id: 'lead', mentions: 3, at: [60] },
      ],
      ['lead', 'late'],
    ],
    [
      'no place that is only named often',
      [
        { id: 'town', kind: 'place', mentions: 30, at: [320, 330] },
        { id: 'mayor', mentions: 4 },
      ],
      ['mayor'],
    ],
    [
      'a place that the story is about',
      [
        { id: 'mayor', mentions: 4, at: [60], with: ['town'] },
        { id: 'town', kind: 'place', mentions: 3, at: [10, 60], with: ['mayor'] },
      ],
      ['mayor', 'town'],
    ],
    [
      'those together with others before loners, whatever their kind',
      [
        { id: 'loner', mentions: 4 },
        { id: 'law', kind: 'law', mentions: 4, with: ['loner', 'c'] },
        { id: 'c', mentions: 4, with: ['law'] },
      ],
      ['law', 'c', 'loner'],
    ],
  ])('is %s', (_, given, expected) => expect(mainOf(given)).toEqual(expected));

  it('has at most five', () => {
    const crowd = Array.from({ length: 9 }, (_, at) => ({ id: `n${at}`, mentions: 20 - at }));
    expect(mainOf(crowd)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
  });
});

it('counts the paragraph after a standfirst as the first', () => {
  const standfirst = [
    { start: 0, end: 50, role: 'headline' },
    { start: 51, end: 150, role: 'paragraph' },
    { start: 151, end: 400, role: 'paragraph' },
    { start: 401, end: 600, role: 'paragraph' },
  ] as const;
  const cast = ['later', 'lead'].map(id => makeMember(knownEntity(id, id), { mentionCount: 1 }));
  const mentions = (
    [
      ['lead', 160],
      ['later', 410],
    ] as const
  ).map(([entityId, start]) => ({
    start,
    end: start + 4,
    entityId,
    kind: 'person' as const,
    confidence: 1,
    tier: 'sure' as const,
  }));
  expect(
    mainCast({ cast, mentions }, { text: '', blocks: standfirst }).map(({ entity }) => entity.id),
  ).toEqual(['lead']);
});

it.each([
  ['Royal', 'The Royal visit pleased the royal family.', false],
  ['Royal', 'Royal said that royalty is dead.', true],
  ['Abby', 'Abby met a guide.', true],
  ['IRCC', 'IRCC has no room.', true],
])('has %s in “%s”: %s', (name, text, isMain) => {
  const cast = ['Ada Berg', name].map((one, at) =>
    makeMember({ source: 'article', id: `here-${at}`, name: one, kind: 'person' }, { mentionCount: 4 }),
  );
  const main = mainCast({ cast, mentions: [] }, { blocks, text });
  expect(main.some(({ entity }) => entity.name === name)).toBe(isMain);
});
