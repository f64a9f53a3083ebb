// Who may send the background which request, and the schema of its payload. Content scripts share a process with the
// page, so they may send only what reading a page needs, and only about their own page.

import * as v from 'valibot';
import { webAddress } from '../../text/web-address.ts';
import {
  address,
  analysis,
  article,
  empty,
  id,
  ids,
  language,
  list,
  page,
  words,
} from './message-schemas.ts';
import type { BackgroundRequests } from './messages.ts';

type Payload<Name extends keyof BackgroundRequests> = BackgroundRequests[Name]['payload'];

interface Rule<Payload> {
  /** `extension`: extension pages only. `content-scripts`: those too. */
  readonly from: 'extension' | 'content-scripts';
  readonly schema: v.GenericSchema<unknown, Payload>;
  /** Whether it saves something, or sends a request whose reply is saved. Refused in private windows. */
  readonly leavesTrace?: true;
  /** For content scripts: whether the payload is about the sender's own page. */
  readonly isAboutSender?: (payload: Payload, sender: URL) => boolean;
}

const entity = v.object({ entityId: id, name: words, castIds: ids, page: v.optional(page) });
const described = v.object({
  entityId: id,
  name: words,
  wikipedia: v.optional(words),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/))),
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
const on = v.boolean();
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const reading = v.object({ page, entityIds: ids });

const RULES: { readonly [Name in keyof BackgroundRequests]: Rule<Payload<Name>> } = {
  analysePage: { from: 'content-scripts', schema: v.object({ article }) },
  portrayCast: { from: 'content-scripts', schema: v.object({ article, analysis }) },
  interfaceMessages: { from: 'content-scripts', schema: v.object({ language }) },
  currentSettings: { from: 'content-scripts', schema: empty },
  applyCardAction: {
    from: 'content-scripts',
    leavesTrace: true,
    schema: v.variant('type', [
      v.object({ type: v.literal('follow'), entity: v.object({ id, name: words }), on }),
      v.object({ type: v.literal('wrongLink'), name: words, entityId: id, on }),
      v.object({ type: v.literal('ignoreName'), name: words, on }),
      v.object({ type: v.literal('siteOff'), host: v.pipe(v.string(), v.maxLength(255)) }),
    ]),
    isAboutSender: (change, { hostname }) => change.type !== 'siteOff' || change.host === hostname,
  },
  relatedStories: { from: 'content-scripts', schema: entity },
  recordReading: {
    from: 'content-scripts',
    leavesTrace: true,
    schema: reading,
    isAboutSender: ({ page: { url } }, { origin }) => new URL(url).origin === origin,
  },
  refreshRelatedStories: { from: 'extension', leavesTrace: true, schema: entity },
  storyCoverage: { from: 'extension', schema: story },
  refreshStoryCoverage: { from: 'extension', leavesTrace: true, schema: story },
  cancelRequests: { from: 'extension', schema: v.object({ entityId: id }) },
  followedNews: {
    from: 'extension',
    schema: v.object({ names: list(v.object({ id, seenAt: v.number() })), page: v.optional(page) }),
  },
  entityContext: { from: 'extension', leavesTrace: true, schema: described },
  // For the open card.
  entityPicture: { from: 'content-scripts', leavesTrace: true, schema: described },
  coverageStatus: { from: 'extension', schema: empty },
  setFeedsEnabled: { from: 'extension', schema: v.object({ feeds: list(feed), on }) },
  setLiveSourceEnabled: { from: 'extension', schema: v.object({ id, on, need: v.optional(words) }) },
  readOpml: { from: 'extension', schema: v.object({ text: v.pipe(v.string(), v.maxLength(10_000_000)) }) },
  refreshFeeds: { from: 'extension', schema: empty },
  cancelRefresh: { from: 'extension', schema: empty },
  lastSeen: { from: 'extension', schema: reading },
  deleteSources: { from: 'extension', schema: empty },
  setReadingHistoryEnabled: { from: 'extension', schema: v.object({ on }) },
  deleteReadingHistory: { from: 'extension', schema: empty },
  findNames: { from: 'extension', schema: v.object({ query: words, most: count }) },
  knownEntity: { from: 'extension', schema: v.object({ id }) },
  reportPageState: {
    from: 'content-scripts',
    schema: v.variant('state', [
      v.object({ state: v.picklist(['off', 'reading', 'no-article', 'failed']) }),
      v.object({ state: v.literal('read'), names: count }),
    ]),
  },
};

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
  const isExtension = url.startsWith(root);
  if (!isExtension && rule.from === 'extension') throw new Error(`"${name}" is not allowed from pages`);
  if (rule.leavesTrace && tab?.incognito) throw new Error(`"${name}" is not allowed in private windows`);
  const read = v.safeParse(rule.schema, payload);
  if (!read.success) {
    const [{ message }] = read.issues;
    throw new Error(`"${name}" has an invalid payload: ${v.getDotPath(read.issues[0]) ?? ''} ${message}`);
  }
  const { isAboutSender } = rule;
  if (!isExtension && isAboutSender && !(URL.canParse(url) && isAboutSender(read.output, new URL(url))))
    throw new Error(`"${name}" is about another page`);
  return read.output;
}
