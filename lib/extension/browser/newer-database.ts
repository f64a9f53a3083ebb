import { t } from '../../i18n/translate.ts';

/**
 * For `catch` after opening a database. Browsers refuse to open a database with a higher version and leave it unchanged:
 * https://w3c.github.io/IndexedDB/#open-a-database. This turns that error into a message for the reader.
 * @throws always
 */
export function explainVersion(error: unknown): never {
  if ((error as Error).name === 'VersionError') throw new Error(t('settings.newerData'), { cause: error });
  throw error;
}
