import { wikipediaAddress } from '../../lib/text/addresses/wikipedia-address.ts';

export interface SearchLink {
  readonly place: string;
  readonly address: string;
}

/** Search of a news site. */
export function newsSearch(...names: readonly string[]): string {
  return `https://news.google.com/search?q=${quotedNames(names)}`;
}

export function wikipediaSearch(...names: readonly string[]): string {
  return `${wikipediaAddress('Special:Search')}?search=${quotedNames(names)}`;
}

/** Web searches for names. They need no permission: each opens in a new tab, and its address contains only the names. */
export function searchLinks(...names: readonly string[]): SearchLink[] {
  const quoted = quotedNames(names);
  return [
    { place: 'Google News', address: newsSearch(...names) },
    { place: 'Bing News', address: `https://www.bing.com/news/search?q=${quoted}` },
    {
      place: 'GDELT',
      address: `https://api.gdeltproject.org/api/v2/doc/doc?query=${quoted}&mode=artlist&format=html&maxrecords=75&sort=datedesc&timespan=7d`,
    },
    { place: 'Wikipedia', address: wikipediaSearch(...names) },
  ];
}

function quotedNames(names: readonly string[]): string {
  return encodeURIComponent(names.map(name => `"${name.replaceAll('"', ' ').trim()}"`).join(' '));
}
