import type { SourceState } from '../../../model/source.ts';
import { ENCYCLOPAEDIA } from '../../sources/encyclopaedia.ts';
import type { Store } from './open-store.ts';

/** How a source answered last, and when, milliseconds since 1970. */
export interface LastAnswer {
  readonly at: number;
  readonly state: SourceState;
}

/** Answers that are looked through: a source that has not been among them has not been asked for long. */
const MOST_LOOKED_AT = 500;

/** The last answer of each source, by its id. */
export async function lastAnswers(store: Store): Promise<ReadonlyMap<string, LastAnswer>> {
  const found = new Map<string, LastAnswer>();
  const { store: answers } = store.transaction('answers');
  let cursor = await answers.index('byTime').openCursor(null, 'prev');
  for (let looked = 0; cursor && looked < MOST_LOOKED_AT; looked++) {
    const { source, at, state } = cursor.value;
    if (!found.has(source)) found.set(source, { at, state });
    cursor = await cursor.continue();
  }
  const context = await store.transaction('contexts').store.index('byTime').openCursor(null, 'prev');
  if (context) found.set(ENCYCLOPAEDIA.id, { at: context.value.at, state: context.value.state });
  return found;
}
