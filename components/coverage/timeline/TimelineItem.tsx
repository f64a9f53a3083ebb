import { direction, t } from '../../../lib/i18n/translate.ts';
import { Phrase } from '../../common/Phrase.tsx';
import { capital } from '../../common/words/capital.ts';
import { timeOfDay } from '../../common/words/dates.ts';
import { listed } from '../../common/words/listed.ts';
import { Copies } from '../Copies.tsx';
import { StoryMenu } from '../story/StoryMenu.tsx';
import { StorySource } from '../story/StorySource.tsx';
import { StoryTitle } from '../story/StoryTitle.tsx';
import type { TimelineEntry } from './timeline-entries.ts';

interface TimelineItemProps {
  readonly entry: TimelineEntry;
  /** All reports, and the open article. */
  readonly others: readonly TimelineEntry[];
  readonly now: number;
  /** Whether the list is in the order of time. */
  readonly isByTime: boolean;
  readonly label: ReportLabel | null;
}

/** `earliest`: not every source has replied, so another report may have been first. */
export type ReportLabel = keyof typeof LABELS;

const LABELS = {
  latest: 'coverage.latestReport',
  first: 'coverage.firstReport',
  earliest: 'coverage.earliestFound',
} as const;

/** A report in the timeline, or the place of the open article in it. */
export function TimelineItem({ entry, others, now, isByTime, label }: TimelineItemProps) {
  const { story, copies, kind, added, tier } = entry;
  const when = isByTime && (
    <time class="timeline-time" dateTime={new Date(story.published).toISOString()}>
      {timeOfDay(story.published)}
    </time>
  );
  if (kind === 'open') {
    const only = onlyIn(entry, others);
    return (
      <li class="timeline-item" data-mark="here">
        {when}
        <p class="timeline-here">
          <b>{t('coverage.readingThis')}</b>{' '}
          {only.length > 0 && <Names of="coverage.onlyHere" names={only} />}
        </p>
      </li>
    );
  }
  const notes = [
    tier === 'probable' && t('coverage.probable'),
    kind === 'maybe' && t('coverage.maybeFollowUp'),
  ].filter(Boolean);
  return (
    <li class="timeline-item" data-mark={label ?? undefined}>
      {when}
      <div class="timeline-report">
        <StoryTitle story={story} />
        <StorySource story={story} now={isByTime ? null : now} label={label && t(LABELS[label])} />
        {notes.length > 0 && <p class="story-why">{capital(notes.join(' · '))}</p>}
        {added.length > 0 && (
          <p class="story-adds">
            <Names of="coverage.adds" names={added} />
          </p>
        )}
        {copies.length > 0 && <Copies stories={copies} now={now} />}
        <StoryMenu story={story} />
      </div>
    </li>
  );
}

/** Names that no other report has. */
function onlyIn(entry: TimelineEntry, all: readonly TimelineEntry[]): string[] {
  const elsewhere = new Set(all.flatMap(other => (other === entry ? [] : other.names)));
  return entry.names.filter(name => !elsewhere.has(name));
}

function Names({
  of,
  names,
}: {
  readonly of: 'coverage.adds' | 'coverage.onlyHere';
  readonly names: readonly string[];
}) {
  return <Phrase of={of} values={[<bdi dir={direction()}>{listed(names)}</bdi>]} />;
}
