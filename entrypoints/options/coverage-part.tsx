import type { JSX } from 'preact';
import { CoverageSettings, type CoverageSettingsProps } from '../../components/coverage/CoverageSettings.tsx';
import type { CoverageActions } from '../../components/coverage/coverage-settings.ts';
import { LIVE_SOURCES } from '../../lib/coverage/sources/live-sources.ts';
import { hostOf, webAddress } from '../../lib/coverage/web-address.ts';
import { askPermission, type Errand } from '../../lib/extension/browser/permissions.ts';
import { shippedFile } from '../../lib/extension/browser/shipped-file.ts';
import { sendToBackground } from '../../lib/extension/messaging/messages.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { CoverageStatus, ListedFeed } from '../../lib/model/coverage-status.ts';
import type { Outlet } from '../../lib/model/outlet.ts';
import { pollUntilComplete } from '../../lib/panel/poll-until-complete.ts';

/** An OPML file larger than this lists more than anybody follows. */
const MOST_OPML_BYTES = 5_000_000;

/**
 * The part of the options page about coverage.
 * @param show draws the page anew
 * @returns what draws the part as it is now
 */
export function coveragePart(show: () => void): () => JSX.Element {
  let settings: CoverageStatus | null = null;
  let part: Pick<CoverageSettingsProps, 'outlets' | 'listed' | 'isRefreshing' | 'notice'> = {
    outlets: [],
    listed: [],
    isRefreshing: false,
    notice: '',
  };
  let turn = 0;

  const change = (next: Partial<typeof part>): void => {
    part = { ...part, ...next };
    show();
  };
  /** Keeps looking while a feed is being visited. */
  const refresh = async (): Promise<void> => {
    const own = ++turn;
    await pollUntilComplete(
      () => sendToBackground('coverageStatus', {}),
      ({ feeds, visits }) =>
        part.isRefreshing || visits !== null || feeds.some(({ state }) => state.state === 'loading'),
      next => {
        settings = next;
        show();
      },
      () => own === turn,
    );
  };
  /** What fails is told, and the page goes on. */
  const attempt = (doing: Promise<unknown>): void => {
    doing.then(refresh).catch(error => change({ notice: t('settings.failed', (error as Error).message) }));
  };
  /** Asks the reader for the sites, which browsers allow only at once in a click, and goes on if they agree. */
  const permitted = async (
    addresses: readonly string[],
    errand: Errand,
    go: () => Promise<unknown>,
  ): Promise<void> => {
    if (await askPermission(addresses, errand)) {
      await go();
      change({ notice: '' });
    } else change({ notice: t('coverage.noPermission') });
  };
  const setFeedsEnabled = (feeds: readonly ListedFeed[], on: boolean): void => {
    const go = () => sendToBackground('setFeedsEnabled', { feeds: feeds.map(bareFeed), on });
    attempt(on ? permitted(addressesOf(feeds), 'fetch', go) : go());
  };

  const on: CoverageActions = {
    feeds: setFeedsEnabled,
    live: (id, isOn, need) => {
      const ownServer = LIVE_SOURCES.find(source => source.id === id)?.needs?.kind === 'server';
      const server = ownServer && isOn ? webAddressOf(need ?? '') : null;
      if (ownServer && isOn && !server) return change({ notice: t('coverage.noAddress') });
      const origins = settings?.live.find(source => source.id === id)?.origins ?? [];
      const go = () => sendToBackground('setLiveSourceEnabled', { id, on: isOn, need: server ?? need });
      attempt(isOn ? permitted(server ? [server] : origins, 'tell', go) : go());
    },
    replace: (page, address) => {
      const go = async () => {
        await sendToBackground('setFeedsEnabled', { feeds: [bareFeed(page)], on: false });
        await sendToBackground('setFeedsEnabled', { feeds: [{ address, name: page.name }], on: true });
      };
      attempt(permitted([address], 'fetch', go));
    },
    add: (typed, name) => {
      const address = webAddressOf(typed);
      if (!address) return change({ notice: t('coverage.noAddress') });
      setFeedsEnabled([{ address, name: name.trim() || hostOf(address).replace(/^www\./, '') }], true);
    },
    opml: file =>
      attempt(
        readListed(file).then(listed =>
          change({ listed, notice: listed.length ? '' : t('coverage.noFeeds', file.name) }),
        ),
      ),
    refresh: () => {
      change({ isRefreshing: true });
      attempt(sendToBackground('refreshFeeds', {}).finally(() => change({ isRefreshing: false })));
      void refresh().catch(() => undefined);
    },
    cancelRefresh: () => attempt(sendToBackground('cancelRefresh', {})),
    memory: isOn => attempt(sendToBackground('setReadingHistoryEnabled', { on: isOn })),
    deleteData: () =>
      attempt(
        sendToBackground('deleteReadingHistory', {}).then(() => change({ notice: t('memory.erased') })),
      ),
  };

  attempt(readOutlets().then(outlets => change({ outlets })));
  document.addEventListener('visibilitychange', () => document.hidden || attempt(Promise.resolve()));
  return () => <CoverageSettings settings={settings} {...part} now={Date.now()} on={on} />;
}

/** An address as readers type it: https where they leave it out. */
function webAddressOf(typed: string): string | null {
  const text = typed.trim();
  return webAddress(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
}

function addressesOf(feeds: readonly ListedFeed[]): string[] {
  return feeds.map(({ address }) => address);
}

function bareFeed({ address, name }: ListedFeed): ListedFeed {
  return { address, name };
}

async function readOutlets(): Promise<readonly Outlet[]> {
  return JSON.parse(new TextDecoder().decode(await shippedFile('outlets.json'))) as Outlet[];
}

async function readListed(file: File): Promise<readonly ListedFeed[]> {
  if (file.size > MOST_OPML_BYTES) throw new Error(t('coverage.listTooLarge', file.name));
  return sendToBackground('readOpml', { text: await file.text() });
}
