import { t } from '../../lib/i18n/translate.ts';
import { type Shortcut, ShortcutSettings } from '../settings/ShortcutSettings.tsx';
import { DEMO_PARAGRAPHS, DEMO_TITLE } from './demo-text.ts';
import { WelcomeChoice, type WelcomeChoiceProps } from './WelcomeChoice.tsx';
import { WelcomePicture } from './WelcomePicture.tsx';

export interface WelcomeProps extends WelcomeChoiceProps {
  /** Whether the browser keeps pages from Dramatis until the reader allows it. */
  readonly isWithheld: boolean;
  /** Whether the demo is highlighted. */
  readonly isReady: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly notice: string;
  readonly onAllow: () => void;
  readonly onFirstCard: () => void;
  readonly onShortcuts: () => void;
}

/** The first page after installation: what Dramatis does, one decision, and an article to try it on. */
export function Welcome(props: WelcomeProps) {
  return (
    <>
      <p class="welcome-brand">
        <Logo />
        Dramatis
      </p>
      <header class="welcome-head">
        <div>
          <h1>{t('welcome.title')}</h1>
          <p class="welcome-lead">{t('welcome.what')}</p>
          <ul class="welcome-promises ticked">
            <li>{t('welcome.onDevice')}</li>
            <li>{t('welcome.nothingSent')}</li>
            <li>{t('welcome.noAccount')}</li>
          </ul>
        </div>
        <WelcomePicture starter={props.starter} />
      </header>
      {props.isWithheld && (
        <div class="withheld">
          <p>{t('welcome.access')}</p>
          <button type="button" class="button primary" data-allow onClick={props.onAllow}>
            {t('status.allow')}
          </button>
        </div>
      )}
      <WelcomeChoice {...props} />
      <p role="status" class="note warn">
        {props.notice}
      </p>
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
      <ShortcutSettings shortcuts={props.shortcuts} onChange={props.onShortcuts} />
    </>
  );
}

function Logo() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" />
      <path d="M7 8h10M7 12h10M7 16h6" />
    </svg>
  );
}
