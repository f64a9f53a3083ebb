import { describe, expect, it } from 'vitest';
import type { Appearance } from '../../../lib/entities/cast/appearances.ts';
import { frameOf } from '../../../lib/entities/cast/frame.ts';
import { type Features, featuresOf } from '../../../lib/entities/cast/salience-features.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import { knownEntity, makeMember } from '../../components/make-story.ts';

const blocks = [
  { start: 0, end: 50, role: 'headline' },
  { start: 51, end: 300, role: 'paragraph' },
] as const;
const article = { blocks, text: 'x'.repeat(300) };
const TITLE = 10;
const LEAD = 60;

const place = (start: number, confidence: number): Appearance => ({
  start,
  end: start + 5,
  part: 'leading',
  isDemonym: false,
  isAttribute: false,
  isPlaced: false,
  isCommon: false,
  confidence,
});

function features(kind: Kind, places: readonly Appearance[]): Features {
  const member = makeMember(knownEntity('elm', 'Elm', { kind }), { mentionCount: places.length });
  const candidate = { member, appearances: places, isPress: false };
  return featuresOf(candidate, places, { article, frame: frameOf(article), most: 2 });
}

describe('the features of a name', () => {
  it('tell how sure its mentions are', () =>
    expect(features('person', [place(TITLE, 0.5), place(LEAD, 1)]).sure).toBe(0.75));

  it.each([
    ['a person', 'person', TITLE, 1],
    ['an organisation', 'organization', TITLE, 0],
    ['a person who comes later', 'person', LEAD, 0],
  ] as const)('tell a person in the headline: %s', (_, kind, start, expected) =>
    expect(features(kind, [place(start, 1)]).personInHeadline).toBe(expected),
  );
});
