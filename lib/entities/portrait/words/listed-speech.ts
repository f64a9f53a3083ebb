import type { RoleLists } from '../../../text/languages/roles/role-lists.ts';
import type { SpeechWords } from './speech-words.ts';

/** Words around quotations of a language that lists them. */
export function listedSpeech(lists: RoleLists): SpeechWords {
  return {
    isSpeech: word => lists.speech.has(word),
    hasListener: () => false,
    isSubject: word => lists.subjects.has(word),
    isAuxiliary: word => lists.auxiliaries.has(word),
    attributes: (_, word) => lists.sources.has(word),
    refersBack: word => lists.back.has(word),
    isBorder: word => lists.stops.has(word) || lists.joints.has(word),
  };
}
