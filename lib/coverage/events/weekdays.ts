const NAMES = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day(?=\b|['’])/gi;
const ORDER = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];

/** The weekdays that a text names, 0 for Sunday. */
export function weekdaysIn(text: string): Set<number> {
  return new Set((text.match(NAMES) ?? []).map(name => ORDER.indexOf(name.toLowerCase().slice(0, -3))));
}

/**
 * The weekdays an article's event may be on: those that it names, and the one on which it was published.
 * @param published milliseconds since 1970
 */
export function datesNamed(text: string, published: number): Set<number> {
  return weekdaysIn(text).add(new Date(published).getUTCDay());
}
