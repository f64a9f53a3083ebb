import { count, t } from '../../../lib/i18n/translate.ts';
import { age } from '../../common/words/dates.ts';
import type { TimelineEntry } from './timeline-entries.ts';

interface TimelineSummaryProps {
  /** Newest first. */
  readonly reports: readonly TimelineEntry[];
  readonly now: number;
}

/** How many reports there are, by how many outlets in how many countries, and from when to when. */
export function TimelineSummary({ reports, now }: TimelineSummaryProps) {
  const stories = reports.flatMap(({ story, copies }) => [story, ...copies]);
  const outlets = new Set(stories.map(({ outlet }) => outlet)).size;
  const countries = new Set(stories.flatMap(({ facts }) => facts?.country ?? [])).size;
  const words = count('coverage.reports', reports.length);
  const by = count('coverage.outlets', outlets);
  const [latest] = reports;
  const first = reports.at(-1);
  return (
    <p class="note timeline-summary">
      {countries > 1
        ? t('coverage.reportsIn', words, by, count('coverage.countries', countries))
        : t('coverage.reportsBy', words, by)}
      {latest && first && latest !== first && (
        <> {t('coverage.fromTo', age(first.story.published, now), age(latest.story.published, now))}</>
      )}
    </p>
  );
}
