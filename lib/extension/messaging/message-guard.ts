// Who may send the background which request, and the schema of its payload. Content scripts share a process with the
// page, so they may send only what reading and painting a page needs. The card is a page of the extension that any page
// can embed, so it may send only what a card needs.

import * as v from 'valibot';
import { READ_LANGUAGES } from '../../model/read-language.ts';
import { webAddress } from '../../text/addresses/web-address.ts';
import { address, analysis, article, empty, id, ids, list, page, reading, words } from './message-schemas.ts';
import type { BackgroundRequests } from './messages.ts';

type Payload<Name extends keyof BackgroundRequests> = BackgroundRequests[Name]['payload'];

interface Rule<Payload> {
  /** Extension pages other than the card may send everything; who else may send this. */
  readonly alsoFrom?: Exclude<SenderKind, 'extension'>;
  readonly schema: v.GenericSchema<unknown, Payload>;
  /** Whether it saves something, or sends a request whose reply is saved. Refused in private windows. */
  readonly leavesTrace?: true;
}

const entity = v.object({ entityId: id, name: words, castIds: ids, page: v.optional(page) });
const described = v.object({
  entityId: id,
  name: words,
  wikipedia: v.optional(words),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/))),
  language: v.optional(v.picklist(READ_LANGUAGES)),
});
const story = v.object({
  cast: list(v.object({ id, name: words })),
  leading: v.optional(id),
  text: v.optional(words),
  page: v.optional(page),
});
const feed = v.object({
  address: v.pipe(
    address,
    v.check(feed => webAddress(feed) !== null),
  ),
  name: words,
});
const savable = v.object({ url: address, title: words, outlet: words, published: v.number() });
const on = v.boolean();
/** 128 random bits, in hexadecimal. */
const secret = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

const RULES: { readonly [Name in keyof BackgroundRequests]: Rule<Payload<Name>> } = {
  analysePage: { alsoFrom: 'page', schema: v.object({ article }) },
  portrayCast: { alsoFrom: 'page', schema: v.object({ article, analysis }) },
  currentSettings: { alsoFrom: 'page', schema: v.object({ names: list(words) }) },
  announceCard: { alsoFrom: 'page', schema: v.object({ secret }) },
  openCard: { alsoFrom: 'card', schema: v.object({ secret, entityIds: ids, reading }) },
  describeEntities: { schema: v.object({ ids, reading }) },
  applyCardAction: {
    alsoFrom: 'card',
    leavesTrace: true,
    schema: v.variant('type', [
      v.object({ type: v.literal('follow'), entity: v.object({ id, name: words }), on }),
      v.object({ type: v.literal('wrongLink'), name: words, entityId: id, meant: v.optional(id), on }),
      v.object({ type: v.literal('ignoreName'), name: words, on }),
      v.object({ type: v.literal('siteOff'), host: v.pipe(v.string(), v.maxLength(255)) }),
    ]),
  },
  otherMeanings: { alsoFrom: 'card', schema: v.object({ name: words, entityId: id, reading }) },
  relatedStories: { alsoFrom: 'card', schema: entity },
  refreshRelatedStories: { leavesTrace: true, schema: entity },
  storyCoverage: { schema: story },
  refreshStoryCoverage: { leavesTrace: true, schema: story },
  cancelRequests: { schema: v.object({ entityId: id }) },
  followedNews: {
    schema: v.object({ names: list(v.object({ id, seenAt: v.number() })), page: v.optional(page) }),
  },
  entityContext: { leavesTrace: true, schema: described },
  entityPicture: { alsoFrom: 'card', leavesTrace: true, schema: described },
  starterSet: { alsoFrom: 'card', schema: empty },
  turnOnOutlets: { alsoFrom: 'card', leavesTrace: true, schema: v.object({ ids }) },
  coverageStatus: { schema: empty },
  setFeedsEnabled: { schema: v.object({ feeds: list(feed), on }) },
  setLiveSourceEnabled: { schema: v.object({ id, on, need: v.optional(words) }) },
  readOpml: { schema: v.object({ text: v.pipe(v.string(), v.maxLength(10_000_000)) }) },
  refreshFeeds: { schema: empty },
  cancelRefresh: { schema: empty },
  lastSeen: { alsoFrom: 'card', schema: v.object({ page, entityIds: ids }) },
  deleteSources: { schema: empty },
  setOutletMuted: { leavesTrace: true, schema: v.object({ name: words, host: words, on }) },
  setStorySaved: { leavesTrace: true, schema: v.object({ story: savable, on }) },
  setReadingHistoryEnabled: { schema: v.object({ on }) },
  deleteReadingHistory: { schema: empty },
  findNames: { schema: v.object({ query: words, most: count }) },
  knownEntity: { schema: v.object({ id }) },
  reportPageState: {
    alsoFrom: 'page',
    schema: v.variant('state', [
      v.object({ state: v.picklist(['off', 'reading', 'no-article', 'failed']) }),
      v.object({ state: v.literal('read'), names: count }),
    ]),
  },
};

/** `extension`: a page of the extension other than the card. `page`: the content script of a web page. */
export type SenderKind = 'extension' | 'card' | 'page';

/**
 * Tells who sent a message.
 * @param url address of the sender, as reported by the browser
 * @param root base URL of the extension's own pages
 */
export function senderKind(url: string, root: string): SenderKind {
  if (!url.startsWith(root)) return 'page';
  return /^card\.html(?![^?#])/.test(url.slice(root.length)) ? 'card' : 'extension';
}

/** The sender of a message, as reported by the browser. */
export interface Sender {
  readonly url?: string | undefined;
  readonly tab?: { readonly incognito: boolean } | undefined;
}

/**
 * Checks whether a sender may send a request.
 * @param root base URL of the extension's own pages
 * @returns the payload without unknown fields
 * @throws Error naming the request and what is wrong with it
 */
export function authorize(name: string, payload: unknown, { url = '', tab }: Sender, root: string): unknown {
  const rule = Object.hasOwn(RULES, name)
    ? (RULES[name as keyof BackgroundRequests] as Rule<unknown>)
    : undefined;
  if (!rule) throw new Error(`unknown request "${name}"`);
  const kind = senderKind(url, root);
  if (kind !== 'extension' && kind !== rule.alsoFrom)
    throw new Error(`"${name}" is not allowed from ${kind === 'card' ? 'cards' : 'pages'}`);
  if (rule.leavesTrace && tab?.incognito) throw new Error(`"${name}" is not allowed in private windows`);
  const read = v.safeParse(rule.schema, payload);
  if (!read.success) {
    const [{ message }] = read.issues;
    throw new Error(`"${name}" has an invalid payload: ${v.getDotPath(read.issues[0]) ?? ''} ${message}`);
  }
  return read.output;
}
