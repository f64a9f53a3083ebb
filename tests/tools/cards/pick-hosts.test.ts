import { expect, it } from 'vitest';
import { pickHosts, spread } from '../../../tools/cards/pick-hosts.ts';

const pages = [
  'a/one.example--1.html.gz',
  'a/one.example--2.html.gz',
  'b/two.example--3.html',
  'c/six.example--4.html',
];
const picked = (hosts: string[], most: number, skip = 0) =>
  pickHosts(
    pages.map(path => ({ path })),
    hosts,
    { pages: most, skip },
  ).map(({ path }) => path.at(path.indexOf('--') + 2));

it('picks the first page of each host, or of those that are named', () => {
  expect(picked([], 13)).toEqual(['1', '3', '4']);
  expect(picked([], 2)).toEqual(['1', '3']);
  expect(picked([], 13, 1)).toEqual(['3', '4']);
  expect(picked(['six.example', 'two.example'], 13)).toEqual(['3', '4']);
});

it('spreads cards evenly over the highlights', () => {
  expect(spread(3, 10)).toEqual([0, 1, 2]);
  expect(spread(100, 4)).toEqual([0, 25, 50, 75]);
});
