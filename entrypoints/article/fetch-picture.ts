import { sendToBackground } from '../../lib/extension/messaging/messages.ts';
import type { Entity } from '../../lib/model/entity.ts';

/** The encyclopaedia takes about a second. ms, and how often it is worth asking. */
const ASK_AGAIN_MS = 1_200;
const MOST_ASKS = 12;

/** The picture of an entity, if the reader lets an encyclopaedia be asked and it has one. */
export async function askPicture(entity: Entity, signal: AbortSignal): Promise<ImageBitmap | null> {
  const { id: entityId, name } = entity;
  const known = entity.source === 'knowledge' ? entity : undefined;
  const question = { entityId, name, wikipedia: known?.wikipedia, wikidata: known?.wikidata };
  for (let ask = 0; ask < MOST_ASKS && !signal.aborted; ask++) {
    const { picture, isLoading } = await sendToBackground('entityPicture', question);
    if (picture !== null) return bitmapOf(picture);
    if (!isLoading) return null;
    await new Promise(resolve => setTimeout(resolve, ASK_AGAIN_MS));
  }
  return null;
}

/** @param base64 bytes of a picture; rejects where they are none */
function bitmapOf(base64: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0));
  return createImageBitmap(new Blob([bytes]));
}
