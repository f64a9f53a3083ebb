import {
  type KeyboardShortcut,
  keyboardShortcuts,
  openShortcutSettings,
} from '../extension/browser/keyboard-shortcuts.ts';
import { isAccessWithheld, requestAccess } from '../extension/browser/permissions/host-access.ts';
import { turnOnOutlets } from '../extension/browser/turn-on-outlets.ts';
import { sendToBackground } from '../extension/messaging/messages.ts';
import { t } from '../i18n/translate.ts';
import type { Outlet } from '../model/coverage/outlet.ts';

/** What the welcome page shows and lets the reader set up. */
export interface WelcomeState {
  /** Whether the browser keeps pages from Dramatis until the reader allows it. */
  readonly isWithheld: boolean;
  /** Outlets to begin with; empty until they are known. */
  readonly starter: readonly Outlet[];
  /** How many outlets are on. */
  readonly outletsOn: number;
  /** Whether the reader has just decided against outlets. */
  readonly isOffline: boolean;
  readonly shortcuts: readonly KeyboardShortcut[];
  /** The last error; empty if there was none. */
  readonly notice: string;
}

/** Actions that ask for permission must be called first thing in a click: browsers refuse the prompt later. */
export interface WelcomeSession {
  readonly state: () => WelcomeState;
  /** Reads the state again after something else on the page, and shows its error if it fails. */
  readonly attempt: (action: Promise<unknown>) => void;
  readonly allowPages: () => void;
  readonly showStories: () => void;
  readonly stayOffline: () => void;
  /** Takes back whichever of the two was decided. */
  readonly undo: () => void;
  readonly changeShortcuts: () => void;
}

/** @param onChange called whenever the state has changed */
export function openWelcomeSession(onChange: () => void): WelcomeSession {
  let state: WelcomeState = {
    isWithheld: false,
    starter: [],
    outletsOn: 0,
    isOffline: false,
    shortcuts: [],
    notice: '',
  };
  const change = (next: Partial<WelcomeState>): void => {
    state = { ...state, ...next };
    onChange();
  };
  const read = async (): Promise<void> => {
    const [status, starter, shortcuts, isWithheld] = await Promise.all([
      sendToBackground('coverageStatus', {}),
      sendToBackground('starterSet', {}),
      keyboardShortcuts(),
      isAccessWithheld(),
    ]);
    change({ outletsOn: status.feeds.length, starter, shortcuts, isWithheld });
  };
  const attempt = (action: Promise<unknown>): void => {
    action.then(read).catch(error => change({ notice: t('settings.failed', (error as Error).message) }));
  };
  const undo = async (): Promise<void> => {
    change({ isOffline: false });
    if (!state.outletsOn) return;
    const feeds = state.starter.map(({ feed, name }) => ({ address: feed, name }));
    await sendToBackground('setFeedsEnabled', { feeds, on: false });
  };
  return {
    state: () => state,
    attempt,
    allowPages: () => attempt(requestAccess()),
    showStories: () => attempt(turnOnOutlets(state.starter)),
    stayOffline: () => change({ isOffline: true }),
    undo: () => attempt(undo()),
    changeShortcuts: () => attempt(openShortcutSettings()),
  };
}
