import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Coverage } from '../../../lib/model/coverage/source.ts';
import { capital } from '../../common/words/capital.ts';
import { dayFrom } from '../../common/words/dates.ts';
import { ALL_STORIES } from '../story/filter-stories.ts';
import { StoryFilter } from '../story/StoryFilter.tsx';
import { CompareReports } from './CompareReports.tsx';
import { type ReportLabel, TimelineItem } from './TimelineItem.tsx';
import { TimelineSummary } from './TimelineSummary.tsx';
import { chosenEntries, reportsOf, type TimelineEntry, timelineEntries } from './timeline-entries.ts';

interface TimelineProps {
  readonly coverage: Coverage;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How an event was reported, newest first: the latest, who added what, and who was first. */
export function EventTimeline({ coverage, now }: TimelineProps) {
  const [choice, setChoice] = useState({ ...ALL_STORIES, order: 'time' as 'time' | 'relevance' });
  const entries = timelineEntries(coverage);
  const reports = reportsOf(entries);
  if (!reports.length) return null;
  const chosen = chosenEntries(entries, choice);
  const isByTime = choice.order === 'time';
  const hasAllReplied = coverage.sources.every(({ state }) => REPLIED.has(state.state));
  return (
    <>
      <TimelineSummary reports={reports} now={now} />
      <StoryFilter
        groups={reports.map(({ story, copies }) => ({ stories: [story, ...copies] }))}
        shown={reportsOf(chosen).length}
        choice={choice}
        onChoose={setChoice}
      />
      <ol class="timeline" data-dated={isByTime || undefined}>
        {chosen.map((entry, at) => {
          const { story } = entry;
          const day = capital(dayFrom(story.published, now));
          const before = chosen[at - 1];
          const isNewDay = !before || capital(dayFrom(before.story.published, now)) !== day;
          return (
            <Fragment key={story.url}>
              {isByTime && isNewDay && (
                <li class="timeline-day">
                  <span>{day}</span>
                </li>
              )}
              <TimelineItem
                entry={entry}
                others={entries}
                now={now}
                isByTime={isByTime}
                label={labelOf(entry, reports, hasAllReplied)}
              />
            </Fragment>
          );
        })}
      </ol>
      <CompareReports steps={(coverage.timeline ?? []).filter(({ kind }) => kind !== 'open')} now={now} />
    </>
  );
}

/** What a report is among all, newest first; null if it is neither the first nor the latest, or the only one. */
function labelOf(
  entry: TimelineEntry,
  reports: readonly TimelineEntry[],
  hasAllReplied: boolean,
): ReportLabel | null {
  if (reports.length < 2) return null;
  if (entry === reports[0]) return 'latest';
  if (entry !== reports.at(-1)) return null;
  return hasAllReplied ? 'first' : 'earliest';
}

/** States of sources from which nothing earlier can come. */
const REPLIED: ReadonlySet<string> = new Set(['off', 'unasked', 'ok', 'none', 'dropped']);
