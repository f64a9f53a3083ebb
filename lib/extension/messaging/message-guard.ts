// Who may ask the background what, and in which form, on one page. A page's script shares its process with the page:
// it may ask for what reading a page takes, and of its own page only.

import * as v from 'valibot';
import { webAddress } from '../../coverage/web-address.ts';
import {
  address,
  analysis,
  article,
  id,
  ids,
  language,
  list,
  nothing,
  page,
  words,
} from './message-schemas.ts';
import type { BackgroundRequests } from './messages.ts';

type Ask<Name extends keyof BackgroundRequests> = BackgroundRequests[Name]['ask'];

interface Rule<Asked> {
  /** `own`: popup, panel, options and welcome alone. `pages`: scripts of pages as well. */
  readonly from: 'own' | 'pages';
  readonly form: v.GenericSchema<unknown, Asked>;
  /** Where a script of a page asks: whether that is its own page's business. */
  readonly concerns?: (ask: Asked, asker: URL) => boolean;
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

const RULES: { readonly [Name in keyof BackgroundRequests]: Rule<Ask<Name>> } = {
  analysePage: { from: 'pages', form: v.object({ article }) },
  portrayCast: { from: 'pages', form: v.object({ article, analysis }) },
  interfaceMessages: { from: 'pages', form: v.object({ language }) },
  currentSettings: { from: 'pages', form: nothing },
  applyCardAction: {
    from: 'pages',
    form: v.variant('choose', [
      v.object({ choose: v.literal('follow'), entity: v.object({ id, name: words }), on }),
      v.object({ choose: v.literal('wrongLink'), name: words, entityId: id, on }),
      v.object({ choose: v.literal('ignoreName'), name: words, on }),
      v.object({ choose: v.literal('siteOff'), host: v.pipe(v.string(), v.maxLength(255)) }),
    ]),
    concerns: (choice, { hostname }) => choice.choose !== 'siteOff' || choice.host === hostname,
  },
  relatedStories: { from: 'pages', form: entity },
  recordReading: {
    from: 'pages',
    form: reading,
    concerns: ({ page: { url } }, { origin }) => new URL(url).origin === origin,
  },
  refreshRelatedStories: { from: 'own', form: entity },
  storyCoverage: { from: 'own', form: story },
  refreshStoryCoverage: { from: 'own', form: story },
  cancelRequests: { from: 'own', form: v.object({ entityId: id }) },
  followedNews: {
    from: 'own',
    form: v.object({ names: list(v.object({ id, seenAt: v.number() })), page: v.optional(page) }),
  },
  entityContext: { from: 'own', form: described },
  // Of the card that is open.
  entityPicture: { from: 'pages', form: described },
  coverageStatus: { from: 'own', form: nothing },
  setFeedsEnabled: { from: 'own', form: v.object({ feeds: list(feed), on }) },
  setLiveSourceEnabled: { from: 'own', form: v.object({ id, on, need: v.optional(words) }) },
  readOpml: { from: 'own', form: v.object({ text: v.pipe(v.string(), v.maxLength(10_000_000)) }) },
  refreshFeeds: { from: 'own', form: nothing },
  cancelRefresh: { from: 'own', form: nothing },
  lastSeen: { from: 'own', form: reading },
  setReadingHistoryEnabled: { from: 'own', form: v.object({ on }) },
  deleteReadingHistory: { from: 'own', form: nothing },
  findNames: { from: 'own', form: v.object({ query: words, most: count }) },
  knownEntity: { from: 'own', form: v.object({ id }) },
  reportPageState: {
    from: 'pages',
    form: v.variant('state', [
      v.object({ state: v.picklist(['off', 'reading', 'no-article', 'failed']) }),
      v.object({ state: v.literal('read'), names: count }),
    ]),
  },
};

/** What the browser says of whoever asks. */
export interface Asker {
  readonly url?: string | undefined;
}

/**
 * Lets a question in, or refuses it.
 * @param root address under which the extension's own pages lie
 * @returns what is asked, without what does not belong there
 * @throws Error saying what is wrong with it
 */
export function authorize(name: string, ask: unknown, { url = '' }: Asker, root: string): unknown {
  const rule = Object.hasOwn(RULES, name)
    ? (RULES[name as keyof BackgroundRequests] as Rule<unknown>)
    : undefined;
  if (!rule) throw new Error(`no question "${name}"`);
  const isOwn = url.startsWith(root);
  if (!isOwn && rule.from === 'own') throw new Error(`"${name}" is not for pages to ask`);
  const read = v.safeParse(rule.form, ask);
  if (!read.success) {
    const [{ message }] = read.issues;
    throw new Error(`"${name}" is asked wrongly: ${v.getDotPath(read.issues[0]) ?? ''} ${message}`);
  }
  if (!isOwn && rule.concerns && !(URL.canParse(url) && rule.concerns(read.output, new URL(url))))
    throw new Error(`"${name}" is about another page`);
  return read.output;
}
