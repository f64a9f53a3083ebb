import type { EntityContextRequest } from '../../../model/coverage/coverage-requests.ts';
import type { ReadLanguage } from '../../../model/read-language.ts';
import { trimEndCharacters } from '../../../text/trim-characters.ts';
import { ENCYCLOPAEDIA, WIKIDATA_SERVER, wikipediaServer } from '../../sources/encyclopaedia.ts';
import type { Reply, SourceResult } from '../../sources/reply.ts';
import { type Item, readItems } from '../../sources/wikidata.ts';
import type { CoverageContext } from '../coverage-context.ts';
import { queryServer } from './query-source.ts';

const { id: SOURCE, gapMs, headers } = ENCYCLOPAEDIA;

/** One look-up, which takes several requests. */
export interface LookUp {
  readonly context: CoverageContext;
  readonly signal: AbortSignal;
  /** Best first; English is the last resort. */
  readonly languages: readonly ReadLanguage[];
  readonly wikipedia: (language: ReadLanguage) => string;
  readonly wikidata: string;
}

/** Chooses servers and languages. */
export async function prepareLookUp(
  context: CoverageContext,
  { language = 'en' }: EntityContextRequest,
  signal: AbortSignal,
): Promise<LookUp> {
  const own = trimEndCharacters((await context.settings()).servers[SOURCE] ?? '', /\//);
  const wikipedia = own ? () => own : wikipediaServer;
  // Readers may have allowed the English Wikipedia alone.
  const isAllowed = language !== 'en' && (await context.hasPermission(wikipedia(language), 'tell'));
  return {
    context,
    signal,
    languages: isAllowed ? [language, 'en'] : ['en'],
    wikipedia,
    wikidata: own || WIKIDATA_SERVER,
  };
}

export function sendForItems(lookUp: LookUp, address: string): Promise<SourceResult<readonly Item[]>> {
  return send(lookUp, address, (reply, now) => readItems(reply, now, lookUp.languages));
}

export function send<Value>(
  { context, signal }: LookUp,
  address: string,
  read: (reply: Reply, now: number) => SourceResult<Value>,
): Promise<SourceResult<Value>> {
  return queryServer(context, { address, headers, gapMs, read }, signal);
}

/** For requests that only add detail: without them the rest is still worth showing. */
export async function valueIfOk<Value>(result: Promise<SourceResult<Value>>): Promise<Value | undefined> {
  const settled = await result;
  return settled.ok ? settled.value : undefined;
}
