import { count, t } from '../../lib/i18n/translate.ts';
import type { Coverage } from '../../lib/model/coverage/source.ts';
import { day } from '../common/words/dates.ts';
import { type Count, storiesPerDay, storiesPerOutlet } from './coverage-counts.ts';

interface CoverageChartProps {
  readonly coverage: Coverage;
  readonly now: number;
}

const BAR = 15;
const GAP = 5;
const HEIGHT = 40;
/** One or two stories need no chart. */
const FEWEST_STORIES = 3;

/** Stories per day, and the outlets with the most stories. Empty if there are too few. */
export function CoverageChart({ coverage, now }: CoverageChartProps) {
  const days = storiesPerDay(coverage, now);
  const total = days.reduce((sum, { stories }) => sum + stories, 0);
  if (total < FEWEST_STORIES) return null;
  const outlets = storiesPerOutlet(coverage);
  return (
    <figure class="chart">
      <figcaption>
        {t('coverage.within', count('card.stories', total), count('coverage.days', days.length))}
      </figcaption>
      <Days days={days} />
      {outlets.length > 1 && (
        <ul class="outlets" aria-label={t('coverage.byOutlet')}>
          {outlets.map(({ key, stories }) => (
            <li key={key}>
              <bdi>{key}</bdi>
              <span
                class="outlet-bar"
                style={{ inlineSize: `${(40 * stories) / outlets[0]!.stories}%` }}
                aria-hidden="true"
              />
              <span class="count">{stories}</span>
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

function Days({ days }: { readonly days: readonly Count<number>[] }) {
  const most = Math.max(...days.map(({ stories }) => stories));
  const width = days.length * (BAR + GAP) - GAP;
  const told = days.filter(({ stories }) => stories).map(({ key, stories }) => `${day(key)}: ${stories}`);
  return (
    <div class="days" style={{ inlineSize: `${width}px` }}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + 1}`}
        role="img"
        aria-label={t('coverage.perDay', told.join('; '))}
      >
        {days.map(({ key, stories }, at) => {
          const height = stories ? Math.max(4, (HEIGHT * stories) / most) : 1;
          return (
            <rect
              key={key}
              class={stories ? 'some' : 'none'}
              x={at * (BAR + GAP)}
              y={HEIGHT + 1 - height}
              width={BAR}
              height={height}
              rx={stories ? 2 : 0}
            >
              <title>{`${day(key)}: ${stories}`}</title>
            </rect>
          );
        })}
      </svg>
      <p class="days-ends" aria-hidden="true">
        <span>{day(days[0]!.key)}</span>
        <span>{t('coverage.today')}</span>
      </p>
    </div>
  );
}
