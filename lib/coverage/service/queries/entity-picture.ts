import type { EntityContextRequest, EntityPictureReply } from '../../../model/coverage/coverage-requests.ts';
import { hostOf } from '../../../text/addresses/web-address.ts';
import { ENCYCLOPAEDIA } from '../../sources/encyclopaedia.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { readLimited } from '../fetch/read-limited.ts';
import { entityContext } from './query-encyclopaedia.ts';

/** Bytes; ten times the size of a typical thumbnail. */
const MAX_SIZE = 500_000;
const TIME_LIMIT_MS = 10_000;
const PICTURE = /^image\/(?:jpeg|png|webp|gif)\b/;

/**
 * Wikipedia's picture of an entity, as data. If the card loaded it by address, the page could see which picture it is,
 * or block it. Null if there is none, or Wikipedia is off.
 */
export async function entityPicture(
  context: CoverageContext,
  request: EntityContextRequest,
): Promise<EntityPictureReply> {
  const { context: known, state } = await entityContext(context, request);
  if (!known?.picture) return { picture: null, isLoading: state.state === 'loading' };
  if (!(await isFromWikimedia(context, known.picture))) return { picture: null, isLoading: false };
  return { picture: await fetchPicture(context, known.picture).catch(() => null), isLoading: false };
}

/** A reply must not send us anywhere else. */
async function isFromWikimedia({ settings }: CoverageContext, address: string): Promise<boolean> {
  const own = (await settings()).servers[ENCYCLOPAEDIA.id];
  return hostOf(address) === (own === undefined ? 'upload.wikimedia.org' : hostOf(own));
}

/** In base64, because extension messages are JSON. */
async function fetchPicture({ fetch }: CoverageContext, address: string): Promise<string | null> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  });
  if (!response.ok || !PICTURE.test(response.headers.get('content-type') ?? '')) return null;
  const bytes = await readLimited(response, MAX_SIZE);
  if (bytes.length === MAX_SIZE) return null;
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
