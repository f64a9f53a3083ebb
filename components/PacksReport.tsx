import type { LineProblem } from '../lib/model.ts';

/** What became of the last thing that was done with packs. */
export type PacksWork =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly file: string; readonly step: string; readonly done: number }
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
            {work.step} <bdi>{work.file}</bdi> … <progress value={work.done} max={1} />
          </label>
        </p>
      );
    case 'failed':
      return <p class="note warn">{work.message}</p>;
    case 'added':
      return (
        <>
          <p>
            <bdi>{work.name}</bdi> was added: {work.entities.toLocaleString('en')}{' '}
            {work.entities === 1 ? 'entry' : 'entries'}.
          </p>
          {work.competing.length > 0 && (
            <p class="note">
              Dramatis knows {work.competing.length === 1 ? 'this name' : 'these names'} already:{' '}
              <bdi>{work.competing.slice(0, NAMED).join(', ')}</bdi>
              {work.competing.length > NAMED && ` and ${work.competing.length - NAMED} more`}. Yours stand
              beside them, and the article decides. If you mean the same, state its title as “wikipedia”.
            </p>
          )}
        </>
      );
    case 'refused':
      return <Refusal {...work} />;
  }
}

function Refusal({ file, problems }: { readonly file: string; readonly problems: readonly LineProblem[] }) {
  return (
    <>
      <p class="note warn">
        Nothing of <bdi>{file}</bdi> was added: {problems.length.toLocaleString('en')}{' '}
        {problems.length === 1 ? 'thing is' : 'things are'} wrong with it.
      </p>
      <ul class="pack-problems">
        {problems.slice(0, LISTED).map(({ line, message }, at) => (
          <li key={at}>
            {line > 0 && <b>Line {line}: </b>}
            <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
      {problems.length > LISTED && <p class="note">and {problems.length - LISTED} more</p>}
    </>
  );
}
