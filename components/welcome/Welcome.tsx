import { t } from '../../lib/i18n/translate.ts';
import type { LiveSourceStatus } from '../../lib/model/coverage/coverage-status.ts';
import { type Shortcut, ShortcutSettings } from '../settings/ShortcutSettings.tsx';
import { DEMO_PARAGRAPHS, DEMO_TITLE } from './demo-text.ts';
import { WelcomeChoice } from './WelcomeChoice.tsx';
import { WelcomePicture } from './WelcomePicture.tsx';

export interface WelcomeProps {
  /** Whether the browser keeps pages from Dramatis until the reader allows it. */
  readonly isWithheld: boolean;
  /** Whether the demo is highlighted. */
  readonly isReady: boolean;
  readonly sources: readonly LiveSourceStatus[];
  readonly shortcuts: readonly Shortcut[];
  readonly notice: string;
  readonly onAllow: () => void;
  readonly onFirstCard: () => void;
  readonly onSource: (id: string, on: boolean) => void;
  readonly onOffline: () => void;
  readonly onShortcuts: () => void;
}

/** The first page after installation: what Dramatis does, an article to try it on, and offline or online. */
export function Welcome(props: WelcomeProps) {
  return (
    <>
      <header class="welcome-head">
        <h1>Dramatis</h1>
        <WelcomePicture />
        <h2>{t('welcome.title')}</h2>
        <p>{t('welcome.what')}</p>
        <p>{t('settings.nothingLeaves')}</p>
        {props.isWithheld && (
          <div class="withheld">
            <p>{t('welcome.access')}</p>
            <button type="button" class="button primary" data-allow onClick={props.onAllow}>
              {t('status.allow')}
            </button>
          </div>
        )}
      </header>
      <section class="part" aria-labelledby="try">
        <h2 id="try">{t('welcome.try')}</h2>
        <article class="demo" lang="en" dir="ltr" data-ready={props.isReady}>
          <h3>{DEMO_TITLE}</h3>
          {DEMO_PARAGRAPHS.map(text => (
            <p key={text}>{text}</p>
          ))}
        </article>
        <p>
          <button
            type="button"
            class="button"
            data-first-card
            disabled={!props.isReady}
            onClick={props.onFirstCard}
          >
            {t('welcome.demoCard')}
          </button>
        </p>
      </section>
      <WelcomeChoice sources={props.sources} onSource={props.onSource} onOffline={props.onOffline} />
      <p role="status" class="note warn">
        {props.notice}
      </p>
      <ShortcutSettings shortcuts={props.shortcuts} onChange={props.onShortcuts} />
    </>
  );
}
