import '../../components/common/theme.css';
import '../../components/panel/panel.css';
import '../../components/settings/page.css';
import '../../components/settings/settings.css';
import '../../components/coverage/coverage-settings.css';
import './welcome.css';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { isAccessWithheld, requestAccess } from '../../lib/extension/browser/host-access.ts';
import { keyboardShortcuts, openShortcutSettings } from '../../lib/extension/browser/keyboard-shortcuts.ts';
import { askPermission } from '../../lib/extension/browser/permissions.ts';
import { sendToBackground } from '../../lib/extension/messaging/messages.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { LiveSourceStatus } from '../../lib/model/coverage-status.ts';
import type { Overlay } from '../../lib/page/overlay.ts';
import { startDemo } from './demo.ts';

/**
 * Shows the welcome page in an element.
 * @returns draws it anew
 */
export function openWelcome(root: HTMLElement): () => void {
  let isWithheld = false;
  let sources: readonly LiveSourceStatus[] = [];
  let commands: Awaited<ReturnType<typeof keyboardShortcuts>> = [];
  let demo: Overlay | null = null;
  let notice = '';

  const refresh = async (): Promise<void> => {
    const [settings, keys, withheld] = await Promise.all([
      sendToBackground('coverageStatus', {}),
      keyboardShortcuts(),
      isAccessWithheld(),
    ]);
    sources = settings.live;
    commands = keys;
    isWithheld = withheld;
    show();
  };
  /** What fails is told, and the page goes on. */
  const attempt = (doing: Promise<unknown>): void => {
    doing.then(refresh).catch(error => {
      notice = t('settings.failed', (error as Error).message);
      show();
    });
  };
  const switchSource = async (id: string, on: boolean): Promise<void> => {
    const origins = sources.find(source => source.id === id)?.origins ?? [];
    if (on && !(await askPermission(origins, 'tell'))) return;
    await sendToBackground('setLiveSourceEnabled', { id, on });
  };
  const switchAllOff = async (): Promise<void> => {
    for (const { id, on } of sources) if (on) await switchSource(id, false);
  };
  const show = (): void =>
    render(
      <Welcome
        isWithheld={isWithheld}
        isReady={demo !== null}
        sources={sources}
        commands={commands}
        notice={notice}
        onAllow={() => attempt(requestAccess())}
        onFirstCard={() => demo?.walk(1)}
        onSource={(id, on) => attempt(switchSource(id, on))}
        onOffline={() => attempt(switchAllOff())}
        onKeys={() => attempt(openShortcutSettings())}
      />,
      root,
    );

  show();
  attempt(
    startDemo().then(started => {
      demo = started;
      show();
    }),
  );
  return show;
}
