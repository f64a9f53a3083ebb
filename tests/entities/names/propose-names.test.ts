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

describe('a capital article in the middle of a sentence', () => {
  it.each([
    ['She told The Associated Press on Monday that she would go.', 'The Associated Press → Associated Press'],
    ['He had joined The Home Depot as a clerk.', 'The Home Depot → Home Depot'],
    ['Shares of The Home Depot Inc. fell by a tenth.', 'The Home Depot Inc. → Home Depot'],
  ])('belongs to a body’s name: %s', (text, name) => {
    expect(readNames(text)).toContain(name);
  });

  it.each([
    ['She told the Associated Press on Monday that she would go.', 'Associated Press → Associated Press'],
    ['The Associated Press asked her on Monday.', 'Associated Press → Associated Press'],
    ['They came to The United States as children.', 'United States → United States'],
  ])('doesn’t if it is small, starts the sentence or precedes a country: %s', (text, name) => {
    expect(readNames(text)).toContain(name);
  });
});
