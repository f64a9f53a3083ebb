import { sendToBackground } from '../../lib/extension/messaging/messages.ts';
import type { Entity } from '../../lib/model/entity.ts';

/** The encyclopaedia takes about a second. ms, and how often it is worth asking. */
const RETRY_MS = 1_200;
const MOST_TRIES = 12;

/** The picture of an entity, if the reader lets an encyclopaedia be asked and it has one. */
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

/** @param base64 bytes of a picture; rejects where they are none */
function bitmapOf(base64: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(base64), char => char.charCodeAt(0));
  return createImageBitmap(new Blob([bytes]));
}
