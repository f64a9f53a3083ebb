import { t } from '../../lib/i18n/translate.ts';
import type { CastMember } from '../../lib/model/analysis.ts';
import { hasSource } from '../../lib/model/coverage/has-source.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { CoverageLookUp } from '../../lib/model/panel/look-up-state.ts';
import { CoverageProgress, isLooking } from './CoverageProgress.tsx';
import { SearchLinks } from './SearchLinks.tsx';
import { SourceStates } from './SourceStates.tsx';
import { StarterOffer } from './StarterSet.tsx';
import { StoryList } from './StoryList.tsx';
import { EventTimeline } from './timeline/EventTimeline.tsx';

interface ElsewhereProps {
  readonly view: CoverageLookUp;
  readonly cast: readonly CastMember[];
  readonly now: number;
  /** Outlets to begin with, if none is on. */
  readonly starter: readonly Outlet[];
  readonly onTurnOn: () => void;
  readonly onCancel: () => void;
}

/** The open article's event in other outlets. */
export function StoryCoverage({ view, cast, now, starter, onTurnOn, onCancel }: ElsewhereProps) {
  const canStart = view.state === 'answered' && !hasSource(view.coverage) && starter.length > 0;
  const leading = cast.slice(0, 2).map(({ entity }) => entity.name);
  return (
    <section class="part" aria-labelledby="part-elsewhere" aria-busy={isLooking(view)}>
      <h3 id="part-elsewhere">{t('coverage.title')}</h3>
      <CoverageProgress view={view} words={t('coverage.searchingSameCast')} onCancel={onCancel} />
      {canStart && <StarterOffer starter={starter} onTurnOn={onTurnOn} />}
      {view.state === 'answered' && !canStart && (
        <>
          <StoryList groups={view.coverage.groups} cast={cast} now={now} />
          <EventTimeline steps={view.coverage.timeline ?? []} now={now} />
          <SourceStates
            sources={view.coverage.sources}
            hasStories={view.coverage.groups.length > 0}
            nothing={t('coverage.noneElsewhere')}
          />
        </>
      )}
      {leading.length > 0 && <SearchLinks names={leading} />}
    </section>
  );
}
