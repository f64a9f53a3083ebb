import { count, t } from '../../lib/i18n/translate.ts';
import type { LineProblem, PackStatus } from '../../lib/model/pack.ts';
import { Phrase } from '../common/Phrase.tsx';

/** Problems that are listed; the rest are only counted. */
const LISTED = 200;
/** Competing names that are listed; the rest are only counted. */
const NAMED = 12;

/** Status of the last import: progress, errors by line, or a summary. */
export function PacksReport({ status }: { readonly status: PackStatus }) {
  return (
    <div class="packs-report" aria-live="polite" data-state={status.state}>
      {report(status)}
    </div>
  );
}

function report(status: PackStatus) {
  switch (status.state) {
    case 'idle':
      return null;
    case 'working':
      return (
        <p>
          <label>
            <Phrase of={`packs.${status.step}`} values={[<bdi>{status.file}</bdi>]} />{' '}
            <progress value={status.done} max={1} />
          </label>
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
              <Phrase of="packs.known" values={[<bdi>{competingNames(status.competing)}</bdi>]} />
            </p>
          )}
        </>
      );
    case 'refused':
      return <Refusal {...status} />;
  }
}

function competingNames(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${named} ${count('coverage.andMore', names.length - NAMED)}` : named;
}

function Refusal({ file, problems }: { readonly file: string; readonly problems: readonly LineProblem[] }) {
  return (
    <>
      <p class="note warn">{count('packs.notAdded', problems.length, file)}</p>
      <ul class="pack-problems">
        {problems.slice(0, LISTED).map(({ line, message }, at) => (
          <li key={at}>
            {line > 0 && <b>{t('packs.line', line)} </b>}
            <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
      {problems.length > LISTED && <p class="note">{count('coverage.andMore', problems.length - LISTED)}</p>}
    </>
  );
}
