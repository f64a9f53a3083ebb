import type { SavedPage } from '../pages/manifest.ts';

/** The host that a saved page is from: its file is called HOST--ID.html.gz. */
export function hostOf({ path }: SavedPage): string {
  return path.split('/').at(-1)!.split('--')[0]!;
}

/**
 * The first page of each host, in the order of the list.
 * @param hosts which ones; all if empty
 * @param pages the maximum number of pages
 * @param skip how many hosts to leave out first
 */
export function pickHosts(
  saved: readonly SavedPage[],
  hosts: readonly string[],
  { pages, skip }: { readonly pages: number; readonly skip: number },
): readonly SavedPage[] {
  const seen = new Set<string>();
  return saved
    .filter(page => {
      const host = hostOf(page);
      if (seen.has(host) || (hosts.length && !hosts.includes(host))) return false;
      seen.add(host);
      return true;
    })
    .slice(skip, skip + pages);
}

/** Up to `most` of the numbers from 0 to `count`, exclusive, evenly spread. */
export function spread(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, at) => at);
  return Array.from({ length: most }, (_, at) => Math.floor((at * count) / most));
}
