import type { CastMember } from '../lib/model.ts';
import { t } from '../lib/words/words.ts';
import { isLooking, Looking } from './Looking.tsx';
import type { CoverageView } from './page-view.ts';
import { SearchLinks } from './SearchLinks.tsx';
import { SourceStates } from './SourceStates.tsx';
import { StoryList } from './StoryList.tsx';

interface ElsewhereProps {
  readonly view: CoverageView;
  readonly cast: readonly CastMember[];
  readonly now: number;
  readonly onStop: () => void;
}

/** The story of the page as others tell it: stories that share its cast. */
export function Elsewhere({ view, cast, now, onStop }: ElsewhereProps) {
  const leading = cast.slice(0, 2).map(({ entity }) => entity.name);
  return (
    <section class="part" aria-labelledby="part-elsewhere" aria-busy={isLooking(view)}>
      <h3 id="part-elsewhere">{t('coverage.elsewhere')}</h3>
      <Looking view={view} words={t('coverage.lookingElsewhere')} onStop={onStop} />
      {view.state === 'answered' && (
        <>
          <StoryList groups={view.coverage.groups} cast={cast} now={now} />
          <SourceStates sources={view.coverage.sources} hasStories={view.coverage.groups.length > 0} />
        </>
      )}
      {leading.length > 0 && <SearchLinks names={leading} />}
    </section>
  );
}
