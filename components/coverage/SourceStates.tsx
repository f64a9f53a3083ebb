import { count, t } from '../../lib/i18n/translate.ts';
import type { SourceError, SourceReport, SourceState } from '../../lib/model/coverage/source.ts';
import { timeOfDay } from '../common/words/dates.ts';
import { groupSources } from './group-sources.ts';

interface SourceStatesProps {
  readonly sources: readonly SourceReport[];
  readonly hasStories: boolean;
  /** What to say if every source was checked and none has a story. */
  readonly nothing?: string | undefined;
}

/** The state of each source. A failure never looks like an empty result. */
export function SourceStates({ sources, hasStories, nothing }: SourceStatesProps) {
  const on = sources.filter(({ state }) => state.state !== 'off');
  if (!on.length)
    return (
      <p class="note">
        {t('coverage.noneOn')} <ChooseOutlets />
      </p>
    );
  return (
    <>
      {!hasStories && <NoStories states={on.map(({ state }) => state.state)} nothing={nothing} />}
      <SourceLines sources={sources} on={on} />
    </>
  );
}

/** Who is missing above the stories of the others, if anyone is. */
export function MissingSources({ sources }: Pick<SourceStatesProps, 'sources'>) {
  const missing = sources.filter(({ state }) => FAILED.has(state.state));
  if (!missing.length) return null;
  const shown = missing.slice(0, MOST_MISSING);
  return (
    <p class="missing-sources">
      {shown.map((report, at) => (
        <span key={report.id}>
          {at > 0 && ' · '}
          <bdi>{sourceName(report)}</bdi>: {stateText(report.state)}
        </span>
      ))}{' '}
      {missing.length > shown.length && count('coverage.andMore', missing.length - shown.length)}
    </p>
  );
}

const FAILED: ReadonlySet<SourceState['state']> = new Set(['busy', 'blocked', 'offline', 'changed']);
const MOST_MISSING = 2;

/** A line for each source; one for all of them if none needs attention. */
function SourceLines({ sources, on }: Record<'sources' | 'on', readonly SourceReport[]>) {
  const isFine = on.length > 1 && on.every(({ state }) => FINE.has(state.state));
  const lines = (
    <ul class="sources" aria-label={t('coverage.sources')}>
      {groupSources(sources).map(({ kind, reports }) => (
        <li key={reports[0]!.id} data-state={kind}>
          {reports.length === 1 ? (
            <>
              <bdi>{sourceName(reports[0]!)}</bdi>:{' '}
              <span class="source-state">{stateText(reports[0]!.state)}</span>
            </>
          ) : (
            <Alike reports={reports} />
          )}
        </li>
      ))}
    </ul>
  );
  if (!isFine) return lines;
  return (
    <details class="sources-checked">
      <summary>{t('coverage.sourcesChecked', on.length, on.length)}</summary>
      {lines}
    </details>
  );
}

const FINE: ReadonlySet<SourceState['state']> = new Set(['ok', 'none']);

interface NoStoriesProps extends Pick<SourceStatesProps, 'nothing'> {
  /** Of the sources that are on. */
  readonly states: readonly SourceState['state'][];
}

/** Why there are no stories. Silent while some may still come. */
function NoStories({ states, nothing }: NoStoriesProps) {
  if (states.includes('loading')) return null;
  const haveAllReplied = states.every(state => ['none', 'ok', 'dropped'].includes(state));
  const wasDropped = nothing === undefined && states.includes('dropped');
  return (
    <p class={haveAllReplied && nothing ? 'nothing' : 'note'}>
      {wasDropped
        ? t('coverage.allDropped')
        : haveAllReplied
          ? (nothing ?? t('coverage.noStories'))
          : t('coverage.noneSoFar')}
    </p>
  );
}

/** Several sources in the same state, folded. */
function Alike({ reports }: { readonly reports: readonly SourceReport[] }) {
  return (
    <details>
      <summary>
        <span class="source-state">{stateText(reports[0]!.state)}</span>: {reports.length}
      </summary>
      <ul class="alike">
        {reports.map(report => (
          <li key={report.id}>
            <bdi>{sourceName(report)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Link to the settings where outlets are turned on. */
export function ChooseOutlets() {
  return (
    <a class="choose" href="options.html#coverage" target="_blank" rel="noopener">
      {t('coverage.choose')}
    </a>
  );
}

function sourceName({ id, name }: SourceReport): string {
  return id === 'feeds' ? t('feeds.title') : name;
}

/** A source's state in the interface language. */
export function stateText(source: SourceState): string {
  switch (source.state) {
    case 'busy':
    case 'queued':
      return t(`source.${source.state}`, timeOfDay(source.until));
    case 'blocked':
    case 'changed':
      return `${t(`source.${source.state}`)} (${errorText(source.error)})`;
    default:
      return t(`source.${source.state}`);
  }
}

function errorText({ code, value = '' }: SourceError): string {
  // Messages from a server are shown as they are.
  return code === 'said' ? String(value) : t(`sourceError.${code}`, value);
}
