import { speak } from '../lib/words/words.ts';
import { shippedVocabulary } from './words/shipped-vocabulary.ts';

// Tests read English, as they do not run in a browser that would say which language it speaks.
speak(await shippedVocabulary('en'));
