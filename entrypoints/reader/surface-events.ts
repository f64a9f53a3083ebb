import type { CardChoice } from '../../lib/extension/card-choices.ts';
import { askBackground } from '../../lib/extension/messages.ts';
import type { SurfaceEvents } from '../surface/contract.ts';

/**
 * What the switches in a card change; the background remembers it, and every open page follows.
 * @param onFailure told when nothing was remembered
 */
export function choiceEvents(onFailure: () => void): Omit<SurfaceEvents, 'onEntity'> {
  const choose = (choice: CardChoice): void => void askBackground('chooseInCard', choice).catch(onFailure);
  return {
    onFollow: ({ id, name }, on) => choose({ choose: 'follow', entity: { id, name }, on }),
    onWrongLink: (name, entityId, on) => choose({ choose: 'wrongLink', name, entityId, on }),
    onIgnoreName: (name, on) => choose({ choose: 'ignoreName', name, on }),
    onSiteOff: () => choose({ choose: 'siteOff', host: location.hostname }),
  };
}
