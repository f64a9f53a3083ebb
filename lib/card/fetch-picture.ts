import type { EntityContextRequest } from '../model/coverage/coverage-requests.ts';
import type { CardBackend } from './backend.ts';

/** Wikipedia takes about a second. ms between tries, and how many there are. */
const RETRY_MS = 1_200;
const MOST_TRIES = 12;

/** An entity's picture from Wikipedia, in base64, or null if it has none. Sends its name to Wikipedia. */
export async function fetchPicture(
  request: EntityContextRequest,
  backend: CardBackend,
): Promise<string | null> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { picture, isLoading } = await backend.sendToBackground('entityPicture', request);
    if (picture !== null || !isLoading) return picture;
    await new Promise(resolve => setTimeout(resolve, RETRY_MS));
  }
  return null;
}
