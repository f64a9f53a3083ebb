import { setLocale } from '../lib/i18n/translate.ts';
import { shippedVocabulary } from './i18n/shipped-messages.ts';

// Tests read English, as they do not run in a browser that would say which language it speaks.
setLocale(await shippedVocabulary('en'));
