import { describe, expect, it } from 'vitest';
import type { Part } from '../../../lib/entities/cast/appearances.ts';
import type { Candidate } from '../../../lib/entities/cast/candidate.ts';
import { mainCast } from '../../../lib/entities/cast/main-cast.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import type { Prior } from '../../../lib/model/prior.ts';
import { LANGUAGE_WORDS } from '../../../lib/text/languages/languages.ts';
import { knownEntity, makeMember } from '../../components/make-story.ts';

const blocks = [
  { start: 0, end: 50, role: 'headline' },
  { start: 51, end: 300, role: 'paragraph' },
  ...Array.from({ length: 8 }, (_, at) => ({
    start: 301 + 100 * at,
    end: 400 + 100 * at,
    role: 'paragraph' as const,
  })),
] as const;
const TITLE = 10;
const LEAD = 60;
const LATER = 310;

interface Given {
  readonly id: string;
  readonly kind?: Kind;
  /** Where it is named. */
  readonly at?: readonly number[];
  readonly with?: readonly string[];
  /** Not in the knowledge base. */
  readonly isNew?: true;
  readonly context?: string;
  /** What it does in its sentences; they are about it if left out. */
  readonly part?: Part;
  readonly isPress?: true;
  /** That it is a name; 1 if left out. */
  readonly confidence?: number;
  readonly isCommon?: true;
  readonly isPlaced?: true;
  readonly isAttribute?: true;
  readonly isDemonym?: true;
}

/** A number of places, each in a paragraph of its own while there are any. */
const times = (count: number, at = LATER): number[] =>
  Array.from({ length: count }, (_, time) => at + 100 * (time % 8)).toSorted((a, b) => a - b);

function candidate({ id, kind = 'person', at = [], with: beside = [], ...told }: Given): Candidate {
  const entity = told.isNew
    ? ({ source: 'article', id, name: id, kind } as const)
    : knownEntity(id, id, { kind, context: told.context ?? '' });
  return {
    member: makeMember(entity, { mentionCount: at.length, appearsWith: beside }),
    appearances: at.map(start => ({
      start,
      end: start + 5,
      part: told.part ?? 'leading',
      isDemonym: told.isDemonym ?? false,
      isAttribute: told.isAttribute ?? false,
      isPlaced: told.isPlaced ?? false,
      confidence: told.confidence ?? 1,
      isCommon: told.isCommon ?? false,
    })),
    isPress: told.isPress ?? false,
  };
}

const TITLES = LANGUAGE_WORDS.en.linker.titles;

function mainOf(given: readonly Given[], text = '', prior?: Prior): string[] {
  return mainCast(given.map(candidate), { blocks, text }, TITLES, prior).map(({ entity }) => entity.id);
}

