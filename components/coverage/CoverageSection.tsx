import { t } from '../../lib/i18n/translate.ts';
import type { CastMember } from '../../lib/model/analysis.ts';
import type { Outlet } from '../../lib/model/coverage/outlet.ts';
import type { CoverageLookUp } from '../../lib/model/panel/look-up-state.ts';
import { CoverageChart } from './CoverageChart.tsx';
import { CoverageProgress, isLooking } from './CoverageProgress.tsx';
import { SearchLinks } from './SearchLinks.tsx';
import { SourceStates } from './SourceStates.tsx';
import { StarterOffer } from './StarterSet.tsx';
import { StoryList } from './StoryList.tsx';

interface CoverageSectionProps {
  readonly name: string;
  readonly view: CoverageLookUp;
  readonly cast: readonly CastMember[];
  readonly now: number;
  /** Outlets to begin with, if none is on. */
  readonly starter?: readonly Outlet[];
  readonly onTurnOn?: () => void;
  readonly onCancel: () => void;
}

/** Related stories of a name. The search links work even if every source fails. */
export function CoverageSection({
  name,
  view,
  cast,
  now,
  starter,
  onTurnOn,
  onCancel,
}: CoverageSectionProps) {
  const canStart = starter !== undefined && starter.length > 0 && onTurnOn !== undefined;
  return (
    <section class="part" aria-labelledby="part-coverage" aria-busy={isLooking(view)}>
      <h3 id="part-coverage">{t('coverage.title')}</h3>
      <CoverageProgress view={view} words={t('coverage.searching')} onCancel={onCancel} />
      {view.state === 'answered' && canStart && <StarterOffer starter={starter} onTurnOn={onTurnOn} />}
      {view.state === 'answered' && !canStart && (
        <>
          <StoryList groups={view.coverage.groups} cast={cast} about={name} now={now} />
          <CoverageChart coverage={view.coverage} now={now} />
          <SourceStates sources={view.coverage.sources} hasStories={view.coverage.groups.length > 0} />
        </>
      )}
      <SearchLinks names={[name]} />
    </section>
  );
}
