import { BarLinks } from './BarLinks.tsx';
import { FollowedNames } from './FollowedNames.tsx';
import { PageStatus } from './PageStatus.tsx';
import type { PanelProps } from './panel-props.ts';
import { ReadPanel } from './ReadPanel.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

const NOBODY: ReadonlySet<string> = new Set();

/** What popup and side panel show: the switch for the site, and the story's cast or why there is none. */
export function Panel(props: PanelProps) {
  const { view, site, on, notice } = props;
  return (
    <main class="panel" data-state={view.state}>
      <header class="bar">
        <h1 class="hidden">Dramatis</h1>
        <SiteSwitch site={site} onSite={on.site} />
        <BarLinks />
      </header>
      {view.state === 'read' ? (
        <ReadPanel key={props.stamp} {...props} page={view} />
      ) : (
        <div class="column">
          <PageStatus view={view} on={on} />
          {props.followed.length > 0 && (
            <FollowedNames
              followed={props.followed}
              news={props.news}
              here={NOBODY}
              now={props.now}
              onOpen={() => undefined}
              onUnfollow={id => on.follow({ id, name: '' }, false)}
              onSeen={on.seeNews}
            />
          )}
        </div>
      )}
      <p class="notice" role="status" data-shown={notice !== '' || undefined}>
        {notice}
      </p>
    </main>
  );
}
