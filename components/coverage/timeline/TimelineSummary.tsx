import { count, t } from '../../../lib/i18n/translate.ts';
import type { TimelineStep } from '../../../lib/model/coverage/story.ts';

/** How many reports there are, by how many outlets in how many countries. */
export function TimelineSummary({ steps }: { readonly steps: readonly TimelineStep[] }) {
  const outlets = new Set(steps.flatMap(step => step.outlets)).size;
  const countries = new Set(steps.flatMap(step => step.countries)).size;
  const reports = count('coverage.reports', steps.length);
  return (
    <p class="note">
      {countries > 1
        ? t(
            'coverage.reportsIn',
            reports,
            count('coverage.outlets', outlets),
            count('coverage.countries', countries),
          )
        : t('coverage.reportsBy', reports, count('coverage.outlets', outlets))}
    </p>
  );
}
