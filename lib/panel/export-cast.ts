import { t } from '../i18n/translate.ts';
import type { Coverage } from '../model/coverage/source.ts';
import type { ExportFormat, ExportTarget } from '../model/panel/cast-export.ts';
import type { PanelState } from '../model/panel/panel.ts';
import type { PanelBackend } from './backend.ts';
import { castExport } from './export/cast-export.ts';
import { writeCastExport } from './export/write-cast-export.ts';
import { entityRequest, storyRequest } from './page-subject.ts';

interface ExportOrder {
  readonly state: PanelState;
  /** Of one of the cast; null for all of it. */
  readonly id: string | null;
  readonly format: ExportFormat;
  readonly target: ExportTarget;
}

type Backend = Pick<PanelBackend, 'sendToBackground' | 'copyText' | 'saveFile'>;

/** Copies or saves the cast, or one of it. @returns the notice for the reader */
export async function exportCast(order: ExportOrder, backend: Backend): Promise<string> {
  const { state, id, format, target } = order;
  const { page, portraits, address } = state;
  if (page.state !== 'read') return t('export.nothingYet');
  const members = page.analysis.cast.filter(({ entity }) => id === null || entity.id === id);
  const record = castExport({ ...page, portraits, address }, members, await coverageFor(order, backend));
  const { text, mediaType, fileName } = writeCastExport(record, format);
  if (target === 'save') {
    backend.saveFile(new Blob([text], { type: mediaType }), fileName);
    return t('export.savedAs', fileName);
  }
  try {
    await backend.copyText(text);
    return t('export.copied');
  } catch {
    return t('export.notAllowed');
  }
}

/** The stories in view. If the reader hasn't looked at them yet, those stored: an export queries no source. */
async function coverageFor(
  { state, id }: ExportOrder,
  { sendToBackground }: Backend,
): Promise<Coverage | null> {
  const view = id === null ? state.storyCoverage : state.coverage[id];
  if (view?.state === 'answered') return view.coverage;
  const stored =
    id === null
      ? sendToBackground('storyCoverage', storyRequest(state))
      : sendToBackground('relatedStories', entityRequest(state, { id, name: '' }));
  // The cast is worth exporting without stories, too.
  return stored.catch(() => null);
}
