import '../../components/styles/theme.css';
import '../../components/styles/base.css';
import '../../components/styles/switch.css';
import '../../components/settings/page.css';
import '../../components/settings/settings.css';
import '../../components/coverage/settings/coverage-settings.css';
import '../../components/coverage/starter-set.css';
import '../../components/coverage/coverage-progress.css';
import { render } from 'preact';
import { month } from '../../components/common/words/dates.ts';
import { PacksSection } from '../../components/packs/PacksSection.tsx';
import { About } from '../../components/settings/About.tsx';
import { SettingsNav } from '../../components/settings/SettingsNav.tsx';
import { extensionVersion } from '../../lib/extension/browser/extension-version.ts';
import { requiredPermissions } from '../../lib/extension/browser/permissions/granted-sites.ts';
import { saveFile } from '../../lib/extension/browser/save-file.ts';
import { shippedFile } from '../../lib/extension/browser/shipped-file.ts';
import { watchBackground } from '../../lib/extension/messaging/watch-background.ts';
import { inflate } from '../../lib/extension/packs/inflate.ts';
import { openBase } from '../../lib/knowledge/open-base.ts';
import { createPackCodec } from '../../lib/knowledge/pack/pack-codec.ts';
import { openCoverageSession } from '../../lib/settings-page/coverage-session.ts';
import { openDataSession } from '../../lib/settings-page/data-session.ts';
import { holdPage } from '../../lib/settings-page/held-page.ts';
import { openPacksSession } from '../../lib/settings-page/packs-session.ts';
import { openSettingsSession } from '../../lib/settings-page/settings-session.ts';
import NOTICE from '../../NOTICE?raw';
import { CoveragePart } from './CoveragePart.tsx';
import { DataPart } from './DataPart.tsx';
import { SettingsPart } from './SettingsPart.tsx';

const KNOWLEDGE = 'knowledge.bin';

/**
 * Opens the settings page in an element.
 * @returns redraws it
 */
export function openSettingsPage(root: HTMLElement): () => void {
  const draw = (): void =>
    render(
      <>
        <h1>Dramatis</h1>
        <SettingsNav />
        <CoveragePart session={coverage} />
        <SettingsPart session={settings} />
        <PacksSection
          {...packs.state()}
          onAdd={packs.add}
          onCancel={packs.cancel}
          onExport={packs.exportAs}
          onRemove={packs.remove}
        />
        <DataPart session={data} permissions={requiredPermissions()} />
        <About
          version={extensionVersion()}
          notice={NOTICE}
          dataMonth={shipped ? shipped.month && month(shipped.month) : null}
          entities={shipped?.entities ?? 0}
        />
      </>,
      root,
    );
  // The browser looked for the section in the address before it was there.
  const goToSection = (): void => {
    if (location.hash) location.replace(location.href);
  };
  const { show, openAfter } = holdPage(draw, goToSection);
  const codec = createPackCodec(() => shippedFile(KNOWLEDGE), inflate);
  const data = openDataSession(codec, saveFile, show);
  const settings = openSettingsSession(show, data.fail);
  const coverage = openCoverageSession(
    (listener, signal) => watchBackground('coverageStatus', {}, listener, signal),
    show,
  );
  const packs = openPacksSession(codec, saveFile, show);
  let shipped: { readonly month: string; readonly entities: number } | null = null;
  openAfter([data.loaded, settings.loaded, coverage.loaded, packs.loaded]);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    data.refresh();
    coverage.refresh();
  });
  shippedFile(KNOWLEDGE)
    .then(bytes => {
      const base = openBase(bytes);
      shipped = { month: base.month, entities: base.size };
      show();
    })
    .catch((error: Error) => {
      shipped = { month: '', entities: 0 };
      data.fail(error);
    });
  return show;
}
