import { aliasKeys } from '../../lib/knowledge/alias-keys.ts';
import type { Source } from '../../lib/knowledge/write-base.ts';
import type { ReadLanguage } from '../../lib/model/read-language.ts';
import { LANGUAGE_WORDS } from '../../lib/text/languages/languages.ts';
import type { LanguageNames } from './read-language-names.ts';

/**
 * The names and contexts of shipped entities in one language, as nameless sources. Their aliases: those written by
 * hand, the countries' from CLDR, and shipped names that the language's rules split differently ("Côte d’Ivoire").
 * @param contexts own-language contexts by id
 * @param sources all shipped sources
 */
export function languageSources(
  language: ReadLanguage,
  written: readonly LanguageNames[],
  contexts: ReadonlyMap<string, string>,
  sources: readonly Source[],
): Source[] {
  const byId = new Map(sources.map(source => [source.id, source]));
  const aliases = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  const add = (lists: Map<string, Set<string>>, id: string, names: readonly string[]): void => {
    const known = lists.get(id) ?? new Set();
    lists.set(id, known);
    for (const name of names) known.add(name);
  };
  for (const names of written) {
    add(aliases, names.id, names.aliases);
    add(short, names.id, names.short);
  }
  for (const [id, name] of countryNames(language, sources)) add(aliases, id, [name]);
  for (const source of sources) {
    add(
      aliases,
      source.id,
      [source.name, ...source.aliases].filter(
        name => isSplitAnew(name, language) && !source.guarded.includes(name),
      ),
    );
  }
  for (const id of contexts.keys()) add(aliases, id, []);
  return [...aliases]
    .filter(
      ([id, names]) => byId.has(id) && (names.size + (short.get(id)?.size ?? 0) > 0 || contexts.has(id)),
    )
    .map(([id, names]) => ({
      id,
      name: '',
      kind: byId.get(id)!.kind,
      context: contexts.get(id) ?? '',
      asOf: contexts.has(id) ? byId.get(id)!.asOf : '',
      settled: byId.get(id)!.settled,
      aliases: [...names],
      short: [...(short.get(id) ?? [])],
      guarded: [],
      evidence: [],
      prior: byId.get(id)!.prior,
      weight: byId.get(id)!.weight ?? 1,
      relations: {},
    }));
}

function isSplitAnew(name: string, language: ReadLanguage): boolean {
  if (!/['’]/.test(name)) return false;
  return aliasKeys(name)?.keys.join() !== aliasKeys(name, LANGUAGE_WORDS[language])?.keys.join();
}

/** Ids and local names of the countries among the sources. */
function countryNames(language: ReadLanguage, sources: readonly Source[]): [string, string][] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const local = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const places = new Map<string, string>();
  // The country called Georgia, not the state.
  const isState = ({ relations }: Source): boolean =>
    [...(relations.partOf ?? []), ...(relations.locatedIn ?? [])].includes('united-states');
  for (const source of sources)
    if (source.kind === 'place' && source.context && !isState(source))
      for (const each of [source.name, ...source.aliases]) if (!places.has(each)) places.set(each, source.id);
  const found: [string, string][] = [];
  for (let code = 0; code < 26 * 26; code++) {
    const region = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
    const [name, localName] = [english.of(region), local.of(region)];
    const id = name && places.get(name);
    if (id && localName) found.push([id, localName]);
  }
  return found;
}
