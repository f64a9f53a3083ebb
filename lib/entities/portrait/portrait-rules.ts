import type { Tie } from '../../model/analysis.ts';
import type { Entity } from '../../model/entity.ts';
import type { ReadLanguage } from '../../model/read-language.ts';
import { LANGUAGE_WORDS } from '../../text/languages/languages.ts';
import { tieListsOf } from '../../text/languages/ties/tie-lists.ts';
import { findRole } from './find-role.ts';
import { findHeadFirstRole } from './head-first-roles.ts';
import { contradicts } from './known-offices.ts';
import { findListedTies } from './listed-ties/find-listed-ties.ts';
import type { ReadText } from './read-text.ts';
import type { FoundRole } from './role-form.ts';
import type { Term } from './terms.ts';
import { findTies } from './ties/find-ties.ts';
import { ENGLISH_ROLES } from './words/english-roles.ts';
import { ENGLISH_SPEECH } from './words/english-speech.ts';
import { listedSpeech } from './words/listed-speech.ts';
import type { SpeechWords } from './words/speech-words.ts';

/** What an entity may be described as; a name that only the article knows may be both. */
export interface Describable {
  readonly person: boolean;
  readonly thing: boolean;
}

/** How a language says what a name is, who speaks and who does what to whom. */
export interface PortraitRules {
  readonly roleOf: (terms: readonly Term[], at: number, may: Describable) => FoundRole | null;
  /** Whether a role can't be meant, by what is known about the entity. */
  readonly isContradicted: (role: FoundRole, text: string, entity: Entity) => boolean;
  readonly speech: SpeechWords;
  readonly tiesOf: (page: ReadText) => readonly Tie[];
}

const ENGLISH: PortraitRules = {
  roleOf: (terms, at, may) =>
    findRole(terms, at, {
      words: ENGLISH_ROLES,
      accepts: noun =>
        (may.person && ENGLISH_ROLES.isPerson(noun)) || (may.thing && ENGLISH_ROLES.isThing(noun)),
    }),
  isContradicted: (role, text, entity) => contradicts(role, text, entity, ENGLISH_ROLES),
  speech: ENGLISH_SPEECH,
  tiesOf: findTies,
};

/** The rules for a language: those of its lists, or the English ones. */
export function portraitRules(language: ReadLanguage): PortraitRules {
  const { roles: lists, ties } = LANGUAGE_WORDS[language];
  if (!lists) return ENGLISH;
  return {
    roleOf: (terms, at, may) =>
      findHeadFirstRole(
        terms,
        at,
        lists,
        noun => (may.person && lists.people.has(noun)) || (may.thing && lists.bodies.has(noun)),
      ),
    isContradicted: () => false,
    speech: listedSpeech(lists),
    tiesOf: page => (ties ? findListedTies(page, { ties: tieListsOf(ties), roles: lists }) : []),
  };
}
