// Every message between the parts of Dramatis, with its payload and reply; those about coverage are in
// coverage-requests.ts. Content scripts import this file, so it uses WXT's `browser` instead of the polyfill, which would
// make up a quarter of them.

import { type Browser, browser } from 'wxt/browser';
import type { PageAnalysis, Portrait } from '../../model/analysis.ts';
import type { ArticleText, Span } from '../../model/article.ts';
import type { CardSetup } from '../../model/card/card-setup.ts';
import type { FoundNames, KnownDetails, KnownEntity } from '../../model/entity.ts';
import type { PageState, PageStateSummary } from '../../model/panel/page-state.ts';
import type { CardAction } from '../settings/card-actions.ts';
import type { PageSettings } from '../settings/page/settings-for-page.ts';
import type { CoverageRequests } from './coverage-requests.ts';

/** Requests to the background. */
export interface BackgroundRequests extends CoverageRequests {
  /** Entities that a typed or selected name may refer to, described in the interface's language. */
  findNames: { payload: { query: string; most: number }; reply: FoundNames };
  /** Everything known about an entity, in the interface's language; null if it isn't known. */
  knownEntity: { payload: { id: string }; reply: KnownDetails | null };
  /** The state of the sending tab's page, for the toolbar. */
  reportPageState: { payload: PageStateSummary; reply: null };
  /**
   * Finds everyone and everything that an article names, and adds it to the reading history, if that is on. A page gets
   * the result without details.
   */
  analysePage: { payload: { article: ArticleText }; reply: PageAnalysis };
  /** What the article says about each of its cast, by entity id. */
  portrayCast: {
    payload: { article: ArticleText; analysis: PageAnalysis };
    reply: Record<string, Portrait>;
  };
  /** What is known about an article's entities, in its language; leaves out ids that aren't known. */
  describeEntities: {
    payload: { ids: readonly string[]; reading: PageAnalysis['reading'] };
    reply: readonly KnownEntity[];
  };
  /** A content script is about to open a card, whose document will ask with the same secret. Also wakes the background. */
  announceCard: { payload: { secret: string }; reply: null };
  /** What an announced card needs. Rejects if it wasn't announced. */
  openCard: {
    payload: { secret: string; entityIds: readonly string[]; reading: PageAnalysis['reading'] };
    reply: CardSetup;
  };
  /** The settings, validated. A page gets only what painting needs, given the names on it. */
  currentSettings: { payload: { names: readonly string[] }; reply: PageSettings };
  /** What else a name may mean, in the article's language, likeliest first. */
  otherMeanings: {
    payload: { name: string; entityId: string; reading: PageAnalysis['reading'] };
    reply: readonly KnownEntity[];
  };
  /** Saves a change made in a card. */
  applyCardAction: { payload: CardAction; reply: null };
}

/** Requests to a tab's content script. */
export interface PageRequests {
  pageState: { payload: Record<string, never>; reply: PageReply };
  /** Scrolls to a passage of the article and flashes it. Replies whether it is still on the page. */
  showSpan: { payload: { span: Span }; reply: boolean };
  /** Opens the card of the next or previous mention. Replies whether there is one. */
  walkMentions: { payload: { step: 1 | -1 }; reply: boolean };
  /** Reads the page even if it doesn't look like an article. Replies whether Dramatis is on for its site. */
  readAnyway: { payload: Record<string, never>; reply: boolean };
}

/** The state of a page, and its address. */
export type PageReply = PageState & { readonly address: string };

/** A reply or an error message. Errors can't be sent as they are: Chromium's messages are JSON. */
export type Envelope<Reply> = { readonly reply: Reply } | { readonly error: string };

type Handlers<Requests> = {
  readonly [Name in keyof Requests]: Requests[Name] extends { payload: infer Payload; reply: infer Reply }
    ? (payload: Payload, sender: RequestSender) => Promise<Reply> | Reply
    : never;
};

export interface RequestSender {
  /** Null for an extension page outside a tab, such as the popup. */
  readonly tabId: number | null;
  readonly url: string;
  /** Identifies the document that sent it; a reloaded frame is another one. */
  readonly document: string;
  readonly isPrivate: boolean;
}

/** Sends a request to the background. Rejects with the error thrown there. */
export async function sendToBackground<Name extends keyof BackgroundRequests>(
  name: Name,
  payload: BackgroundRequests[Name]['payload'],
): Promise<BackgroundRequests[Name]['reply']> {
  return open(await sendWithRetries({ name, payload }));
}

/** Delays before each retry, in ms. A browser that is short of memory may stop the background more than once. */
const RETRY_DELAYS_MS = [50, 200, 800];

/**
 * If the browser stops the background mid-reply, the message channel closes with it. Every request must therefore be safe
 * to send twice. https://github.com/w3c/webextensions/issues/416
 */
async function sendWithRetries(request: object): Promise<unknown> {
  for (const delay of RETRY_DELAYS_MS) {
    const envelope: unknown = await browser.runtime.sendMessage(request).catch(() => undefined);
    if (envelope) return envelope;
    await new Promise(resolve => setTimeout(resolve, delay));
    if (browser.runtime?.id === undefined) break;
  }
  return browser.runtime.sendMessage(request);
}

/** Sends a request to the content script in a tab's top frame. Rejects if there isn't one. */
export async function sendToPage<Name extends keyof PageRequests>(
  tabId: number,
  name: Name,
  payload: PageRequests[Name]['payload'],
): Promise<PageRequests[Name]['reply']> {
  return open(await browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 }));
}

/** Returns the validated payload of a request, or throws if it isn't allowed. */
export type Authorize = (name: string, payload: unknown, sender: Browser.runtime.MessageSender) => unknown;

/**
 * Handles requests until the signal aborts. Ignores all other messages, and those from other extensions.
 * @param authorize checks each request first. Content scripts don't need it: only the extension can message them.
 */
export function handleRequests<Requests extends BackgroundRequests | PageRequests>(
  handlers: Handlers<Requests>,
  { signal, authorize }: { readonly signal?: AbortSignal; readonly authorize?: Authorize } = {},
): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (envelope: Envelope<unknown>) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || !isRequest(message)) return false;
    const { name, payload } = message;
    if (!Object.hasOwn(handlers, name)) return false;
    const handle = handlers[name as keyof Requests] as (payload: unknown, from: RequestSender) => unknown;
    const from = {
      tabId: sender.tab?.id ?? null,
      url: sender.url ?? '',
      // Firefox before 153 has no document ids, but there a reloaded frame gets the same messages as before.
      document: sender.documentId ?? `frame ${sender.frameId}`,
      isPrivate: sender.tab?.incognito ?? false,
    };
    void seal(() => handle(authorize ? authorize(name, payload, sender) : payload, from)).then(respond);
    // Keeps the channel open until `respond` is called:
    // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onMessage
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function isRequest(message: unknown): message is { name: string; payload: unknown } {
  if (typeof message !== 'object' || message === null || !('payload' in message)) return false;
  return 'name' in message && typeof message.name === 'string';
}

async function seal(reply: () => unknown): Promise<Envelope<unknown>> {
  try {
    return { reply: await reply() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function open<Reply>(envelope: unknown): Reply {
  const sealed = envelope as Envelope<Reply> | undefined;
  if (!sealed) throw new Error('no reply');
  if ('error' in sealed) throw new Error(sealed.error);
  return sealed.reply;
}
