import { expect, it } from 'vitest';
import { tidyContext } from '../../../../tools/knowledge/open-data/tidy-context.ts';

it.each([
  ['A public university in Zork', 'Public university in Zork'],
  ['Roman-catholic church in Zork', 'Roman Catholic church in Zork'],
  ['Church located in Zork, in Bort', 'Church in Zork, Bort'],
  ['Film based on the novel', 'Film based on the novel'],
  ['City in, and the seat of, Zork', 'City in, and the seat of, Zork'],
  ['Team from Zork,Bort', 'Team from Zork, Bort'],
  ['16-Story tower', '16-storey tower'],
  ['Tower in Zork, U.S', 'Tower in Zork, United States'],
  ['Space mission (Zork Agency)', 'Space mission by Zork Agency'],
  ['Rock band', 'Rock band'],
])('%s: %s', (context, tidy) => {
  expect(tidyContext(context)).toBe(tidy);
});
