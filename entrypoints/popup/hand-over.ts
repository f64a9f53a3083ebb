import { dossier } from '../../lib/coverage/export/dossier.ts';
import { type DossierFormat, writeDossier } from '../../lib/coverage/export/write-dossier.ts';
import type { PanelState } from '../../lib/extension/panel/session.ts';
import { t } from '../../lib/words/words.ts';

/**
 * Copies or saves what is known of one of the cast, or of all where `id` is null.
 * @returns what became of it, in the reader's words
 */
export async function handOver(
  { page, address, coverage, elsewhere }: PanelState,
  id: string | null,
  format: DossierFormat,
  way: 'copy' | 'save',
): Promise<string> {
  if (page.state !== 'read') return t('export.nothingYet');
  const members = page.analysis.cast.filter(({ entity }) => id === null || entity.id === id);
  const view = id === null ? elsewhere : coverage[id];
  const answered = view?.state === 'answered' ? view.coverage : null;
  const record = dossier({ ...page, address }, members, answered);
  const { text, mediaType, fileName } = writeDossier(record, format);
  if (way === 'save') {
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

function save(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
