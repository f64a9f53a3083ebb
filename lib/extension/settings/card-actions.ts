import type { NamedEntity } from '../../model/entity.ts';
import type { WrongLink } from '../../model/settings.ts';
import { setFollowed } from './followed.ts';
import { setListed } from './set-listed.ts';
import { updateSetting } from './settings.ts';
import { switchSite } from './sites.ts';

/** A change of settings made in a card. */
export type CardAction =
  | { readonly type: 'follow'; readonly entity: NamedEntity; readonly on: boolean }
  /** The name doesn't refer to the entity, but to `meant` if that is known. */
  | {
      readonly type: 'wrongLink';
      readonly name: string;
      readonly entityId: string;
      readonly meant?: string | undefined;
      readonly on: boolean;
    }
  | { readonly type: 'ignoreName'; readonly name: string; readonly on: boolean }
  | { readonly type: 'siteOff'; readonly host: string };

let last: Promise<unknown> = Promise.resolve();

/** Saves a change; every open page is notified. Changes are queued, as each reads a list before it writes it. */
export function applyCardAction(action: CardAction): Promise<void> {
  const done = last.then(() => save(action));
  last = done.catch(() => {});
  return done;
}

async function save(action: CardAction): Promise<void> {
  switch (action.type) {
    case 'follow':
      return setFollowed(action.entity, action.on);
    case 'wrongLink': {
      const { name, entityId, meant, on } = action;
      const link = meant === undefined ? { name, entityId } : { name, entityId, meant };
      const isUndone = (other: WrongLink): boolean => !on && meant !== undefined && other.meant === meant;
      // What is meant is right after all, if it was said to be wrong.
      const isReplaced = (other: WrongLink): boolean =>
        other.name === name && (other.entityId === entityId || other.entityId === meant || isUndone(other));
      return updateSetting('wrongLinks', now => setListed(now, link, on, isReplaced));
    }
    case 'ignoreName': {
      const { name, on } = action;
      return updateSetting('ignoredNames', now => setListed(now, name, on));
    }
    case 'siteOff':
      return switchSite(action.host, false);
  }
}
