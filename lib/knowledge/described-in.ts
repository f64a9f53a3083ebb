import type { PageAnalysis } from '../model/analysis.ts';
import type { KnownEntity } from '../model/entity.ts';
import { READ_LANGUAGES, type ReadLanguage } from '../model/read-language.ts';
import type { KnowledgeBase } from './open-base.ts';

/**
 * The language in which to say who a name is: the article's. If there is no article, or its language isn't one that is
 * read, the interface's; English if that isn't read either.
 * @param reading how the article was read; undefined if there is none
 * @param ui code of the interface language
 */
export function contextLanguage(reading: PageAnalysis['reading'] | undefined, ui: string): ReadLanguage {
  if (reading !== undefined && reading !== 'known-names-only') return reading;
  return READ_LANGUAGES.find(language => language === ui) ?? 'en';
}

/**
 * An entity of the shipped base, described in a language: with the translation of its context, or else with the English
 * one. `contextLanguage` says which of them it is.
 * @param names the language's own names and contexts; null for English, or if they can't be had
 */
export function describedIn(
  entity: KnownEntity,
  wanted: ReadLanguage,
  names: KnowledgeBase | null,
): KnownEntity {
  const number = names ? names.numberOf(entity.id) : -1;
  const own = number < 0 ? '' : names!.record(number).context;
  return own
    ? { ...entity, context: own, contextLanguage: { is: wanted, wanted } }
    : { ...entity, contextLanguage: { is: 'en', wanted } };
}
