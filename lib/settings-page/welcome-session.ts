import {
  type KeyboardShortcut,
  keyboardShortcuts,
  openShortcutSettings,
} from '../extension/browser/keyboard-shortcuts.ts';
import { isAccessWithheld, requestAccess } from '../extension/browser/permissions/host-access.ts';
import { requestPermission } from '../extension/browser/permissions/permissions.ts';
import { sendToBackground } from '../extension/messaging/messages.ts';
import { t } from '../i18n/translate.ts';
import type { LiveSourceStatus } from '../model/coverage/coverage-status.ts';

/** What the welcome page shows and lets the reader set up. */
export interface WelcomeState {
  /** Whether the browser keeps pages from Dramatis until the reader allows it. */
  readonly isWithheld: boolean;
  readonly sources: readonly LiveSourceStatus[];
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
  readonly setSourceEnabled: (id: string, on: boolean) => void;
  readonly goOffline: () => void;
  readonly changeShortcuts: () => void;
}

/** @param onChange called whenever the state has changed */
export function openWelcomeSession(onChange: () => void): WelcomeSession {
  let state: WelcomeState = { isWithheld: false, sources: [], shortcuts: [], notice: '' };
  const change = (next: Partial<WelcomeState>): void => {
    state = { ...state, ...next };
    onChange();
  };
  const read = async (): Promise<void> => {
    const [status, shortcuts, isWithheld] = await Promise.all([
      sendToBackground('coverageStatus', {}),
      keyboardShortcuts(),
      isAccessWithheld(),
    ]);
    change({ sources: status.live, shortcuts, isWithheld });
  };
  const attempt = (action: Promise<unknown>): void => {
    action.then(read).catch(error => change({ notice: t('settings.failed', (error as Error).message) }));
  };
  const setSourceEnabled = async (id: string, on: boolean): Promise<void> => {
    const origins = state.sources.find(source => source.id === id)?.origins ?? [];
    if (on && !(await requestPermission(origins, 'tell'))) return;
    await sendToBackground('setLiveSourceEnabled', { id, on });
  };
  const goOffline = async (): Promise<void> => {
    for (const { id, on } of state.sources) if (on) await setSourceEnabled(id, false);
  };
  return {
    state: () => state,
    attempt,
    allowPages: () => attempt(requestAccess()),
    setSourceEnabled: (id, on) => attempt(setSourceEnabled(id, on)),
    goOffline: () => attempt(goOffline()),
    changeShortcuts: () => attempt(openShortcutSettings()),
  };
}
