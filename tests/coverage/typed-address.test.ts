import { describe, expect, it } from 'vitest';
import { typedFeed } from '../../lib/coverage/feed/typed-feed.ts';
import { typedAddress } from '../../lib/text/addresses/typed-address.ts';

describe('a typed address', () => {
  it.each([
    ['https://news.example/feed', 'https://news.example/feed'],
    ['http://news.example/feed', 'http://news.example/feed'],
    ['HTTPS://News.example', 'https://news.example/'],
    ['news.example', 'https://news.example/'],
    ['  news.example:8080/a?b ', 'https://news.example:8080/a?b'],
    ['localhost:8080', 'https://localhost:8080/'],
    ['', null],
    ['two words', null],
    ['ftp://news.example', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://user:word@news.example', null],
    [`news.example/${'a'.repeat(2000)}`, null],
  ])('%j becomes %j', (typed, address) => {
    expect(typedAddress(typed)).toBe(address);
  });
});

describe('a feed added by hand', () => {
  it.each([
    ['news.example/feed', 'News', { address: 'https://news.example/feed', name: 'News' }],
    ['news.example/feed', '  News ', { address: 'https://news.example/feed', name: 'News' }],
    ['news.example/feed', '', { address: 'https://news.example/feed', name: 'news.example' }],
    ['www.news.example', ' ', { address: 'https://www.news.example/', name: 'news.example' }],
    ['news.example:81', '', { address: 'https://news.example:81/', name: 'news.example:81' }],
    ['no address', 'News', null],
    ['', '', null],
  ])('%j named %j is %j', (typed, name, feed) => {
    expect(typedFeed(typed, name)).toEqual(feed);
  });
});
