import { awaitGreeting } from '../../lib/card/greet-card.ts';
import { cardBackend } from '../../lib/extension/browser/card-backend.ts';
import { knownIds } from '../../lib/extension/messaging/entity-details.ts';
import { openCardPage } from './open-card-page.tsx';

void awaitGreeting(({ secret, view }) =>
  cardBackend.sendToBackground('openCard', { secret, entityIds: knownIds(view.analysis) }),
).then(link => openCardPage(document.getElementById('root')!, link));
