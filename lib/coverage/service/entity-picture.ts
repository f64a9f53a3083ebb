import type { CoverageRequests } from '../../extension/messaging/coverage-requests.ts';
import type { CoverageContext } from './coverage-context.ts';
import { readLimited } from './fetch/read-limited.ts';
import { entityContext } from './query-encyclopaedia.ts';

type Question = CoverageRequests['entityPicture']['payload'];
type PictureReply = CoverageRequests['entityPicture']['reply'];

/** Bytes; thumbnails have a tenth of it. */
const LARGEST = 500_000;
const TIME_LIMIT_MS = 10_000;
const PICTURE = /^image\/(?:jpeg|png|webp|gif)\b/;

/**
 * The encyclopaedia's picture of an entity, as bytes: a page that loaded it by its address would see which it is, and
 * could forbid it. Null where there is none, or the encyclopaedia is off.
 */
export async function entityPicture(desk: CoverageContext, question: Question): Promise<PictureReply> {
  const { context, state } = await entityContext(desk, question);
  if (!context?.picture) return { picture: null, isLoading: state.state === 'loading' };
  return { picture: await bytesOf(context.picture).catch(() => null), isLoading: false };
}

/** In base64: messages between parts of an extension are JSON. */
async function bytesOf(address: string): Promise<string | null> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  });
  if (!response.ok || !PICTURE.test(response.headers.get('content-type') ?? '')) return null;
  const bytes = await readLimited(response, LARGEST);
  if (bytes.length === LARGEST) return null;
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
