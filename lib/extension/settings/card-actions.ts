import type { Entity } from '../../model/entity.ts';
import { updateSetting } from './settings.ts';
import { switchSite } from './sites.ts';

/** What the switches in a card change. */
export type CardAction =
  | { readonly choose: 'follow'; readonly entity: Pick<Entity, 'id' | 'name'>; readonly on: boolean }
  /** "Not this one": the name does not stand for the entity. */
  | { readonly choose: 'wrongLink'; readonly name: string; readonly entityId: string; readonly on: boolean }
  | { readonly choose: 'ignoreName'; readonly name: string; readonly on: boolean }
  | { readonly choose: 'siteOff'; readonly host: string };

let last: Promise<unknown> = Promise.resolve();

/** Remembers a choice; every open page hears of it and follows. One after the other: each reads before it writes. */
export function applyCardAction(choice: CardAction): Promise<void> {
  const done = last.then(() => remember(choice));
  last = done.catch(() => {});
  return done;
}

async function remember(choice: CardAction): Promise<void> {
  switch (choice.choose) {
    case 'follow': {
      const { id, name } = choice.entity;
      return updateSetting('followed', now =>
        toggle(now, { id, name, seenAt: Date.now() }, choice.on, other => other.id === id),
      );
    }
    case 'wrongLink': {
      const { name, entityId, on } = choice;
      return updateSetting('wrongLinks', now =>
        toggle(now, { name, entityId }, on, other => other.name === name && other.entityId === entityId),
      );
    }
    case 'ignoreName': {
      const { name, on } = choice;
      return updateSetting('ignoredNames', now => toggle(now, name, on, other => other === name));
    }
    case 'siteOff':
      return switchSite(choice.host, false);
  }
}

function toggle<Item>(
  items: readonly Item[],
  item: Item,
  isOn: boolean,
  isSame: (other: Item) => boolean,
): Item[] {
  const others = items.filter(other => !isSame(other));
  return isOn ? [...others, item] : others;
}
