import { describeProblem } from '../../lib/i18n/describe-problem.ts';
import { count, t } from '../../lib/i18n/translate.ts';
import type { PackStatus } from '../../lib/model/pack.ts';
import type { LineProblem } from '../../lib/model/problem.ts';
import { Phrase } from '../common/Phrase.tsx';

/** Problems that are listed; the rest are only counted. */
const LISTED = 200;
/** Names that are listed; the rest are only counted. */
const NAMED = 12;

interface PacksReportProps {
  readonly status: PackStatus;
  readonly onCancel: () => void;
}

/** Status of the last import: progress with a Cancel button, errors by line, or a summary. */
export function PacksReport({ status, onCancel }: PacksReportProps) {
  return (
    <div class="packs-report" aria-live="polite" data-state={status.state}>
      {report(status, onCancel)}
    </div>
  );
}

function report(status: PackStatus, onCancel: () => void) {
  switch (status.state) {
    case 'idle':
      return null;
    case 'working':
      return (
        <p>
          <label>
            <Phrase of={`packs.${status.step}`} values={[<bdi>{status.file}</bdi>]} />{' '}
            <progress value={status.done} max={1} />
          </label>{' '}
          <button type="button" class="button" aria-description={status.file} onClick={onCancel}>
            {t('settings.cancel')}
          </button>
        </p>
      );
    case 'cancelled':
      return (
        <p>
          <Phrase of="packs.cancelled" values={[<bdi>{status.file}</bdi>]} />
        </p>
      );
    case 'failed':
      return <p class="note warn">{status.message}</p>;
    case 'added':
      return (
        <>
          <p>{count('packs.added', status.entities, status.name)}</p>
          {status.competing.length > 0 && (
            <p class="note">
              <Phrase of="packs.known" values={[<bdi>{namesIn(status.competing)}</bdi>]} />
            </p>
          )}
          {status.ignored.length > 0 && (
            <p class="note">
              <Phrase of="packs.ignored" values={[<bdi>{namesIn(status.ignored)}</bdi>]} />
            </p>
          )}
        </>
      );
    case 'refused':
      return <Refusal {...status} />;
  }
}

function namesIn(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${named} ${count('coverage.andMore', names.length - NAMED)}` : named;
}

function Refusal({ file, problems }: { readonly file: string; readonly problems: readonly LineProblem[] }) {
  return (
    <>
      <p class="note warn">{count('packs.notAdded', problems.length, file)}</p>
      <ul class="pack-problems">
        {problems.slice(0, LISTED).map((problem, at) => (
          <li key={at}>
            {problem.line > 0 && <b>{t('packs.line', problem.line)} </b>}
            <bdi>{describeProblem(problem)}</bdi>
          </li>
        ))}
      </ul>
      {problems.length > LISTED && <p class="note">{count('coverage.andMore', problems.length - LISTED)}</p>}
    </>
  );
}
