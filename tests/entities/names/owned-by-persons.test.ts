import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

describe('a surname with a possessive that is also a firm', () => {
  it.each([
    [
      'Chris Christie ran for president twice. Christie’s campaign ended in New Hampshire.',
      'Christie → Chris Christie',
    ],
    ['Helmut Kohl died in 2017. Kohl’s widow sued the publisher.', 'Kohl → Helmut Kohl'],
    ['Rachel Moody, who owns the farm, wept. Moody’s horses were saved.', 'Moody → person'],
  ])('is the person named before: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });

  it.each([
    [
      'Chris Christie ran for president twice. The painting was sold at Christie’s in New York.',
      "Christie’s → Christie's",
    ],
    ['Moody’s cut its rating on Monday. Rachel Moody wept.', "Moody’s → Moody's"],
    [
      'Richard McDonald opened the first one in 1940. McDonald’s said that it would honour him.',
      "McDonald’s → McDonald's",
    ],
  ])('is the firm: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });
});
