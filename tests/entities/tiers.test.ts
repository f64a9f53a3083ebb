import { describe, expect, it } from 'vitest';
import { articleOf } from '../../lib/entities/analyzer.ts';
import { PROBABLE_FROM, SURE_FROM } from '../../lib/entities/linking/tiers.ts';
import { analyzer } from './read-names.ts';

const read = (text: string) => {
  const { mentions, cast } = analyzer.read(articleOf(text));
  const names = new Map(cast.map(({ entity }) => [entity.id, entity]));
  return mentions.map(mention => ({ ...mention, entity: names.get(mention.entityId)! }));
};

describe('tiers', () => {
  it('are sure for a name that hardly anything else has', () => {
    const [first] = read('Ursula von der Leyen opened the session on Monday.');
    expect(first).toMatchObject({ tier: 'sure', entity: { name: 'Ursula von der Leyen' } });
  });

  it('are probable, with the other reading, for a name that two share', () => {
    const [first] = read('Georgia will hold an election in October, officials said.');
    expect(first).toMatchObject({ tier: 'probable' });
    const others = first?.tier === 'probable' ? first.runnersUp : [];
    expect([first?.entity.name, ...others.map(({ name }) => name)].sort()).toEqual(['Georgia', 'Georgia']);
    expect(others[0]?.id).not.toBe(first?.entityId);
  });

  it.each([
    'Georgia will hold an election in October, officials said.',
    'Police in Cambridge found the boat. The mayor of San Jose resigned.',
    'Phoenix and Columbus beat Richmond, the Times wrote. Adams was late, Johnson said.',
  ])('follow the confidence in: %s', text => {
    for (const mention of read(text)) {
      if (mention.entity.source === 'article') expect(mention.tier).toBe('sure');
      else {
        expect(mention.tier).toBe(mention.confidence >= SURE_FROM ? 'sure' : 'probable');
        expect(mention.confidence).toBeGreaterThanOrEqual(PROBABLE_FROM);
      }
    }
  });
});
