import { describe, expect, it } from 'vitest';
import { safeHref } from '../../../components/common/safe-href.ts';
import { searchLinks } from '../../../components/coverage/search-links.ts';
import { wikipediaAddress } from '../../../lib/text/addresses/wikipedia-address.ts';

describe('safeHref', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', ' JavaScript:alert(1)', 'file:///etc/passwd', 'x', ''])(
    'does not lead to %j',
    address => {
      expect(safeHref(address)).toBeNull();
    },
  );

  it('leads to the web', () => {
    expect(safeHref('https://news.example/a?b=c')).toBe('https://news.example/a?b=c');
    expect(safeHref('HTTP://news.example')).toBe('http://news.example/');
  });
});

describe('searchLinks', () => {
  it('quotes the name and sends nothing else', () => {
    const links = searchLinks('O’Hara & Söhne "GmbH"');
    expect(links.map(({ place }) => place)).toEqual(['Google News', 'Bing News', 'GDELT', 'Wikipedia']);
    for (const { address } of links) {
      const query = new URL(address).searchParams;
      expect(query.get('q') ?? query.get('query') ?? query.get('search')).toBe('"O’Hara & Söhne  GmbH"');
      expect(address).toMatch(/^https:/);
    }
  });

  it('asks for each of several names', () => {
    expect(new URL(searchLinks('Ada Berg', 'Lind')[0]!.address).searchParams.get('q')).toBe(
      '"Ada Berg" "Lind"',
    );
  });
});

describe('wikipediaAddress', () => {
  it('writes titles as Wikipedia does', () => {
    expect(wikipediaAddress('AC/DC? #1')).toBe('https://en.wikipedia.org/wiki/AC%2FDC%3F_%231');
  });
});
