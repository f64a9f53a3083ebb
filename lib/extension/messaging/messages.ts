// Every question that one part of Dramatis asks another, with what goes in and what comes out, on one page. Scripts of
// pages use it too, so it goes without the polyfill, which would be a quarter of them.

import { type Browser, browser } from 'wxt/browser';
import type { LanguageCode } from '../../i18n/languages.ts';
import type { MessageTable } from '../../i18n/message-table.ts';
import type { PageAnalysis, Portrait } from '../../model/analysis.ts';
import type { ArticleText, Span } from '../../model/article.ts';
import type { KnownEntity, RelationName } from '../../model/entity.ts';
import type { ToolbarState } from '../browser/toolbar.ts';
import type { CardAction } from '../settings/card-actions.ts';
import type { Settings } from '../settings/settings.ts';
import type { CoverageRequests } from './coverage-requests.ts';

/** Questions to the background. */
export interface BackgroundRequests extends CoverageRequests {
  /** What may a name stand for that a reader typed or selected? */
  findNames: { ask: { query: string; most: number }; reply: NamesReply };
  /** All that is known of an entity; null where nothing is. */
  knownEntity: { ask: { id: string }; reply: KnownReply | null };
  /** Tells what the page of the asking tab has come to, for the toolbar. */
  reportPageState: { ask: ToolbarState; reply: null };
  /** Who and what does this article name? */
  analysePage: { ask: { article: ArticleText }; reply: PageAnalysis };
  /** What does the article say of each of them? By entity id. */
  portrayCast: {
    ask: { article: ArticleText; analysis: PageAnalysis };
    reply: Record<string, Portrait>;
  };
  /** The words of the interface in a language; a page's script cannot fetch them itself. */
  interfaceMessages: { ask: { language: LanguageCode }; reply: MessageTable };
  /** What the reader has chosen, checked. */
  currentSettings: { ask: Record<string, never>; reply: Settings };
  /** Remembers what the reader chose in a card. */
  applyCardAction: { ask: CardAction; reply: null };
}

/** Questions to the content script of a tab. */
export interface PageRequests {
  /** What was found on the page? */
  pageState: { ask: Record<string, never>; reply: PageState };
  /** Scrolls to a stretch of the article and shows it. */
  showSpan: { ask: { span: Span }; reply: boolean };
  /** Opens the card of the next or previous mention. Is there one? */
  walkMentions: { ask: { step: 1 | -1 }; reply: boolean };
}

/** What a page's content script has come to, and on which page. */
export type PageState = PageFinding & { readonly address: string };

export type PageFinding =
  | { readonly state: 'no-article' }
  /** The reader has switched this site off. */
  | { readonly state: 'off' }
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly reason: string }
  | {
      readonly state: 'read';
      readonly article: ArticleText;
      readonly analysis: PageAnalysis;
      /** `stopped`: the page changed so often that newer text is not looked at any more. */
      readonly watching: 'live' | 'stopped';
    };

export interface NamesReply {
  /** Best first. */
  readonly entities: readonly KnownEntity[];
  /** How many of the first are what the words stand for as a whole. */
  readonly exact: number;
}

export interface KnownReply {
  readonly entity: KnownEntity;
  /** Those that it is related to; `isBack` where the relation is told of the other one. */
  readonly related: readonly {
    readonly name: RelationName;
    readonly isBack: boolean;
    readonly entity: KnownEntity;
  }[];
}

type Questions = BackgroundRequests & PageRequests;
export type QuestionName = keyof Questions;

/** A reply, or why there is none: an error does not survive the way between two parts by itself. */
export type Envelope<Reply> = { readonly reply: Reply } | { readonly error: string };

type Answers<Names> = {
  readonly [Name in keyof Names]: Names[Name] extends { ask: infer Ask; reply: infer Reply }
    ? (ask: Ask, from: Asker) => Promise<Reply> | Reply
    : never;
};

/** Who asks; the tab is null for pages of the extension that are in none. */
interface Asker {
  readonly tabId: number | null;
}

/** Asks the background. Rejects with the error that was met there. */
export async function sendToBackground<Name extends keyof BackgroundRequests>(
  name: Name,
  ask: BackgroundRequests[Name]['ask'],
): Promise<BackgroundRequests[Name]['reply']> {
  return open(await untilAnswered({ name, ask }));
}

/** Pauses before a question is put again, in ms: a browser that is short of memory may stop the background more than once. */
const ASK_AGAIN_MS = [50, 200, 800];

/** A background that is stopped amid its answer takes the way to it along. So every question may be asked twice. */
async function untilAnswered(question: object): Promise<unknown> {
  for (const pause of ASK_AGAIN_MS) {
    const envelope: unknown = await browser.runtime.sendMessage(question).catch(() => undefined);
    if (envelope) return envelope;
    await new Promise(resolve => setTimeout(resolve, pause));
    if (browser.runtime?.id === undefined) break;
  }
  return browser.runtime.sendMessage(question);
}

/** Asks the content script of a tab's top frame. Rejects where there is none. */
export async function sendToPage<Name extends keyof PageRequests>(
  tabId: number,
  name: Name,
  ask: PageRequests[Name]['ask'],
): Promise<PageRequests[Name]['reply']> {
  return open(await browser.tabs.sendMessage(tabId, { name, ask }, { frameId: 0 }));
}

/** Lets a question in and gives what is asked, or throws. */
export type Authorize = (name: string, ask: unknown, sender: Browser.runtime.MessageSender) => unknown;

/**
 * Answers questions until the signal aborts. Messages of other shapes or from other extensions are left alone.
 * @param admit asked before each answer; a page's script is only ever asked by the extension itself and needs none
 */
export function answer<Names extends BackgroundRequests | PageRequests>(
  answers: Answers<Names>,
  { signal, authorize }: { readonly signal?: AbortSignal; readonly authorize?: Authorize } = {},
): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (envelope: Envelope<unknown>) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || !isQuestion(message)) return false;
    const { name, ask } = message;
    if (!Object.hasOwn(answers, name)) return false;
    const reply = answers[name as keyof Names] as (ask: unknown, from: Asker) => unknown;
    const from = { tabId: sender.tab?.id ?? null };
    void seal(() => reply(authorize ? authorize(name, ask, sender) : ask, from)).then(respond);
    // Keeps the way open until the answer is there.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function isQuestion(message: unknown): message is { name: string; ask: unknown } {
  if (typeof message !== 'object' || message === null || !('ask' in message)) return false;
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
  if (!sealed) throw new Error('nobody answered');
  if ('error' in sealed) throw new Error(sealed.error);
  return sealed.reply;
}
