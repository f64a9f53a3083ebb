import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

describe('a possessive in a known name', () => {
  it.each([
    ['The agency will use xAI’s Grok for the work.', ['xAI → xAI', 'Grok → Grok']],
    [
      'Tourists filled London’s Trafalgar Square.',
      ['London → London', 'Trafalgar Square → Trafalgar Square'],
    ],
    ['Ministers invoked Canada’s Emergencies Act.', ['Canada → Canada', 'Emergencies Act → Emergencies Act']],
  ])('leaves a name for the owner, too: %s', (text, names) => {
    expect(readNames(text)).toEqual(names);
  });

  it.each([
    ['The chain Victoria’s Secret closed forty shops.', "Victoria’s Secret → Victoria's Secret"],
    ['Insurers at Lloyd’s of London met on Monday.', "Lloyd’s of London → Lloyd's of London"],
    ['The People’s Republic of China was founded in 1949.', 'People’s Republic of China → China'],
  ])('stays if it is part of the name: %s', (text, name) => {
    expect(readNames(text)).toContain(name);
  });
});
