import { direction, t } from '../../../lib/i18n/translate.ts';
import type { TimelineStep } from '../../../lib/model/coverage/story.ts';
import { listed } from '../../common/listed.ts';
import { Phrase } from '../../common/Phrase.tsx';
import { countryName } from '../group-outlets.ts';
import { Age, StoryTitle } from '../StoryTitle.tsx';
import { CompareReports } from './CompareReports.tsx';
import { TimelineSummary } from './TimelineSummary.tsx';

interface TimelineProps {
  /** Oldest first. */
  readonly steps: readonly TimelineStep[];
  readonly now: number;
}

/** How an event was reported: who was first, who added what, and the latest. */
export function EventTimeline({ steps, now }: TimelineProps) {
  if (steps.length < 2) return null;
  const latest = steps.length - 1;
  return (
    <details class="timeline">
      <summary>{t('coverage.timeline')}</summary>
      <TimelineSummary steps={steps} />
      <ol class="stories">
        {steps.map((step, at) => (
          <li key={step.story.url} data-kind={step.kind}>
            <StoryTitle story={step.story} />
            <p class="story-source">
              {at === 0 && `${t('coverage.firstReport')} · `}
              {at === latest && `${t('coverage.latestReport')} · `}
              <bdi class="outlet">{listed(step.outlets)}</bdi>
              {step.countries.length > 0 && <> · {listed(step.countries.map(countryName))}</>}
              <Age story={step.story} now={now} />
            </p>
            <StepNotes step={step} />
          </li>
        ))}
      </ol>
      <CompareReports steps={steps} now={now} />
    </details>
  );
}

function StepNotes({ step: { kind, added } }: { readonly step: TimelineStep }) {
  const note =
    kind === 'open' ? t('coverage.thisArticle') : kind === 'maybe' ? t('coverage.maybeFollowUp') : '';
  if (!note && added.length === 0) return null;
  return (
    <p class="story-why">
      {note}
      {note && added.length > 0 && ' · '}
      {added.length > 0 && (
        <Phrase of="coverage.adds" values={[<bdi dir={direction()}>{listed(added)}</bdi>]} />
      )}
    </p>
  );
}
