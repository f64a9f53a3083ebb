import '../../components/styles/theme.css';
import '../../components/styles/base.css';
import '../../components/styles/switch.css';
import '../../components/settings/page.css';
import '../../components/settings/settings.css';
import '../../components/coverage/coverage-settings.css';
import './welcome.css';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Overlay } from '../../lib/page/overlay.ts';
import { openWelcomeSession } from '../../lib/settings-page/welcome-session.ts';
import { startDemo } from './demo.ts';

/**
 * Opens the welcome page in an element.
 * @returns redraws it
 */
export function openWelcomePage(root: HTMLElement): () => void {
  let demo: Overlay | null = null;
  const show = (): void =>
    render(
      <Welcome
        {...session.state()}
        isReady={demo !== null}
        onAllow={session.allowPages}
        onFirstCard={() => demo?.walk(1)}
        onSource={session.setSourceEnabled}
        onOffline={session.goOffline}
        onShortcuts={session.changeShortcuts}
      />,
      root,
    );
  const session = openWelcomeSession(show);

  show();
  session.attempt(
    startDemo().then(started => {
      demo = started;
      show();
    }),
  );
  return show;
}
