import { t } from '../../lib/i18n/translate.ts';
import type { CastMember } from '../../lib/model/analysis.ts';
import { hasSource } from '../../lib/model/coverage/has-source.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { CoverageLookUp } from '../../lib/model/panel/look-up-state.ts';
import { CoverageProgress, isLooking } from './CoverageProgress.tsx';
import { SearchLinks } from './SearchLinks.tsx';
import { MissingSources, SourceStates } from './SourceStates.tsx';
import { StarterOffer } from './StarterSet.tsx';
import { EventTimeline } from './timeline/EventTimeline.tsx';
import { reportCount } from './timeline/timeline-entries.ts';

interface StoryCoverageProps {
  readonly view: CoverageLookUp;
  readonly cast: readonly CastMember[];
  readonly now: number;
  /** Whether its title is to be seen. A tab of the same name needs none. */
  readonly isTitled: boolean;
  /** Outlets to begin with, if none is on. */
  readonly starter: readonly Outlet[];
  readonly onTurnOn: () => void;
  readonly onCancel: () => void;
}

/** The open article's event in other outlets. */
export function StoryCoverage({
  view,
  cast,
  now,
  isTitled,
  starter,
  onTurnOn,
  onCancel,
}: StoryCoverageProps) {
  const canStart = view.state === 'answered' && !hasSource(view.coverage) && starter.length > 0;
  const leading = cast.slice(0, 2).map(({ entity }) => entity.name);
  const reports = reportCount(view);
  return (
    <section class="part" aria-labelledby="part-elsewhere" aria-busy={isLooking(view)}>
      <h3 id="part-elsewhere" class={isTitled ? undefined : 'hidden'}>
        {t('coverage.title')} {reports > 0 && <span class="count">{reports}</span>}
      </h3>
      <CoverageProgress view={view} words={t('coverage.searchingSameCast')} onCancel={onCancel} />
      {canStart && <StarterOffer about="story" isTitled={!isTitled} starter={starter} onTurnOn={onTurnOn} />}
      {view.state === 'answered' && !canStart && (
        <>
          {reports > 0 && <MissingSources sources={view.coverage.sources} />}
          <EventTimeline coverage={view.coverage} now={now} />
          <SourceStates
            sources={view.coverage.sources}
            hasStories={view.coverage.groups.length > 0}
            nothing={t('coverage.noneElsewhere')}
          />
        </>
      )}
      {leading.length > 0 && !canStart && <SearchLinks names={leading} />}
    </section>
  );
}
