import { sendToBackground } from '../../lib/extension/messaging/messages.ts';
import type { Entity } from '../../lib/model/entity.ts';

/** Wikipedia takes about a second. ms between tries, and how many there are. */
const RETRY_MS = 1_200;
const MOST_TRIES = 12;

/** An entity's picture from Wikipedia, or null if it has none or Wikipedia is off. */
export async function fetchPicture(entity: Entity, signal: AbortSignal): Promise<ImageBitmap | null> {
  const { id: entityId, name } = entity;
  const known = entity.source === 'knowledge' ? entity : undefined;
  const request = { entityId, name, wikipedia: known?.wikipedia, wikidata: known?.wikidata };
  for (let tries = 0; tries < MOST_TRIES && !signal.aborted; tries++) {
    const { picture, isLoading } = await sendToBackground('entityPicture', request);
    if (picture !== null) return bitmapOf(picture);
    if (!isLoading) return null;
    await new Promise(resolve => setTimeout(resolve, RETRY_MS));
  }
  return null;
}

/** Rejects if the bytes aren't a picture. */
function bitmapOf(base64: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(base64), char => char.charCodeAt(0));
  return createImageBitmap(new Blob([bytes]));
}
