import type { SourceState } from '../../../model/coverage/source.ts';
import { ENCYCLOPAEDIA } from '../../sources/encyclopaedia.ts';
import type { Store } from './open-store.ts';

export interface LastReply {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly state: SourceState;
}

/** A source without a reply among this many hasn't been queried for a long time. */
const MAX_SCANNED = 500;

/** The last reply of each source, by its id. */
export async function lastReplies(store: Store): Promise<ReadonlyMap<string, LastReply>> {
  const found = new Map<string, LastReply>();
  const { store: replies } = store.transaction('answers');
  let cursor = await replies.index('byTime').openCursor(null, 'prev');
  for (let scanned = 0; cursor && scanned < MAX_SCANNED; scanned++) {
    const { source, at, state } = cursor.value;
    if (!found.has(source)) found.set(source, { at, state });
    cursor = await cursor.continue();
  }
  const context = await store.transaction('contexts').store.index('byTime').openCursor(null, 'prev');
  if (context) found.set(ENCYCLOPAEDIA.id, { at: context.value.at, state: context.value.state });
  return found;
}
