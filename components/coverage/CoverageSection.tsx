import { t } from '../../lib/i18n/translate.ts';
import type { CastMember } from '../../lib/model/analysis.ts';
import { hasSource } from '../../lib/model/coverage/has-source.ts';
import type { CoverageLookUp } from '../../lib/model/panel/look-up-state.ts';
import { CoverageChart } from './CoverageChart.tsx';
import { CoverageProgress, isLooking } from './CoverageProgress.tsx';
import { SearchLinks } from './SearchLinks.tsx';
import { SourceStates } from './SourceStates.tsx';
import { StarterOffer, type StarterOfferProps } from './StarterSet.tsx';
import { StoryList } from './story/StoryList.tsx';

interface CoverageSectionProps {
  readonly name: string;
  readonly view: CoverageLookUp;
  readonly cast: readonly CastMember[];
  readonly now: number;
  /** What to offer if no source is on. */
  readonly offer: StarterOfferProps;
  readonly onCancel: () => void;
}

/** Related stories of a name. The search links work even if every source fails. */
export function CoverageSection({ name, view, cast, now, offer, onCancel }: CoverageSectionProps) {
  const isOffered = view.state === 'answered' && !hasSource(view.coverage) && offer.starter.length > 0;
  return (
    <section class="part" aria-labelledby="part-coverage" aria-busy={isLooking(view)}>
      <h3 id="part-coverage">{t('coverage.title')}</h3>
      <CoverageProgress view={view} words={t('coverage.searching')} onCancel={onCancel} />
      {isOffered && <StarterOffer about="name" isTitled={false} {...offer} />}
      {view.state === 'answered' && !isOffered && (
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
