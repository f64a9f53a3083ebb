import { sendToBackground } from '../../lib/extension/messaging/messages.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { ExportFormat, ExportTarget } from '../../lib/model/cast-export.ts';
import type { Coverage } from '../../lib/model/source.ts';
import { castExport } from '../../lib/panel/export/cast-export.ts';
import { writeCastExport } from '../../lib/panel/export/write-cast-export.ts';
import { coverageQuestion, elsewhereQuestion } from '../../lib/panel/page-subject.ts';
import type { PanelState } from '../../lib/panel/session.ts';

/**
 * Copies or saves what is known of one of the cast, or of all where `id` is null.
 * @returns what became of it, in the reader's words
 */
export async function exportCast(
  state: PanelState,
  id: string | null,
  format: ExportFormat,
  target: ExportTarget,
): Promise<string> {
  const { page, address } = state;
  if (page.state !== 'read') return t('export.nothingYet');
  const members = page.analysis.cast.filter(({ entity }) => id === null || entity.id === id);
  const view = id === null ? state.elsewhere : state.coverage[id];
  const known = view?.state === 'answered' ? view.coverage : await keptCoverage(state, id);
  const record = castExport({ ...page, address }, members, known);
  const { text, mediaType, fileName } = writeCastExport(record, format);
  if (target === 'save') {
    save(new Blob([text], { type: mediaType }), fileName);
    return t('export.savedAs', fileName);
  }
  try {
    await navigator.clipboard.writeText(text);
    return t('export.copied');
  } catch {
    return t('export.notAllowed');
  }
}

/** Coverage that was not looked at yet, out of what is kept: saving asks nobody. */
async function keptCoverage(state: PanelState, id: string | null): Promise<Coverage | null> {
  const asked =
    id === null
      ? sendToBackground('storyCoverage', elsewhereQuestion(state))
      : sendToBackground('relatedStories', coverageQuestion(state, { id, name: '' }));
  // Without it, the cast is still worth having.
  return asked.catch(() => null);
}

function save(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
