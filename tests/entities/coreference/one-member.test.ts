import { expect, it } from 'vitest';
import { articleOf } from '../../../lib/entities/analyzer.ts';
import { analyzer } from '../read-names.ts';

/** How many members of the cast have a name, and how often each is mentioned. */
function countsOf(name: string, text: string): number[] {
  const { cast } = analyzer.read(articleOf(text));
  return cast.filter(({ entity }) => entity.name === name).map(({ mentionCount }) => mentionCount);
}

it.each([
  [
    'initials that words in brackets spell out',
    'CCTV',
    'He had closed-circuit television (CCTV) put up. The CCTV was on. Police said that CCTV helped them find the thief.',
    3,
  ],
  [
    'a body that only its leader’s name speaks for',
    'European Commission',
    'Ursula von der Leyen spoke on Monday. Critics say that the Commission is late. On Tuesday, the Commission will act.',
    2,
  ],
])('%s: %s is one member of the cast', (_what, name, text, mentions) => {
  expect(countsOf(name, text)).toEqual([mentions]);
});
