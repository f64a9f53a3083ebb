import { inflect } from './english-verbs.ts';
import { set } from './lists.ts';
import type { SpeechWords } from './speech-words.ts';

const VERBS =
  'say tell add ask argue write warn insist explain tweet post declare reply respond note claim call continue recall state ' +
  'testify joke announce conclude admit agree promise complain boast quip remark observe acknowledge stress suggest ' +
  'predict concede caution urge';
const SPEECH = new Set(VERBS.split(' ').flatMap(verb => [inflect(verb, 'third'), inflect(verb, 'past')]));
const LISTENERS = set('tells told asks asked calls called warns warned urges urged');
const SUBJECTS = set('i he she they we it who which');
const BORDERS = set(
  'that and but or to of in on at with from by he she they it we i who which when while as if',
);

const BACK = set(
  'he she they it him her them his hers its their theirs this that these those then but and or so because which who ' +
    'both neither yes no yeah nope ok okay such same',
);

/** English. */
export const ENGLISH_SPEECH: SpeechWords = {
  isSpeech: word => SPEECH.has(word),
  hasListener: word => LISTENERS.has(word),
  isSubject: word => SUBJECTS.has(word),
  isAuxiliary: () => false,
  attributes: (first, second) => first === 'according' && second === 'to',
  refersBack: word => BACK.has(word),
  isBorder: word => BORDERS.has(word),
};
