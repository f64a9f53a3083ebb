import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import styles from '../../components/card/card-page.css?inline';
import { openCardSession } from '../../lib/card/card-session.ts';
import type { CardLink } from '../../lib/card/greet-card.ts';
import { guardClicks } from '../../lib/card/guard-clicks.ts';
import { holdFocus } from '../../lib/card/hold-focus.ts';
import { reportSize } from '../../lib/card/report-size.ts';
import { cardBackend } from '../../lib/extension/browser/card-backend.ts';
import { settingMessages } from '../../lib/extension/settings/interface-language.ts';
import { setLocale } from '../../lib/i18n/translate.ts';

/** Shows an authenticated card, and keeps it up to date. */
export async function openCardPage(root: HTMLElement, link: CardLink): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.ownerDocument.adoptedStyleSheets = [sheet];
  const guard = guardClicks(root);
  const session = openCardSession(link, cardBackend);
  const { store, actions } = session;
  const document = root.ownerDocument.documentElement;
  const focus = holdFocus(root, actions.close);
  const sizes = reportSize((stamp, size) => link.send({ type: 'size', stamp, ...size }));
  document.addEventListener('pointerenter', () => link.send({ type: 'enter' }));
  link.listen(message => {
    if (message.type === 'view') session.setView(message.view);
    else if (message.type === 'focus') focus.enter();
    else {
      guard.restart();
      session.onShown();
      document.toggleAttribute('data-shown', true);
    }
  });
  setLocale(await settingMessages(link.setup.language));
  store.watch(() => {
    const { theme, layout, motion, stamp } = store.state.view;
    document.dataset.theme = theme;
    document.dataset.layout = layout;
    document.toggleAttribute('data-still', motion === 'none');
    render(
      <Card
        {...store.state}
        now={Date.now()}
        on={actions}
        onContent={content => sizes.observe(content, stamp)}
      />,
      root,
    );
  });
}
