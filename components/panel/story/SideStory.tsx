import { useMemo } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import { SearchField } from '../cast/SearchField.tsx';
import { CastMap } from './CastMap.tsx';
import { castGraph } from './cast-graph.ts';
import { FollowedPart } from './FollowedPart.tsx';
import { SearchTool } from './SearchTool.tsx';
import { StoryCast } from './StoryCast.tsx';
import { StoryHead } from './StoryHead.tsx';
import type { SearchableProps } from './story-props.ts';

/** The story in the side panel, from its picture to its cast, on one page. */
export function SideStory(props: SearchableProps) {
  const { page, state, query, onQuery } = props;
  const { cast, mentions } = page.analysis;
  const graph = useMemo(() => castGraph(cast, mentions, page.article), [page.analysis]);
  return (
    <>
      <StoryHead page={page} />
      <section class="part" aria-labelledby="story-cast">
        <div class="part-head">
          <h3 id="story-cast">
            {t('cast.cast')} <span class="count">{cast.length}</span>
          </h3>
          {query === null && <SearchTool onOpen={() => onQuery('')} />}
        </div>
        {query !== null && (
          <SearchField
            query={query}
            onQuery={onQuery}
            onEnterList={() => document.querySelector<HTMLElement>('.cast .cast-row')?.focus()}
            onClose={() => onQuery(null)}
          />
        )}
        <StoryCast {...props} />
      </section>
      {graph.ties.length > 1 && (
        <details class="together">
          <summary>{t('cast.mapTitle')}</summary>
          <CastMap graph={graph} onOpen={props.onOpen} />
        </details>
      )}
      {state.followed.length > 0 && <FollowedPart {...props} />}
    </>
  );
}
