import '../../components/styles/theme.css';
import '../../components/styles/base.css';
import '../../components/settings/page.css';
import '../../components/settings/settings.css';
import '../../components/coverage/starter-set.css';
import '../../components/card/card.css';
import '../../components/card/head/head.css';
import '../../components/card/why/why.css';
import '../../components/card/stories/stories.css';
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
        onStories={session.showStories}
        onOffline={session.stayOffline}
        onUndo={session.undo}
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
