import { OPML_BYTES_LIMIT } from '../coverage/feed/opml.ts';
import { typedFeed } from '../coverage/feed/typed-feed.ts';
import { LIVE_SOURCES } from '../coverage/sources/live-sources.ts';
import { requestPermission } from '../extension/browser/permissions/permissions.ts';
import { shippedOutlets } from '../extension/browser/shipped-outlets.ts';
import { sendToBackground } from '../extension/messaging/messages.ts';
import { count, t } from '../i18n/translate.ts';
import type { CoverageStatus, FeedList, ListedFeed } from '../model/coverage/coverage-status.ts';
import type { Outlet } from '../model/coverage/outlet.ts';
import type { RequestPurpose } from '../model/coverage/request-purpose.ts';
import type { MutedOutlet } from '../model/coverage/story.ts';
import { typedAddress } from '../text/addresses/typed-address.ts';
import { decodeBytes } from '../text/decode-bytes.ts';

/** What the settings page shows about coverage. */
export interface CoverageState {
  /** Null until the background has replied. */
  readonly status: CoverageStatus | null;
  readonly outlets: readonly Outlet[];
  /** Outlets to begin with, by the reader's country and language. */
  readonly starter: readonly Outlet[];
  /** The feeds of the OPML file that was opened. */
  readonly listed: readonly ListedFeed[];
  /** Whether "Check now" is waiting for its reply. */
  readonly isRefreshing: boolean;
  /** The outcome of the last action; empty if there is nothing to say. */
  readonly notice: string;
}

/** Actions that ask for permission must be called first thing in a click: browsers refuse the prompt later. */
export interface CoverageSession {
  readonly state: () => CoverageState;
  /** Settles once the outlets are known, and which of them are on. */
  readonly loaded: Promise<void>;
  readonly refresh: () => void;
  readonly setFeedsEnabled: (feeds: readonly ListedFeed[], on: boolean) => void;
  readonly setLiveSourceEnabled: (id: string, on: boolean, need?: string) => void;
  /** Swaps a page that was added as a feed for the feed that it names. */
  readonly replaceFeed: (page: ListedFeed, address: string) => void;
  readonly addFeed: (typed: string, name: string) => void;
  readonly openOpml: (file: File) => void;
  readonly unmute: (outlet: MutedOutlet) => void;
  readonly checkNow: () => void;
  readonly cancelCheck: () => void;
  readonly setReadingHistoryEnabled: (on: boolean) => void;
  readonly deleteReadingHistory: () => void;
}

/** Calls back with the status, and again after every change until nothing is loading or the signal aborts. */
export type FollowStatus = (listener: (status: CoverageStatus) => void, signal: AbortSignal) => Promise<void>;

/**
 * Follows the coverage settings. Errors become the notice.
 * @param onChange called whenever the state has changed
 */
export function openCoverageSession(followStatus: FollowStatus, onChange: () => void): CoverageSession {
  let state: CoverageState = {
    status: null,
    outlets: [],
    starter: [],
    listed: [],
    isRefreshing: false,
    notice: '',
  };
  let following = new AbortController();
  let tellKnown = (): void => undefined;
  const known = new Promise<void>(resolve => {
    tellKnown = resolve;
  });

  const change = (next: Partial<CoverageState>): void => {
    state = { ...state, ...next };
    onChange();
  };
  const follow = async (): Promise<void> => {
    following.abort();
    following = new AbortController();
    await followStatus(status => {
      change({ status });
      tellKnown();
    }, following.signal);
  };
  const attempt = (action: Promise<unknown>): void => {
    action.then(follow).catch(error => change({ notice: t('settings.failed', (error as Error).message) }));
  };
  const permitted = async (
    addresses: readonly string[],
    purpose: RequestPurpose,
    action: () => Promise<unknown>,
  ): Promise<void> => {
    if (!(await requestPermission(addresses, purpose))) return change({ notice: t('coverage.noPermission') });
    await action();
    change({ notice: '' });
  };
  const setFeedsEnabled = (feeds: readonly ListedFeed[], on: boolean): void => {
    const action = () => sendToBackground('setFeedsEnabled', { feeds: feeds.map(bareFeed), on });
    attempt(
      on
        ? permitted(
            feeds.map(({ address }) => address),
            'fetch',
            action,
          )
        : action(),
    );
  };

  const catalogue = Promise.all([shippedOutlets(), sendToBackground('starterSet', {})]).then(
    ([outlets, starter]) => change({ outlets, starter }),
  );
  attempt(catalogue);
  return {
    loaded: catalogue.then(
      () => known,
      () => undefined,
    ),
    state: () => state,
    refresh: () => attempt(Promise.resolve()),
    setFeedsEnabled,
    setLiveSourceEnabled(id, on, need) {
      const action = (value = need) => sendToBackground('setLiveSourceEnabled', { id, on, need: value });
      if (!on) return attempt(action());
      const origins = state.status?.live.find(source => source.id === id)?.origins ?? [];
      if (!needsServer(id)) return attempt(permitted(origins, 'tell', action));
      const server = typedAddress(need ?? '');
      if (!server) return change({ notice: t('coverage.noAddress') });
      attempt(permitted([server], 'tell', () => action(server)));
    },
    replaceFeed(page, address) {
      const action = async () => {
        await sendToBackground('setFeedsEnabled', { feeds: [bareFeed(page)], on: false });
        await sendToBackground('setFeedsEnabled', { feeds: [{ address, name: page.name }], on: true });
      };
      attempt(permitted([address], 'fetch', action));
    },
    addFeed(typed, name) {
      const feed = typedFeed(typed, name);
      if (feed) setFeedsEnabled([feed], true);
      else change({ notice: t('coverage.noAddress') });
    },
    openOpml: file =>
      attempt(
        readListed(file).then(({ feeds, leftOut }) => {
          const omitted = leftOut > 0 ? count('coverage.feedsLeftOut', leftOut) : '';
          change({ listed: feeds, notice: feeds.length ? omitted : t('coverage.noFeeds', file.name) });
        }),
      ),
    unmute: ({ name, host }) => attempt(sendToBackground('setOutletMuted', { name, host, on: false })),
    checkNow() {
      change({ isRefreshing: true });
      attempt(sendToBackground('refreshFeeds', {}).finally(() => change({ isRefreshing: false })));
      void follow().catch(() => undefined);
    },
    cancelCheck: () => attempt(sendToBackground('cancelRefresh', {})),
    setReadingHistoryEnabled: on => attempt(sendToBackground('setReadingHistoryEnabled', { on })),
    deleteReadingHistory: () =>
      attempt(
        sendToBackground('deleteReadingHistory', {}).then(() =>
          change({ notice: t('readingHistory.deleted') }),
        ),
      ),
  };
}

/** Whether the reader names the server that a live source queries. */
function needsServer(id: string): boolean {
  return LIVE_SOURCES.find(source => source.id === id)?.needs?.kind === 'server';
}

/** Without the state that the page knows: messages are checked against their schema. */
function bareFeed({ address, name }: ListedFeed): ListedFeed {
  return { address, name };
}

async function readListed(file: File): Promise<FeedList> {
  if (file.size > OPML_BYTES_LIMIT) throw new Error(t('coverage.listTooLarge', file.name));
  const text = decodeBytes(new Uint8Array(await file.arrayBuffer()));
  return sendToBackground('readOpml', { text });
}
