import { describe, expect, it } from 'vitest';
import { mutedBy, outletToMute } from '../../lib/text/muted-outlet.ts';

const story = (outlet: string, url: string) => ({ outlet, url });

describe('muting an outlet', () => {
  it.each([
    // Muted by, and another story of it.
    [
      story('Oak Post: World', 'https://www.oak.example/1'),
      story('Oak Post: Sport', 'https://oak.example/2'),
    ],
    [story('Oak Post', 'https://oak.example/1'), story('oak.example', 'https://m.oak.example/2')],
    [story('oak.example', 'https://oak.example/1'), story('Oak Post', 'https://www.oak.example/2')],
    [story('Oak Post', 'https://news.google.com/a'), story('OAK Post', 'https://oak.example/2')],
  ])('by %j hides %j', (one, other) => {
    expect(mutedBy([outletToMute(one)])(other)).toBe(true);
  });

  it.each([
    [story('Oak Post', 'https://oak.example/1'), story('Elm Post', 'https://elm.example/2')],
    // Two outlets on one host, and a search engine's.
    [story('BBC Mundo', 'https://www.bbc.com/mundo/1'), story('BBC News', 'https://www.bbc.com/news/2')],
    [story('Oak Post', 'https://news.google.com/a'), story('Elm Post', 'https://news.google.com/b')],
  ])('by %j keeps %j', (one, other) => {
    expect(mutedBy([outletToMute(one)])(other)).toBe(false);
  });

  it('hides nothing if no outlet is muted', () => {
    expect(mutedBy([])(story('', ''))).toBe(false);
  });
});
