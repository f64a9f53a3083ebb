import { describe, expect, it } from 'vitest';
import { readNames } from '../read-names.ts';

describe('a street', () => {
  it.each([
    ['The bakery moved to 12 Mississippi Ave. in March.', 'Mississippi → Mississippi'],
    ['Crews closed Oregon Street for repairs.', 'Oregon → Oregon'],
  ])('isn’t what it is called after: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it('needs a capital', () => {
    expect(readNames('Protests filled Paris street by street.')).toContain('Paris → Paris');
  });
});

describe('a landform after a possessive', () => {
  it.each([
    ['Boats took the mourners to Hart’s Island on Sunday.', 'Hart → Gary Hart'],
    ['The lighthouse on Brazil’s Point was sold by its keeper.', 'Brazil → Brazil'],
  ])('is the name of a place: %s', (text, wrong) => {
    expect(readNames(text)).not.toContain(wrong);
  });

  it.each([
    ['Scientists measured the ice on Russia’s Lake Baikal in March.', 'Russia → Russia'],
    ['Norway’s island towns lost their ferries.', 'Norway → Norway'],
    ['Poland’s River Agency lost its chief.', 'Poland → Poland'],
    ['Iceland’s Reykjavik airport was closed.', 'Iceland → Iceland'],
  ])('needs a capital and the end of the name: %s', (text, expected) => {
    expect(readNames(text)).toContain(expected);
  });
});
