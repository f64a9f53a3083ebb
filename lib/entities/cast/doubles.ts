import type { CastMember } from '../../model/analysis.ts';
import type { Entity } from '../../model/entity.ts';
import { Class, runsIn } from '../../text/letter-runs.ts';
import type { Appearance } from './appearances.ts';

/** A name that is used more often than this for each longer one is a name in its own right: "Elm" beside "Elm Today". */
export const MOST_SHORT = 3;

/**
 * Whether a name of the article is another form of one that is known or already among the main cast: "Court" beside
 * "Supreme Court", "Democrat" beside "Democratic Party", "Ada Berg of Lind" beside "Ada Berg".
 * @param headline what it names is there in its own right
 */
export function isNamedTwice(
  { entity, mentionCount }: CastMember,
  main: readonly CastMember[],
  cast: readonly { readonly member: CastMember }[],
  headline: string,
): boolean {
  if (entity.source !== 'article')
    return !headline.includes(entity.name) && main.some(({ entity: other }) => isBranchOf(entity, other));
  const isKnownForm = cast.some(
    ({ member: { entity: other, mentionCount: times } }) =>
      (other.source === 'knowledge' && mentionCount <= MOST_SHORT * times && isPartOf(entity, other)) ||
      isInitialsOf(entity, other),
  );
  return (
    isKnownForm ||
    main.some(
      ({ entity: other }) =>
        isPartOf(entity, other) ||
        isTitleOf(entity, other) ||
        isOffshootOf(entity, other) ||
        ((other.source === 'article' || other.kind === 'person') && isPartOf(other, entity)) ||
        (hasSurnameOf(entity, other) && (mentionCount < 2 || isCalledByMiddleName(entity, other))),
    )
  );
}

/** "Ice Ada Berg" beside "Ada Berg": a title, and its author after it. */
export function isRunIntoAuthor(
  { entity: { source, kind, name } }: CastMember,
  cast: readonly { readonly member: CastMember }[],
): boolean {
  if (source !== 'article' || kind === 'person') return false;
  return cast.some(
    ({ member: { entity: other } }) =>
      other.kind === 'person' && FULL_NAME.test(other.name) && name.endsWith(` ${other.name}`),
  );
}

/** "Elm Group" beside "Elm Phone 5", which the story is about: a list of products names their makers with them. */
export function isOnlyMaker(
  { entity: { kind, name }, mentionCount }: CastMember,
  cast: readonly { readonly member: CastMember }[],
  headline: string,
): boolean {
  if (kind !== 'organization') return false;
  const maker = name.replace(SHELL, '');
  const ofMaker = `${maker} `;
  return cast.some(({ member: { entity: other, mentionCount: times } }) => {
    const isThing = other.kind !== 'organization' && (other.kind !== 'person' || /\d/.test(other.name));
    if (!isThing || !other.name.startsWith(ofMaker)) return false;
    const isInHeadline = headline.includes(other.name);
    if (headline.replaceAll(other.name, '').includes(maker)) return false;
    return mentionCount <= (isInHeadline ? HEADLINE_COUNTS : 1) * times;
  });
}

/** "Ada Berg", not "de Miranda". */
const FULL_NAME = /^\p{Lu}\S* .*\p{Lu}/u;

/** Mentions that one in a headline outweighs. */
const HEADLINE_COUNTS = 2;

const SHELL = /(?: (?:Company|Corporation|Electronics|Group|Holdings|Inc\.?|Ltd\.?|Motors?))+$/;

/** "180Hz IPS" and "5A", but not "18th Street Oaks". */
const MEASURED = /^\d{1,9}(?:[.,]\d{1,9})?(?!(?:st|nd|rd|th)\b)\p{L}{1,3}\b/u;

/** "An SUV", "her GP", "CIOs" and "180Hz IPS" are things of which there are many. */
export function isCommonNoun(
  { entity: { source, kind, name } }: CastMember,
  appearances: readonly Appearance[],
): boolean {
  if (source !== 'article') return false;
  if (/^\d/.test(name) && MEASURED.test(name)) return true;
  if (kind === 'person' || name.includes(' ')) return false;
  return (
    appearances.filter(({ isCommon }) => isCommon).length >= appearances.length / 2 ||
    /^\p{Lu}{2,}s$/u.test(name)
  );
}

/** "Royal" is a word, not a main character, in an article that also writes "royal"; so is "Wine-lovers" beside "wine-lover". */
export function isCommonWord({ entity: { source, name } }: CastMember, text: string): boolean {
  if (source !== 'article' || !/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(name)) return false;
  const word = name.toLowerCase();
  return isWordIn(word, text) || (word.includes('-') && isWordIn(word.replace(/s$/, ''), text));
}

/** A letter, or what joins one to an address: "acme.com" and "@acme" aren't words. */
const JOINED = /^[\p{L}@/]|^\.\p{L}/u;

function isWordIn(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (!JOINED.test(text[at - 1] ?? '') && !JOINED.test(text.slice(at + word.length, at + word.length + 2)))
      return true;
  return false;
}

/** "Elm Norway" beside "Elm": to a reader, the same firm. */
function isBranchOf(entity: Entity, other: Entity): boolean {
  return entity.kind === 'organization' && other.kind === 'organization' && isPartOf(other, entity);
}

/** "The Elm Foundation" beside "Elm" */
function isOffshootOf({ kind, name }: Entity, other: Entity): boolean {
  if (kind !== 'organization' || other.kind !== 'organization') return false;
  return wordsOf(name.replace(/^The /, ''))
    .join(' ')
    .startsWith(`${wordsOf(other.name).join(' ')} `);
}

/** "GMP" beside "Greater Manchester Police" */
function isInitialsOf({ name }: Entity, other: Entity): boolean {
  if (!/^\p{Lu}{3,6}$/u.test(name)) return false;
  return (other.name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('') === name && other.name !== name;
}

/** "Taoiseach", if what is known about someone says that: one person, not two. */
function isTitleOf({ name }: Entity, other: Entity): boolean {
  if (other.source !== 'knowledge' || other.kind !== 'person' || /\s/.test(name)) return false;
  return wordsOf(other.context).includes(name.toLowerCase());
}

/** Whether all words of one name are in the other. */
export function isPartOf({ name }: Entity, other: Entity): boolean {
  const theirs = wordsOf(other.name);
  return wordsOf(name).every(word => theirs.some(longer => longer === word || isStemOf(word, longer)));
}

/** A relative or a misspelling, if it is named only once. */
function hasSurnameOf({ kind, name }: Entity, other: Entity): boolean {
  return kind === 'person' && other.kind === 'person' && wordsOf(name).at(-1) === wordsOf(other.name).at(-1);
}

/** "Mike Berg" beside "John M. Berg" */
function isCalledByMiddleName({ name }: Entity, other: Entity): boolean {
  const [, middle] = /^\p{L}\S* (\p{Lu})\. /u.exec(other.name) ?? [];
  return middle !== undefined && name.startsWith(middle);
}

const LEAST_STEM = 5;
const LONGEST_ENDING = 3;

/** "democrat" and "democratic", "keyboard" and "keyboards" */
function isStemOf(word: string, longer: string): boolean {
  const [stem, whole] = word.length < longer.length ? [word, longer] : [longer, word];
  return stem.length >= LEAST_STEM && whole.startsWith(stem) && whole.length - stem.length <= LONGEST_ENDING;
}

export function wordsOf(name: string): string[] {
  return runsIn(name.toLowerCase().replace(/[’']s\b/g, ''), Class.letter | Class.number);
}
