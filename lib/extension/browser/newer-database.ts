import { t } from '../../i18n/translate.ts';

/**
 * For `catch` after opening a database: says it in the reader's words where a newer Dramatis made the database. The
 * browser refuses to open such a one, and leaves it as it is.
 * @throws always
 */
export function explainVersion(error: unknown): never {
  if ((error as Error).name === 'VersionError') throw new Error(t('settings.newerData'), { cause: error });
  throw error;
}
