import { expect, it } from 'vitest';
import type { Part } from '../../../lib/entities/cast/appearances.ts';
import { isRunIntoAuthor } from '../../../lib/entities/cast/doubles.ts';
import { isHeadlineName } from '../../../lib/entities/cast/named-once.ts';
import type { CastMember } from '../../../lib/model/analysis.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import { makeMember } from '../../components/make-story.ts';

const member = (name: string, kind: Kind): CastMember =>
  makeMember({ source: 'article', id: name, name, kind }, { mentionCount: 1 });

function isNamed(headline: string, name: string, kind: Kind = 'person', part: Part = 'leading'): boolean {
  const told = [
    { start: 0, end: 5, part, isDemonym: false, isCommon: false, isAttribute: false, isGuess: false },
  ];
  const frame = { headline: [{ start: 0, end: headline.length }], lead: [], credits: [] };
  return isHeadlineName(member(name, kind), told, frame, { text: headline, cast: [] });
}

it('trusts a person that only the headline names if its capitals mean something', () => {
  expect(isNamed('Ferry captain Ada Berg retires after forty years', 'Ada Berg')).toBe(true);
  expect(isNamed('Ferry Captain Ada Berg Retires After Forty Years', 'Ada Berg')).toBe(false);
  expect(isNamed('Ferry captain Ada Berg retires after forty years', 'Berg')).toBe(false);
  expect(isNamed('Letters sent to Ada Berg return unopened', 'Ada Berg', 'person', 'background')).toBe(false);
  expect(isNamed('Open Progress beats lonely genius every time', 'Open Progress', 'work')).toBe(false);
});

it('knows a title that its author follows without a mark', () => {
  const cast = [{ member: member('Ada Berg', 'person') }, { member: member('de Berg', 'person') }];
  expect(isRunIntoAuthor(member('Tides Ada Berg', 'work'), cast)).toBe(true);
  expect(isRunIntoAuthor(member('Luis de Berg', 'person'), cast)).toBe(false);
  expect(isRunIntoAuthor(member('Haus de Berg', 'work'), cast)).toBe(false);
});
