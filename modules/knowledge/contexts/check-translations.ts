import type { Source } from '../../../lib/knowledge/write-base.ts';
import type { Problem } from '../read-handwritten.ts';
import { OTHER_LANGUAGES, type OtherLanguage, type Translation } from './read-translations.ts';

type Described = Pick<Source, 'id' | 'context'>;

/** Checks that translations are of entries, one line for each, and that they have the years of the English context. */
export function checkTranslations(
  translations: readonly Translation[],
  knownIds: ReadonlySet<string>,
): Problem[] {
  const seen = new Set<string>();
  return translations.flatMap(({ file, line, id, en, texts }) => {
    const found = knownIds.has(id) ? [] : [`"${id}" isn’t an entry`];
    if (seen.has(id)) found.push(`"${id}" has been translated before`);
    seen.add(id);
    const years = yearsIn(en);
    for (const language of OTHER_LANGUAGES) {
      const text = texts[language];
      if (text !== undefined && yearsIn(text) !== years)
        found.push(`${language}: has the years "${yearsIn(text)}" and not "${years}"`);
    }
    return found.map(message => ({ file, line, message }));
  });
}

/** Problems with translations of a context that has changed since. They aren't shipped. */
export function staleTranslations(
  translations: readonly Translation[],
  sources: readonly Described[],
): Problem[] {
  const contexts = contextsOf(sources);
  return translations
    .filter(one => contexts.has(one.id) && !isCurrent(one, contexts))
    .map(({ file, line, id, en }) => ({
      file,
      line,
      message: `the context of "${id}" is no longer “${en}” but “${contexts.get(id)}”: translate it again`,
    }));
}

/** The contexts to ship in a language, by id: those that still say what the English one says. */
export function currentContexts(
  language: OtherLanguage,
  translations: readonly Translation[],
  sources: readonly Described[],
): Map<string, string> {
  const contexts = contextsOf(sources);
  return new Map(
    translations
      .filter(one => isCurrent(one, contexts))
      .flatMap(({ id, texts }): [string, string][] => {
        const text = texts[language];
        return text ? [[id, text]] : [];
      }),
  );
}

function contextsOf(sources: readonly Described[]): Map<string, string> {
  return new Map(sources.flatMap(({ id, context }): [string, string][] => (context ? [[id, context]] : [])));
}

function isCurrent({ id, en }: Translation, contexts: ReadonlyMap<string, string>): boolean {
  return contexts.get(id) === en;
}

/** Years from 1000 to 2099, in order. */
function yearsIn(text: string): string {
  return [...new Set(text.match(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g))].sort().join(', ');
}
