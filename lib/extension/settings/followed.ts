import type { NamedEntity } from '../../model/entity.ts';
import { setListed } from './set-listed.ts';
import { updateSetting } from './settings.ts';

/** Follows or unfollows a name. Only stories that arrive from now on count as new. */
export function setFollowed({ id, name }: NamedEntity, on: boolean): Promise<void> {
  return updateSetting('followed', all =>
    setListed(all, { id, name, seenAt: Date.now() }, on, other => other.id === id),
  );
}

/** Marks all stories about a followed name so far as seen. */
export function markStoriesSeen(id: string): Promise<void> {
  const seenAt = Date.now();
  return updateSetting('followed', all => all.map(one => (one.id === id ? { ...one, seenAt } : one)));
}
