import { expect, it } from 'vitest';
import { describeByNoun } from '../../../../tools/knowledge/open-data/describe-by-noun.ts';

it.each([
  [
    'town and ferry port in Kent, South East England',
    'place',
    'Town and ferry port in Kent, South East England',
  ],
  [
    'Semi-legendary Chinese philosopher, founder of Taoism',
    'person',
    'Semi-legendary Chinese philosopher, founder of Taoism',
  ],
  ['Battle in Wars of the Roses', 'event', 'Battle in the Wars of the Roses'],
  ['Battle in World War II', 'event', 'Battle in World War II'],
  [
    'German automotive and engine designer and manufacturer',
    'person',
    'German automotive and engine designer and manufacturer',
  ],
  ['operating system', 'product', 'Operating system'],
  ['public park system in Zorkville, Zorkland', 'place', 'Public park system in Zorkville, Zorkland'],
  ['public university system in Zorkland', 'organization', 'Public university system in Zorkland'],
  ['Mission by National Aeronautics and Space Administration', 'event', 'Space mission (NASA)'],
  ['1960S recoilless rifle of Soviet origin', 'product', '1960s recoilless rifle of Soviet origin'],
  ['1St President of the Republic of Uzbekistan', 'person', '1st President of the Republic of Uzbekistan'],
  [
    'record label that operated as a division of another one: it was closed in 2011 and its artists moved',
    'organization',
    'Record label',
  ],
])('reads %s', (description, kind, context) => {
  expect(describeByNoun(description)).toEqual({ kind, context, places: [] });
});

it.each([
  'fictional character in a film',
  'genre of electronic music',
  'Lebanese Civil War',
  'West Germanic language',
  'act of taking another’s property without permission or consent',
  '2010 film festival edition',
  'position in the sport of basketball',
])('leaves out %s', description => {
  expect(describeByNoun(description)).toBeNull();
});
