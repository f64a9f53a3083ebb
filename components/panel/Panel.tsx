import { useRef } from 'preact/hooks';
import type { TabState } from '../../lib/model/panel/page-state.ts';
import { SavedStories } from '../coverage/story/SavedStories.tsx';
import { StoryToolsContext } from '../coverage/story/story-actions.ts';
import { BarLinks } from './BarLinks.tsx';
import { NameSearch } from './cast/NameSearch.tsx';
import { FollowedPart } from './followed/FollowedPart.tsx';
import { PageStatus } from './PageStatus.tsx';
import type { PanelProps } from './panel-props.ts';
import { ReadPanel } from './ReadPanel.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

/** States that last, so that the reader may want to look up a name instead. */
const WITHOUT_CAST: ReadonlySet<TabState['state']> = new Set(['no-article', 'off', 'closed-page']);
/** States in which there is nothing to show beside the page. */
const WITHOUT_PAGE: ReadonlySet<TabState['state']> = new Set(['off', 'closed-page', 'withheld']);

/** What popup and side panel show: the switch for the site, and the cast of the article or why there is none. */
export function Panel(props: PanelProps) {
  const { shape, state, now, on } = props;
  const { page, site, notice } = state;
  const openSearch = useRef<(() => void) | null>(null);
  const hasSearch = shape === 'side' && page.state === 'read';
  const hasSidePanel = shape === 'popup' && !WITHOUT_PAGE.has(page.state);
  const tools = { ...on.stories, saved: new Set(state.saved.map(({ url }) => url)) };
  return (
    <main class="panel" data-shape={shape} data-state={page.state}>
      <header class="bar">
        <h1 class="hidden">Dramatis</h1>
        <SiteSwitch site={site} onSite={on.setSite} />
        <BarLinks
          onSidePanel={hasSidePanel ? on.openSidePanel : null}
          onSearch={hasSearch ? () => openSearch.current?.() : null}
        />
      </header>
      <StoryToolsContext.Provider value={tools}>
        {page.state === 'read' ? (
          <ReadPanel key={state.pageNumber} {...props} page={page} openSearch={openSearch} />
        ) : (
          <div class="column">
            <div role="status">
              <PageStatus view={page} site={site} on={on} />
            </div>
            {WITHOUT_CAST.has(page.state) && <NameSearch found={state.found} onFind={on.findNames} />}
            <FollowedPart state={state} now={now} on={on} cast={[]} onOpen={() => undefined} />
            <SavedStories stories={state.saved} now={now} onSave={on.stories.save} />
          </div>
        )}
      </StoryToolsContext.Provider>
      <p class="notice" role="status" data-shown={notice !== '' || undefined}>
        {notice}
      </p>
    </main>
  );
}
