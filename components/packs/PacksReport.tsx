import { count, t } from '../../lib/i18n/translate.ts';
import type { LineProblem } from '../../lib/model/pack.ts';
import { Phrase } from '../common/Phrase.tsx';

export type PackStep = 'reading' | 'checking' | 'packing' | 'saving';

/** What became of the last thing that was done with packs. */
export type PacksWork =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly file: string; readonly step: PackStep; readonly done: number }
  | { readonly state: 'refused'; readonly file: string; readonly problems: readonly LineProblem[] }
  | {
      readonly state: 'added';
      readonly name: string;
      readonly entities: number;
      /** Names that what ships knows too. */
      readonly competing: readonly string[];
    }
  | { readonly state: 'failed'; readonly message: string };

/** Problems that are listed; the rest is counted. */
const LISTED = 200;
const NAMED = 12;

/** How the last pack fared: progress, what is wrong line by line, or what was added. */
export function PacksReport({ work }: { readonly work: PacksWork }) {
  return (
    <div class="packs-report" aria-live="polite" data-state={work.state}>
      {report(work)}
    </div>
  );
}

function report(work: PacksWork) {
  switch (work.state) {
    case 'idle':
      return null;
    case 'working':
      return (
        <p>
          <label>
            <Phrase of={`packs.${work.step}`} values={[<bdi>{work.file}</bdi>]} />{' '}
            <progress value={work.done} max={1} />
          </label>
        </p>
      );
    case 'failed':
      return <p class="note warn">{work.message}</p>;
    case 'added':
      return (
        <>
          <p>{count('packs.added', work.entities, work.name)}</p>
          {work.competing.length > 0 && (
            <p class="note">
              <Phrase of="packs.known" values={[<bdi>{competingNames(work.competing)}</bdi>]} />
            </p>
          )}
        </>
      );
    case 'refused':
      return <Refusal {...work} />;
  }
}

function competingNames(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${named} ${count('coverage.andMore', names.length - NAMED)}` : named;
}

function Refusal({ file, problems }: { readonly file: string; readonly problems: readonly LineProblem[] }) {
  return (
    <>
      <p class="note warn">{count('packs.refused', problems.length, file)}</p>
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
