import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../lib/entities/analyzer.ts';
import { analyzer } from '../read-names.ts';

/** "text → id" for each known mention. */
function readIds(text: string): string[] {
  const { mentions } = analyzer.read(articleOf(text));
  return mentions.map(({ start, end, entityId }) => `${text.slice(start, end)} → ${entityId}`);
}

describe('a place and what it is in', () => {
  it.each([
    ['Steel rose, said Ann Berg, head of research at Oak Metals in Mumbai, India.', 'Mumbai → mumbai'],
    ['The two firms met at a fair in Milan, Italy, on Monday.', 'Milan → milan'],
    ['A family from Baton Rouge, La., won the prize.', 'Baton Rouge → baton-rouge'],
  ])('are read together: %s', (text, expected) => {
    expect(readIds(text)).toContain(expected);
  });
});

describe('a large town', () => {
  const rest =
    ' It was the worst hit, and was told to expect more rain. Hundreds of families left their homes, and the army sent ' +
    'boats and two helicopters to help them. The minister promised money for repairs.';

  it.each([
    [`Gujarat closed its schools. The Vadodara collector signed the order.${rest}`, 'vadodara', 'sure'],
    [`The state closed its schools. The Vadodara collector signed the order.${rest}`, 'vadodara', 'probable'],
  ])('is sure only in a text that names what it is in: %s', (text, id, tier) => {
    const { mentions } = analyzer.read(articleOf(text));
    expect(mentions.find(({ entityId }) => entityId === id)?.tier).toBe(tier);
  });
});

describe('an abbreviated state that is also a word', () => {
  it.each([
    ['WILMINGTON, Del. (Reuters) - The bank will close in May.', 'Del. → delaware'],
    ['She moved from Scranton, Pa., to Salem, Ore., in June.', 'Pa. → pennsylvania'],
    ['A barn burnt down in Elmville, Miss., on Monday, police said.', 'Miss → mississippi'],
    ['He was born in Spokane, Wash., and lives in Dover, Del., now.', 'Wash. → washington-us-state'],
  ])('is the state after a town: %s', (text, expected) => {
    expect(readIds(text)).toContain(expected);
  });

  it.each([
    'Miss Universe and Mo Farah met in La Paz.',
    'The police, Mass transit and schools are on strike.',
    'Ill winds blow, and Pa Berg knows it.',
    'She was treated by Ann Berg, M.D., in the clinic.',
    'In the film, Del Toro plays a baker.',
  ])('isn’t a state elsewhere: %s', text => {
    const states =
      /→ (?:mississippi|missouri|louisiana|massachusetts|illinois|pennsylvania|maryland|delaware)$/;
    expect(readIds(text).filter(id => states.test(id))).toEqual([]);
  });
});
