import type { ComponentChildren } from 'preact';
import type { PageView } from './page-view.ts';

export interface StatusActions {
  readonly reload: () => void;
  /** Must reach the browser in the same turn: it asks the reader only upon a click. */
  readonly grantAccess: () => void;
}

interface PageStatusProps {
  readonly view: Exclude<PageView, { state: 'read' }>;
  readonly on: StatusActions;
}

/** What there is to say, and to do, while there is no cast to show. */
export function PageStatus({ view, on }: PageStatusProps) {
  switch (view.state) {
    case 'asking':
    case 'reading':
      return (
        <Status title="Reading the page …" busy>
          The names are being found. Nothing leaves this device.
        </Status>
      );
    case 'no-article':
      return (
        <Status title="No article here">
          Dramatis reads news articles. This page does not look like one.
        </Status>
      );
    case 'switched-off':
      return (
        <Status title="Switched off here">Use the switch above to read articles of this site again.</Status>
      );
    case 'closed-page':
      return <Status title="Not a news page">Browsers keep extensions off pages like this one.</Status>;
    case 'no-script':
      return (
        <Status title="Reload the page" action="Reload the page" onAction={on.reload}>
          It was opened before Dramatis was installed or updated, so it has not been read.
        </Status>
      );
    case 'withheld':
      return (
        <Status
          title="Access to news pages is switched off"
          action="Allow reading pages"
          onAction={on.grantAccess}
        >
          Your browser asks before an extension may read pages. Dramatis needs that to find the names in an
          article. The text stays on this device.
        </Status>
      );
    case 'failed':
      return (
        <Status title="The page could not be read" action="Reload the page" onAction={on.reload}>
          {view.reason}
        </Status>
      );
  }
}

interface StatusProps {
  readonly title: string;
  readonly busy?: boolean;
  readonly action?: string;
  readonly onAction?: () => void;
  readonly children: ComponentChildren;
}

function Status({ title, busy = false, action, onAction, children }: StatusProps) {
  return (
    <section class="status" aria-busy={busy}>
      {busy && <span class="spinner" aria-hidden="true" />}
      <h2>{title}</h2>
      <p>{children}</p>
      {action && (
        <button type="button" class="button primary" onClick={onAction}>
          {action}
        </button>
      )}
    </section>
  );
}
