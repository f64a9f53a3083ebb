import '../../components/common/theme.css';
import '../../components/panel/panel.css';
import '../../components/settings/page.css';
import '../../components/settings/settings.css';
import '../../components/coverage/coverage-settings.css';
import '../../components/coverage/coverage-progress.css';
import { render } from 'preact';
import { month } from '../../components/common/dates.ts';
import type { PackExport } from '../../components/packs/PacksList.tsx';
import type { PacksWork } from '../../components/packs/PacksReport.tsx';
import { PacksSection } from '../../components/packs/PacksSection.tsx';
import { About } from '../../components/settings/About.tsx';
import { SettingsNav } from '../../components/settings/SettingsNav.tsx';
import { extensionVersion } from '../../lib/extension/browser/extension-version.ts';
import { shippedFile } from '../../lib/extension/browser/shipped-file.ts';
import { listPacks, removePack, watchPacks } from '../../lib/extension/packs/packs.ts';
import { openBase } from '../../lib/knowledge/open-base.ts';
import type { PackSummary } from '../../lib/model/pack.ts';
import { coveragePart } from './coverage-part.tsx';
import { dataPart } from './data-part.tsx';
import { exportPack } from './export-pack.ts';
import { importPack } from './import-pack.ts';
import { NOTICE } from './notice.ts';
import { choicesPart } from './settings-part.tsx';

/**
 * Shows the options in an element and keeps them true.
 * @returns draws them anew
 */
export function openOptions(root: HTMLElement): () => void {
  let packs: readonly PackSummary[] = [];
  let work: PacksWork = { state: 'idle' };
  let shipped = { month: '', entities: 0 };

  const data = dataPart(() => show());
  const showChoices = choicesPart(() => show(), data.tell);
  const showCoverage = coveragePart(() => show());
  const show = (): void =>
    render(
      <>
        <h1>Dramatis</h1>
        <SettingsNav />
        {showChoices()}
        {showCoverage()}
        <PacksSection packs={packs} work={work} onAdd={add} onExport={save} onRemove={remove} />
        {data.draw()}
        <About
          version={extensionVersion()}
          notice={NOTICE}
          dataMonth={shipped.month && month(shipped.month)}
          entities={shipped.entities}
        />
      </>,
      root,
    );
  const setWork = (next: PacksWork): void => {
    work = next;
    show();
  };
  const refresh = async (): Promise<void> => {
    packs = await listPacks();
    show();
  };
  /** What fails is told, and the page goes on. */
  const attempt = (doing: Promise<unknown>): void => {
    doing.catch(error => setWork({ state: 'failed', message: (error as Error).message }));
  };

  async function add(file: File): Promise<void> {
    setWork({ state: 'working', file: file.name, step: 'reading', done: 0 });
    const imported = await importPack(file, (step, done) =>
      setWork({ state: 'working', file: file.name, step, done }),
    );
    if ('problems' in imported) setWork({ state: 'refused', file: file.name, problems: imported.problems });
    else {
      const { name, entities } = imported.summary;
      setWork({ state: 'added', name, entities, competing: imported.competing });
    }
  }
  function save(key: string, format: PackExport): void {
    const pack = packs.find(one => one.key === key);
    if (pack) attempt(exportPack(pack, format));
  }
  function remove(key: string): void {
    attempt(removePack(key).then(() => setWork({ state: 'idle' })));
  }

  show();
  // The part that the address names was not there when the browser looked for it.
  if (location.hash) location.replace(location.href);
  watchPacks(() => attempt(refresh()));
  attempt(refresh());
  attempt(
    shippedFile('knowledge.bin').then(bytes => {
      const base = openBase(bytes);
      shipped = { month: base.month, entities: base.size };
      show();
    }),
  );
  return show;
}
