import { useState } from 'preact/hooks';
import { direction, t } from '../../../lib/i18n/translate.ts';
import type { TimelineStep } from '../../../lib/model/coverage/story.ts';
import { Phrase } from '../../common/Phrase.tsx';
import { listed } from '../../common/words/listed.ts';
import { StorySource } from '../story/StorySource.tsx';
import { StoryTitle } from '../story/StoryTitle.tsx';

interface CompareReportsProps {
  /** Oldest first. */
  readonly steps: readonly TimelineStep[];
  readonly now: number;
}

/** Two outlets' reports side by side, and which names only one of them has. */
export function CompareReports({ steps, now }: CompareReportsProps) {
  const [first, latest] = furthestApart(steps);
  const [chosen, setChosen] = useState<readonly [string | null, string | null]>([null, null]);
  if (!first || !latest) return null;
  const at = (url: string | null, otherwise: TimelineStep): TimelineStep =>
    steps.find(({ story }) => story.url === url) ?? otherwise;
  const one = at(chosen[0], first);
  const other = at(chosen[1], latest);
  const both = one.names.filter(name => other.names.includes(name));
  return (
    <details class="compare">
      <summary>{t('coverage.compare')}</summary>
      <div class="compare-reports">
        <Report
          label={t('coverage.compareFirst')}
          {...{ step: one, steps, now, both }}
          onChoose={url => setChosen([url, chosen[1]])}
        />
        <Report
          label={t('coverage.compareSecond')}
          {...{ step: other, steps, now, both }}
          onChoose={url => setChosen([chosen[0], url])}
        />
      </div>
      {both.length > 0 && <Names of="coverage.inBoth" names={both} />}
    </details>
  );
}

interface ReportProps extends CompareReportsProps {
  readonly label: string;
  readonly step: TimelineStep;
  /** Names that both reports have. */
  readonly both: readonly string[];
  readonly onChoose: (url: string) => void;
}

function Report({ label, step, steps, both, now, onChoose }: ReportProps) {
  const { story } = step;
  const own = step.names.filter(name => !both.includes(name));
  return (
    <div class="compare-report">
      <select aria-label={label} value={story.url} onChange={event => onChoose(event.currentTarget.value)}>
        {steps.map(({ story: { url, outlet, title } }) => (
          <option key={url} value={url} selected={url === story.url}>
            {`${outlet}: ${title}`}
          </option>
        ))}
      </select>
      <StoryTitle story={story} />
      <StorySource story={story} now={now} />
      {story.summary && (
        <p class="compare-summary" dir="auto">
          {story.summary}
        </p>
      )}
      {own.length > 0 && <Names of="coverage.onlyHere" names={own} />}
    </div>
  );
}

function Names({
  of,
  names,
}: {
  readonly of: 'coverage.onlyHere' | 'coverage.inBoth';
  readonly names: readonly string[];
}) {
  return (
    <p class="story-why">
      <Phrase of={of} values={[<bdi dir={direction()}>{listed(names)}</bdi>]} />
    </p>
  );
}

/** The first report, and the latest of another outlet; empty if all are of one outlet. */
function furthestApart(steps: readonly TimelineStep[]): readonly TimelineStep[] {
  const [first] = steps;
  const latest = steps.findLast(({ story }) => story.outlet !== first?.story.outlet);
  return first && latest ? [first, latest] : [];
}
