import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import { hasSource } from '../../../lib/model/coverage/has-source.ts';
import { StoryCoverage } from '../../coverage/StoryCoverage.tsx';
import type { StoryProps } from './story-props.ts';

/**
 * Related stories in the side panel. It may be open on every page, so it shows what is stored and sends nothing before
 * the reader asks.
 */
export function SideStories({ page, state, now, on }: StoryProps) {
  const [isAsked, setAsked] = useState(false);
  const isFrontPage = page.article.isFrontPage === true;
  useEffect(() => {
    if (!isFrontPage) on.readStory();
  }, []);
  const view = state.storyCoverage;
  // Without a source, there is nothing to look in: the outlets to begin with are offered instead.
  const hasOutlets = view?.state !== 'answered' || hasSource(view.coverage);
  // A front page is about no single story.
  if (isFrontPage) return null;
  return (
    <>
      {state.storyCoverage && (
        <StoryCoverage
          view={state.storyCoverage}
          cast={page.analysis.cast}
          now={now}
          isTitled
          starter={state.starter}
          onTurnOn={() => on.turnOnStarter(null)}
          onCancel={() => on.cancel(null)}
        />
      )}
      {!isAsked && hasOutlets && (
        <p class="look-up-story">
          <button
            type="button"
            class="button"
            onClick={() => {
              setAsked(true);
              on.lookUpStory();
            }}
          >
            {t('panel.searchNow')}
          </button>
        </p>
      )}
    </>
  );
}
