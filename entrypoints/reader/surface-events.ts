import type { CardChoice } from '../../lib/extension/card-choices.ts';
import { askBackground } from '../../lib/extension/messages.ts';
import type { SurfaceEvents } from '../surface/contract.ts';

/**
 * What the switches in a card change; the background remembers it, and every open page follows.
 * @param onFailure told when nothing was remembered
 */
export function choiceEvents(onFailure: () => void): Omit<SurfaceEvents, 'onEntity' | 'mayOpen'> {
  const choose = (choice: CardChoice): Promise<boolean> =>
    askBackground('chooseInCard', choice).then(
      () => true,
      () => {
        onFailure();
        return false;
      },
    );
  return {
    onFollow: ({ id, name }, on) => void choose({ choose: 'follow', entity: { id, name }, on }),
    onWrongLink: (name, entityId, on) => choose({ choose: 'wrongLink', name, entityId, on }),
    onIgnoreName: (name, on) => choose({ choose: 'ignoreName', name, on }),
    onSiteOff: () => void choose({ choose: 'siteOff', host: location.hostname }),
  };
}
