import { READ_LANGUAGES } from '../../model/read-language.ts';
import { hostOf } from '../../text/addresses/web-address.ts';
import { ENCYCLOPAEDIA, WIKIDATA_SERVER, wikipediaServer } from '../sources/encyclopaedia.ts';
import { LIVE_SOURCES } from '../sources/live-sources.ts';
import type { CoverageContext } from './coverage-context.ts';
import { serverOf } from './queries/query-live-source.ts';

/** Cancels all requests and deletes everything stored about sources. The settings must say by now that all are off. */
export async function deleteSources(context: CoverageContext): Promise<void> {
  context.inFlight.cancelAll();
  await context.refreshRounds.cancel();
  context.unsavedFeeds.clear();
  context.unsavedReplies.clear();
  context.termCounts.value = null;
  const stores = ['stories', 'feeds', 'hosts', 'answers', 'contexts', 'termCounts'] as const;
  const transaction = (await context.store()).transaction(stores, 'readwrite');
  await Promise.all([...stores.map(name => transaction.objectStore(name).clear()), transaction.done]);
}

/** Deletes when each host was last sent a request, except for hosts of sources that are on. */
export async function deleteUnusedHosts(context: CoverageContext): Promise<void> {
  const settings = await context.settings();
  const isOn = ({ id }: { readonly id: string }): boolean => settings.live.has(id);
  const used = new Set(
    [
      ...settings.feeds.map(({ address }) => address),
      ...LIVE_SOURCES.filter(isOn).map(source => serverOf(source, settings)),
      ...(isOn(ENCYCLOPAEDIA) ? [...READ_LANGUAGES.map(wikipediaServer), WIKIDATA_SERVER] : []),
    ].map(hostOf),
  );
  const transaction = (await context.store()).transaction('hosts', 'readwrite');
  const hosts = await transaction.store.getAllKeys();
  const deleted = hosts.filter(host => !used.has(host)).map(host => transaction.store.delete(host));
  await Promise.all([...deleted, transaction.done]);
}
