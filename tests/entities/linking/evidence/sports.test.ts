import { describe, expect, it } from 'vitest';
import { readNames } from '../../read-names.ts';

describe('a club’s nickname among others of another sport', () => {
  it.each([
    ['Chelsea beat Tottenham Hotspur. The Blues led the Premier League.', 'Blues → St. Louis Blues'],
    [
      'Virat Kohli and Jasprit Bumrah won the Cricket World Cup for India. Shami Stars As India Thrash Sri Lanka.',
      'Stars → Dallas Stars',
    ],
  ])('isn’t that club: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it('is that club among those of its league', () => {
    const text =
      'The NHL playoffs began in Denver. The Blues beat the Colorado Avalanche in overtime with two goals.';
    expect(readNames(text)).toContain('Blues → St. Louis Blues');
  });
});
