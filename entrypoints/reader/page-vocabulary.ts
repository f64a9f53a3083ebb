import { browserVocabulary, type LanguageChoice } from '../../lib/extension/interface-language.ts';
import { askBackground } from '../../lib/extension/messages.ts';
import { vocabularyOf } from '../../lib/words/message-table.ts';
import type { Vocabulary } from '../../lib/words/words.ts';

/** The words of the card in the reader's language; the browser's where the background does not answer. */
export async function pageVocabulary(choice: LanguageChoice): Promise<Vocabulary> {
  if (choice === 'browser') return browserVocabulary();
  try {
    return vocabularyOf(choice, await askBackground('interfaceWords', { language: choice }));
  } catch {
    return browserVocabulary();
  }
}
