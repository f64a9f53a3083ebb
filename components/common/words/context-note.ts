import { t } from '../../../lib/i18n/translate.ts';
import type { KnownEntity } from '../../../lib/model/entity.ts';

/** Says that a context is in English because it isn't translated; empty if it is in the language that was wanted. */
export function contextNote({ contextLanguage }: Pick<KnownEntity, 'contextLanguage'>): string {
  return contextLanguage && contextLanguage.is !== contextLanguage.wanted ? t('entity.inEnglish') : '';
}
