import { t } from '../../lib/i18n/translate.ts';
import type { CastMember } from '../../lib/model/analysis.ts';
import { hasSource } from '../../lib/model/coverage/has-source.ts';
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
  const isOff = view.state === 'answered' && !hasSource(view.coverage);
  const offer = isOff && starter?.length && onTurnOn ? { starter, onTurnOn } : null;
  return (
    <section class="part" aria-labelledby="part-coverage" aria-busy={isLooking(view)}>
      <h3 id="part-coverage">{t('coverage.title')}</h3>
      <CoverageProgress view={view} words={t('coverage.searching')} onCancel={onCancel} />
      {offer && <StarterOffer {...offer} />}
      {view.state === 'answered' && !offer && (
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
