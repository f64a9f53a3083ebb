import { vi } from 'vitest';
import type { TabEvent } from '../../lib/extension/browser/active-tab.ts';
import type { KnownEntity } from '../../lib/model/entity.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import type { LookupBackend, PanelBackend } from '../../lib/panel/backend.ts';

type Listener<Value> = (value: Value) => void;

/** The rest of the extension, as far as the panel knows it. Tests say what it replies and announces. */
export function makeBackend() {
  const watched: {
    name: string;
    payload: unknown;
    listener: Listener<unknown>;
    signal: AbortSignal;
    end: () => void;
  }[] = [];
  let onSettings: Listener<Settings> = () => {};
  let onTab: (tabId: number, event: TabEvent) => void = () => {};
  let onReport: Listener<number> = () => {};
  const sendToBackground = vi.fn(async (_name: string, _payload: unknown): Promise<unknown> => null);
  /** What is known about the cast of any page; most tests don't care. */
  const describeEntities = vi.fn(async (_payload: unknown): Promise<readonly KnownEntity[]> => []);
  const sendToPage = vi.fn(
    async (..._: unknown[]): Promise<unknown> => ({
      state: 'no-article',
      address: 'https://news.example/a',
    }),
  );
  const backend = {
    activeTab: vi.fn(async () => ({
      id: 7,
      address: 'https://news.example/a',
      isLoading: false,
      isPrivate: false,
    })),
    copyText: vi.fn(async () => {}),
    isAccessWithheld: vi.fn(async () => false),
    markStoriesSeen: vi.fn(async () => {}),
    openSidePanel: null,
    permitReading: vi.fn(async () => true),
    reloadTab: vi.fn(async () => {}),
    requestAccess: vi.fn(async () => true),
    saveFile: vi.fn(),
    sendToBackground,
    sendToPage,
    setFollowed: vi.fn(async () => {}),
    shareLink: null,
    startScripts: vi.fn(async (_tabId: number) => {}),
    setSiteRead: vi.fn(async () => {}),
    switchSite: vi.fn(async () => {}),
    watchSavedStories: vi.fn(),
    turnOnOutlets: vi.fn(async () => true),
    readQuery: vi.fn(() => ({ name: 'ada', id: null as string | null })),
    pushQuery: vi.fn(),
    replaceQuery: vi.fn(),
    watchQuery: vi.fn(),
    watchBackground: vi.fn(
      (name: string, payload: unknown, listener: Listener<unknown>, signal: AbortSignal) =>
        new Promise<void>(end => {
          watched.push({ name, payload, listener, signal, end });
          signal.addEventListener('abort', () => end());
        }),
    ),
    watchPageReports: vi.fn((listener: Listener<number>) => {
      onReport = listener;
    }),
    watchSettings: vi.fn((listener: Listener<Settings>) => {
      onSettings = listener;
    }),
    watchTabs: vi.fn((listener: typeof onTab) => {
      onTab = listener;
    }),
  };
  return {
    ...backend,
    describeEntities,
    /** For the code under test, whose requests are typed by their names. */
    asBackend: {
      ...backend,
      sendToBackground: (name: string, payload: unknown) =>
        name === 'describeEntities' ? describeEntities(payload) : sendToBackground(name, payload),
    } as unknown as PanelBackend & LookupBackend,
    /** Watched requests so far, oldest first. */
    watched,
    changeSettings: (part: Partial<Settings>) => onSettings({ ...DEFAULT_SETTINGS, ...part }),
    tabEvent: (tabId: number, event: TabEvent) => onTab(tabId, event),
    pageReport: (tabId: number) => onReport(tabId),
  };
}
