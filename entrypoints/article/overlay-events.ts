import { sendToBackground } from '../../lib/extension/messaging/messages.ts';
import type { CardAction } from '../../lib/extension/settings/card-actions.ts';
import type { OverlayEvents } from '../../lib/page/overlay.ts';

/**
 * Sends the changes made in a card to the background, which saves them and updates all open pages.
 * @param onFailure called if a change couldn't be saved
 */
export function overlayEvents(onFailure: () => void): Omit<OverlayEvents, 'onEntity' | 'mayOpen'> {
  const apply = (action: CardAction): Promise<boolean> =>
    sendToBackground('applyCardAction', action).then(
      () => true,
      () => {
        onFailure();
        return false;
      },
    );
  return {
    onFollow: ({ id, name }, on) => void apply({ type: 'follow', entity: { id, name }, on }),
    onWrongLink: (name, entityId, on) => apply({ type: 'wrongLink', name, entityId, on }),
    onIgnoreName: (name, on) => apply({ type: 'ignoreName', name, on }),
    onSiteOff: () => void apply({ type: 'siteOff', host: location.hostname }),
  };
}
