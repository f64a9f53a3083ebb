import { wikipediaAddress } from '../../lib/text/wikipedia-address.ts';

export interface SearchLink {
  readonly place: string;
  readonly address: string;
}

/** Web searches for names. They need no permission: each opens in a new tab, and its address contains only the names. */
export function searchLinks(...names: readonly string[]): SearchLink[] {
  const quoted = encodeURIComponent(names.map(name => `"${name.replaceAll('"', ' ').trim()}"`).join(' '));
  return [
    { place: 'Google News', address: `https://news.google.com/search?q=${quoted}` },
    { place: 'Bing News', address: `https://www.bing.com/news/search?q=${quoted}` },
    {
      place: 'GDELT',
      address: `https://api.gdeltproject.org/api/v2/doc/doc?query=${quoted}&mode=artlist&format=html&maxrecords=75&sort=datedesc&timespan=7d`,
    },
    { place: 'Wikipedia', address: `${wikipediaAddress('Special:Search')}?search=${quoted}` },
  ];
}
