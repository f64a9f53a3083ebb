import { expect, it } from 'vitest';
import { describe as read } from '../../../../tools/knowledge/open-data/describe.ts';

it.each([
  ['American actor and comedian', 'person', 'American actor and comedian'],
  ['zorkish-born American film director, screenwriter, film producer, poet', null, ''],
  ['English stage, film and television actor', 'person', 'English actor'],
  ['university in Hong Kong, Hong Kong', 'organization', 'University in Hong Kong'],
  ['English novelist, best known for her diaries', 'person', 'English novelist'],
  ['actor from the United States', 'person', 'Actor from the United States'],
  ['city in Queensland, Australia', 'place', 'City in Queensland, Australia'],
  ['County in Georgia, US', 'place', 'County in Georgia, United States'],
  ['university in the Netherlands', 'organization', 'University in the Netherlands'],
  ['Semi-automatic pistol', 'product', 'Semi-automatic pistol'],
  ['Actress, singer', 'person', 'Actress and singer'],
  ['university in Southend-on-Sea, England', 'organization', 'University in Southend-on-Sea, England'],
  ['university in Fall River, Massachusetts', 'organization', 'University in Fall River, Massachusetts'],
  ['English association football club', 'organization', 'English association football club'],
  ['2001 film by Ada Lawrence', 'work', '2001 film by Ada Lawrence'],
  ['Aircraft by Boeing', 'product', 'Aircraft'],
  ['Car model by Zork Motors', 'product', 'Car model'],
  ['Album by Z.O.R.K.', 'work', 'Album by Z.O.R.K.'],
  ['Video game by Zork Inc.', 'work', 'Video game by Zork'],
  ['Video game by Development Studio', 'work', 'Video game by Paradox Development Studio'],
  ['Battle in World War I', 'event', ''],
  ['war of 1950–1953 between North and South', null, ''],
  ['account of a person’s life written by another person', null, ''],
  ['town', null, ''],
  ['', null, ''],
])('reads %j as %s', (description, kind, context) => {
  const found = read(description);
  expect(found?.kind ?? null).toBe(kind);
  expect(found?.context ?? '').toBe(context);
});
