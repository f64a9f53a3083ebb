import { Use } from '../../../knowledge/format.ts';
import { hashSet } from '../../../text/hash.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Name } from '../name.ts';

/** "Translated into English", "in a language other than English". */
const INTO = hashSet('into than');
const JOINING = hashSet('and or');

/**
 * Whether a name of a people is that of its language: "translated into English", "an English edition", "she speaks
 * French". "In French politics" isn't: a noun follows.
 */
export function isLanguage(tokens: Tokens, { first, end, match }: Name): boolean {
  const { languages, languageNouns, languageVerbs, smallWords, placeWords } = tokens.words.linker;
  const { keys, shapes, count } = tokens;
  if (end - first > 1 || !languages.has(keys[first]!)) return false;
  // Some languages are surnames, too, as that of Bill English.
  const uses = match?.candidates.map(({ use }) => use) ?? [];
  if (!uses.includes(Use.demonym) || uses.some(use => use !== Use.demonym && use !== Use.short)) return false;
  const isLast = end >= count || (shapes[end]! & Shape.blockStart) !== 0;
  if (!isLast && languageNouns.has(keys[end]!)) return true;
  if (first === 0 || shapes[first]! & Shape.blockStart) return false;
  const before = keys[first - 1]!;
  const isObject = languageVerbs.has(before) || placeWords.has(before) || INTO.has(before);
  // A comma or "and" may join it to another adjective: "in English and Welsh courts".
  return isObject && (isLast || endsPhrase(end));

  function endsPhrase(at: number): boolean {
    if (!(shapes[at]! & Shape.word)) return /[.;:!?)”"’']/.test(tokens.text[tokens.starts[at]!]!);
    return smallWords.has(keys[at]!) && !JOINING.has(keys[at]!);
  }
}