describe('the main cast', () => {
  it.each<[string, readonly Given[], readonly string[]]>([
    ['nobody', [], []],
    ['one name, however slight', [{ id: 'a', at: [LATER] }], ['a']],
    [
      'the headline before a name that comes later and more often',
      [
        { id: 'often', at: times(3) },
        { id: 'title', at: [TITLE, LATER] },
      ],
      ['title', 'often'],
    ],
    [
      'the first paragraph before the second',
      [
        { id: 'late', at: times(3) },
        { id: 'lead', at: [LEAD, LATER, LATER] },
      ],
      ['lead', 'late'],
    ],
    [
      'the earlier of two that are named as often, after the first paragraph',
      [
        { id: 'late', at: times(3, 390) },
        { id: 'early', at: times(3, 301) },
      ],
      ['early', 'late'],
    ],
    [
      'nobody who is named once in passing, in whatever company',
      [
        { id: 'a', at: times(4), with: ['b', 'c'] },
        { id: 'once', at: [LATER], with: ['a', 'b', 'c'] },
        { id: 'b', at: times(4) },
        { id: 'c', at: times(4) },
      ],
      ['a', 'b', 'c'],
    ],
    [
      'whom sentences are about before whom they only name',
      [
        { id: 'named', at: times(4), part: 'named' },
        { id: 'leads', at: times(4) },
      ],
      ['leads', 'named'],
    ],
    [
      'what surely is a name before what may be none',
      [
        { id: 'doubtful', at: times(4), confidence: 0.4 },
        { id: 'sure', at: times(4) },
      ],
      ['sure', 'doubtful'],
    ],
    [
      'nobody far behind the first',
      [
        { id: 'a', at: [TITLE, LEAD, ...times(30)] },
        { id: 'b', at: [TITLE, ...times(6)] },
        { id: 'bystander', at: times(3) },
      ],
      ['a', 'b'],
    ],
  ])('is %s', (_, given, expected) => expect(mainOf(given)).toEqual(expected));

  it('has at most five', () => {
    const crowd = Array.from({ length: 9 }, (_, at) => ({ id: `n${at}`, at: times(20 - at) }));
    expect(mainOf(crowd)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
  });
});

describe('a place', () => {
  const people: readonly Given[] = ['a', 'b', 'c'].map(id => ({ id, at: times(5) }));

  it.each<[string, boolean, Partial<Given>]>([
    ['that acts in the headline', true, { at: [TITLE, LATER] }],
    ['that acts again and again', true, { at: [LEAD, ...times(6)] }],
    [
      'that is only the setting, named a few times',
      false,
      { at: times(3), part: 'background', isPlaced: true },
    ],
    [
      'that only says what kind of thing is meant',
      false,
      { at: [TITLE, LEAD, ...times(4)], isAttribute: true },
    ],
    ['that acts once', false, { at: [LEAD] }],
  ])('%s belongs to it: %s', (_, isMain, given) => {
    expect(mainOf([...people, { id: 'town', kind: 'place', ...given }]).includes('town')).toBe(isMain);
  });
});

describe('a thing', () => {
  const people: readonly Given[] = ['a', 'b'].map(id => ({ id, at: times(5) }));
  const thing: Given = { id: 'Elm', kind: 'organization' };

  it.each<[string, boolean, Partial<Given>]>([
    ['that is in the background of the headline', true, { at: [TITLE, LATER], part: 'background' }],
    ['of which there are many', false, { at: [LEAD, ...times(9)], isCommon: true }],
    ['of which the headline means one', true, { at: [TITLE, ...times(9)], isCommon: true }],
    ['that is a longer name of another', false, { id: 'a Norway', at: times(4) }],
  ])('%s belongs to it: %s', (_, isMain, given) => {
    const known: Given = { ...people[0]!, kind: 'organization' };
    const all = [known, people[1]!, { ...thing, ...given }];
    expect(mainOf(all).includes(given.id ?? thing.id)).toBe(isMain);
  });

  it('that is a longer name of another belongs to it if the headline says so', () => {
    const given: readonly Given[] = ['a', 'a Norway'].map(id => ({ id, kind: 'organization', at: times(4) }));
    expect(mainOf(given, 'Why a Norway sold its ships')).toHaveLength(2);
  });
});

describe('an outlet', () => {
  const actor: Given = { id: 'a', at: times(4) };

  it.each<[string, boolean, Given]>([
    ['that is quoted', false, { id: 'Reuters', kind: 'organization', at: [LEAD, LATER], isPress: true }],
    [
      'that the story is about',
      true,
      { id: 'Reuters', kind: 'organization', at: [TITLE, LEAD, ...times(3)], isPress: true },
    ],
    [
      'that is often quoted',
      false,
      { id: 'Reuters', kind: 'organization', at: times(9), isPress: true, part: 'named' },
    ],
    ['whose page it is', false, { id: 'Lind Voice', kind: 'organization', at: times(5) }],
    [
      'whose page it is, only in the headline',
      false,
      { id: 'Lind Voice', kind: 'organization', at: [TITLE] },
    ],
    [
      'whose page it is, in story and headline',
      true,
      { id: 'Lind Voice', kind: 'organization', at: [TITLE, LEAD] },
    ],
    ['longer than its page’s', false, { id: 'Elm Today & Lind', kind: 'organization', at: times(5) }],
    ['called like its page', false, { id: 'Elm Today', kind: 'organization', at: times(5), isNew: true }],
    ['that is a journal', false, { id: 'Annals of Lind', kind: 'work', at: [LEAD, LATER], isNew: true }],
    ['with a part of that', true, { id: 'Elm', kind: 'organization', at: times(5), isNew: true }],
    ['called like one', false, { id: 'Lind Gazette', kind: 'organization', at: [LEAD, LATER], isNew: true }],
    ['only by its last name', true, { id: 'Ada Herald', at: [LEAD, LATER], isNew: true }],
  ])('%s belongs to it: %s', (_, isMain, given) => {
    const prior = { outlet: { name: 'Lind Voice' }, host: 'elmtoday.example' };
    expect(mainOf([actor, given], '', prior).includes(given.id)).toBe(isMain);
  });
});

it.each([
  ['www.lbcnews.example', false],
  ['lbc7.example', false],
  ['lbcfoods.example', true],
  ['lindnews.example', true],
])('what has an outlet’s initials, on %s, belongs to it: %s', (host, isMain) => {
  const programme: Given = { id: 'LBC Night', kind: 'work', at: times(5), isNew: true };
  expect(mainOf([{ id: 'a', at: times(4) }, programme], '', { host }).includes('LBC Night')).toBe(isMain);
});

describe('a name of the article', () => {
  const known: Given = { id: 'Ada Berg', at: [TITLE, ...times(6)], context: 'Lind’s taoiseach since 2020' };
  const board: Given = { id: 'Lind Port Board', kind: 'organization', at: [LEAD, ...times(5)] };
  const party: Given = { id: 'Harbourist Party', kind: 'organization', at: times(6) };

  it.each<[string, boolean, Given]>([
    ['once in the first paragraph', true, { id: 'Nils Oak', at: [LEAD] }],
    ['three times', true, { id: 'Nils Oak', at: times(3), with: ['Ada Berg'] }],
    ['once, at the end', false, { id: 'Nils Oak', at: [1050] }],
    ['once, and no person', false, { id: 'PMG', kind: 'organization', at: [TITLE] }],
    ['the initials of a known one', false, { id: 'LPB', kind: 'organization', at: times(6) }],
    ['the title of a known one', false, { id: 'Taoiseach', at: [TITLE, LATER] }],
    ['that only the headline has', false, { id: 'Her Breakups', at: [TITLE] }],
    ['a people, once in the headline', false, { id: 'Lindish', kind: 'group', at: [TITLE] }],
    ['like a common noun', false, { id: 'SUV', kind: 'work', at: times(4), isCommon: true }],
    [
      'like a common noun half of the time',
      false,
      { id: 'AMBER', kind: 'work', at: [LEAD, ...times(4)], isCommon: true },
    ],
    ['of several words', true, { id: 'Rom Con', kind: 'work', at: [TITLE, ...times(4)], isCommon: true }],
    ['in the plural', false, { id: 'SUVs', kind: 'work', at: times(4) }],
    ['in capitals', true, { id: 'IRCC', kind: 'organization', at: times(4) }],
    ['a form of a known one', false, { id: 'Harbourist', kind: 'work', at: times(4) }],
    ['a measured part', false, { id: '180Hz XPS', kind: 'work', at: times(4) }],
    ['that begins with a number', true, { id: '18th Oak Street', kind: 'work', at: times(4) }],
    [
      'the foundation of a known one',
      false,
      { id: 'Lind Port Board Foundation', kind: 'organization', at: times(4) },
    ],
    ['with another’s name in it', false, { id: 'Ada Berg for Lind', at: times(4) }],
    ['of the same family, in passing', false, { id: 'Ida Berg', at: [LEAD] }],
    ['of the same family, again and again', true, { id: 'Ida Berg', at: times(4) }],
  ])('%s, belongs to it: %s', (_, isMain, given) => {
    expect(mainOf([known, party, board, { ...given, isNew: true }]).includes(given.id)).toBe(isMain);
  });

  it.each([
    ['so reporter Ada Berg says', false],
    ['so farmer Ada Berg says', true],
  ])('in “%s” belongs to it: %s', (text, isMain) => {
    const padded = ' '.repeat(LATER) + text;
    const given: Given = { id: 'Ada Berg', at: times(3, padded.indexOf('Ada')), isNew: true };
    expect(mainOf([{ id: 'Nils Oak', at: times(3) }, given], padded).includes('Ada Berg')).toBe(isMain);
  });

  it('isn’t an event or outlet if nothing else matters', () => {
    const given: readonly Given[] = [
      { id: 'Midsummer', kind: 'event', at: [LATER] },
      { id: 'Reuters', kind: 'organization', at: [LATER], isPress: true },
      { id: 'Elm Today', kind: 'organization', at: [LATER] },
      { id: 'b', at: [LATER] },
    ];
    expect(mainOf(given, '', { host: 'elmtoday.example' })).toEqual(['b']);
  });

  it('is left out if a long article names it once', () => {
    const long = [...blocks, { start: 401, end: 4000, role: 'paragraph' }] as const;
    const once = [known, { id: 'Nils Oak', at: [LEAD], isNew: true as const }].map(candidate);
    expect(mainCast(once, { blocks: long, text: '' }, TITLES).map(({ entity }) => entity.id)).toEqual([
      'Ada Berg',
    ]);
  });

  it.each([
    ['Royal', 'The Royal visit pleased the royal family.', false],
    ['Royal', 'Royal said that royalty is dead.', true],
    ['Abby', 'Abby met a guide.', true],
    ['Aerojet', 'Aerojet sells on aerojet.com.', true],
    ['Aerojet', 'Aerojet makes an aerojet.', false],
    ['IRCC', 'IRCC has no room.', true],
    ['Wine-lovers', 'Wine-lovers came, and one wine-lover stayed.', false],
    ['Wine-lovers', 'Wine-lovers played wine-red guitars.', true],
  ])('called %s belongs to it in “%s”: %s', (id, text, isMain) => {
    const given = ['Ada Oak', id].map(each => ({ id: each, at: times(4), isNew: true as const }));
    expect(mainOf(given, text).includes(id)).toBe(isMain);
  });
});
