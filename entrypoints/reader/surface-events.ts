import { changeChoice } from '../../lib/extension/choices.ts';
import { switchSite } from '../../lib/extension/sites.ts';
import type { SurfaceEvents } from '../surface/contract.ts';

/** What the switches in a card change; every open page hears of it and follows. */
export const choiceEvents: Omit<SurfaceEvents, 'onEntity'> = {
  onFollow: ({ id, name }, follow) =>
    void changeChoice('followed', now => toggle(now, { id, name }, follow, other => other.id === id)),
  onWrongLink: (name, entityId, isWrong) =>
    void changeChoice('wrongLinks', now =>
      toggle(now, { name, entityId }, isWrong, other => other.name === name && other.entityId === entityId),
    ),
  onIgnoreName: (name, ignore) =>
    void changeChoice('ignoredNames', now => toggle(now, name, ignore, other => other === name)),
  onSiteOff: () => void switchSite(location.hostname, false),
};

function toggle<Item>(
  items: readonly Item[],
  item: Item,
  isOn: boolean,
  isSame: (other: Item) => boolean,
): Item[] {
  const others = items.filter(other => !isSame(other));
  return isOn ? [...others, item] : others;
}
