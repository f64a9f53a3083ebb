import type { Outlet } from '../model/coverage/outlet.ts';

/**
 * Finds an outlet of the catalogue.
 * @param named its id, its name or the host name of its pages, with or without "www."
 * @returns the first if an outlet has several feeds; null if it isn't in the catalogue
 */
export function findOutlet(outlets: readonly Outlet[], named: string): Outlet | null {
  const wanted = tidy(named);
  return (
    outlets.find(({ id, name, home }) => id === wanted || tidy(name) === wanted || hostOf(home) === wanted) ??
    outlets.find(({ name, home }) => tidy(ownName(name)) === wanted || wanted.endsWith(`.${hostOf(home)}`)) ??
    null
  );
}

/** An outlet's name without that of a feed: "The New York Times: World". */
export function ownName(name: string): string {
  return name.replace(/: .*$/, '');
}

function hostOf(address: string): string {
  return tidy(new URL(address).hostname);
}

function tidy(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
}
