import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/translate.ts';
import type { TabState } from '../../lib/model/panel/page-state.ts';
import type { PanelActions, SiteState } from '../../lib/model/panel/panel.ts';
import { ReadingRows } from './ReadingRows.tsx';

interface PageStatusProps {
  readonly view: Exclude<TabState, { state: 'read' }>;
  readonly site: SiteState | null;
  readonly on: Pick<PanelActions, 'reload' | 'readAnyway' | 'requestAccess'>;
}

/** Why there is no cast, and what the reader can do about it. */
export function PageStatus({ view, site, on }: PageStatusProps) {
  switch (view.state) {
    case 'connecting':
    case 'reading':
      return <ReadingRows />;
    case 'no-article':
      if (!site) return <Status title={t('status.noArticle')}>{t('status.noArticleNote')}</Status>;
      if (site.isRead) return <Status title={t('status.noArticle')}>{t('status.noTextNote')}</Status>;
      return (
        <Status
          title={t('status.noArticle')}
          action={t('status.readAnyway')}
          onAction={on.readAnyway}
          isQuiet
        >
          {t('status.noArticleNote')}
        </Status>
      );
    case 'off':
      return <Status title={t('status.off')}>{t('status.offNote')}</Status>;
    case 'closed-page':
      return <Status title={t('status.closed')}>{t('status.closedNote')}</Status>;
    case 'no-script':
      return (
        <Status title={t('status.reload')} action={t('status.reload')} onAction={on.reload}>
          {t('status.reloadNote')}
        </Status>
      );
    case 'unknown-page':
      return (
        <Status title={t('status.unknown')} action={t('status.reload')} onAction={on.reload}>
          {t('status.unknownNote')}
        </Status>
      );
    case 'withheld':
      return (
        <Status title={t('status.withheld')} action={t('status.allow')} onAction={on.requestAccess}>
          {t('status.withheldNote')}
        </Status>
      );
    case 'failed':
      return (
        <Status title={t('status.failed')} action={t('status.reload')} onAction={on.reload}>
          {t('settings.failed', view.reason)}
        </Status>
      );
  }
}

interface StatusProps {
  readonly title: string;
  readonly action?: string;
  /** Whether the action is one that few readers want. */
  readonly isQuiet?: boolean;
  readonly onAction?: () => void;
  readonly children: ComponentChildren;
}

function Status({ title, action, isQuiet = false, onAction, children }: StatusProps) {
  return (
    <section class="status">
      <h2>{title}</h2>
      <p>{children}</p>
      {action && (
        <button type="button" class={isQuiet ? 'button' : 'button primary'} onClick={onAction}>
          {action}
        </button>
      )}
    </section>
  );
}
