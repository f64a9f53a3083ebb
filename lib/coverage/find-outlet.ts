import type { Outlet } from '../model/coverage/outlet.ts';
import { bareHostOf } from '../text/addresses/web-address.ts';
import { ownName } from '../text/own-name.ts';

/**
 * Finds an outlet of the catalogue.
 * @param named its id, its name or the host name of its pages, with or without "www."
 * @returns the first if an outlet has several feeds; null if it isn't in the catalogue
 */
export function findOutlet(outlets: readonly Outlet[], named: string): Outlet | null {
  const wanted = tidy(named);
  return (
    outlets.find(
      ({ id, name, home }) => id === wanted || tidy(name) === wanted || bareHostOf(home) === wanted,
    ) ??
    outlets.find(
      ({ name, home }) => tidy(ownName(name)) === wanted || wanted.endsWith(`.${bareHostOf(home)}`),
    ) ??
    null
  );
}

function tidy(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
}
