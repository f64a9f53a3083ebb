// The card's document. One script with its styles in it, and a plain document around it (`public/card.html`): the pages of
// the extension that WXT builds share modules, and a reader would wait for each of them.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitGreeting } from '../../lib/card/greet-card.ts';
import { cardBackend } from '../../lib/extension/browser/card-backend.ts';
import { knownIds } from '../../lib/extension/messaging/entity-details.ts';
import { openCardPage } from './open-card-page.tsx';

export default defineUnlistedScript(() => {
  void awaitGreeting(({ secret, view }) =>
    cardBackend.sendToBackground('openCard', {
      secret,
      entityIds: knownIds(view.analysis),
      reading: view.analysis.reading,
    }),
  ).then(link => openCardPage(document.getElementById('root')!, link));
});
