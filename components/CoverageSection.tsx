import type { CastMember } from '../lib/model.ts';
import { t } from '../lib/words/words.ts';
import { CoverageChart } from './CoverageChart.tsx';
import type { CoverageView } from './page-view.ts';
import { SearchLinks } from './SearchLinks.tsx';
import { SourceStates } from './SourceStates.tsx';
import { StoryList } from './StoryList.tsx';

interface CoverageSectionProps {
  readonly name: string;
  readonly view: CoverageView;
  readonly cast: readonly CastMember[];
  readonly now: number;
}

/** What else was written about one of the cast; the searches work whatever becomes of the sources. */
export function CoverageSection({ name, view, cast, now }: CoverageSectionProps) {
  return (
    <section class="part" aria-labelledby="part-coverage" aria-busy={view.state === 'asking'}>
      <h3 id="part-coverage">{t('coverage.related')}</h3>
      {view.state === 'asking' && (
        <p class="note">
          <span class="spinner small" aria-hidden="true" /> {t('coverage.looking')}
        </p>
      )}
      {view.state === 'failed' && <p class="note warn">{t('coverage.failed', view.reason)}</p>}
      {view.state === 'answered' && (
        <>
          <StoryList groups={view.coverage.groups} cast={cast} now={now} />
          <CoverageChart coverage={view.coverage} now={now} />
          <SourceStates sources={view.coverage.sources} hasStories={view.coverage.groups.length > 0} />
        </>
      )}
      <SearchLinks names={[name]} />
    </section>
  );
}
