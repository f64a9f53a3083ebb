import type { Kind } from '../../../lib/model/kind.ts';
import { NOUNS, OCCUPATION_MODIFIERS, OCCUPATIONS } from './description-words.ts';

/** What a row is, read from the fields of a short description. */
export interface Described {
  readonly kind: Kind;
  /** In our own words; empty if the description says no more than the kind. */
  readonly context: string;
  /** Names of the places it is in, the smallest first. */
  readonly places: readonly string[];
}

/** Longest composed context, in characters. */
const LONGEST = 90;

/**
 * Reads a description such as "American actor and comedian", "city in Queensland, Australia" or "2001 film by Ray
 * Lawrence" into its fields and composes a context from them.
 * @returns null unless every word of it is understood: then its kind is a guess and its English may be odd
 */
export function describe(description: string): Described | null {
  const plain = description
    .normalize('NFC')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(FULL_STOP, '')
    .trim();
  const found = asPerson(plain) ?? asWork(plain) ?? asPlaced(plain);
  return found && found.context.length <= LONGEST ? found : null;
}

/** The full stop of a sentence, not of "R.E.M." or "Jr." */
export const FULL_STOP = /(?<!\.\p{L}|\b[JS]r)\.$/u;

const NATIONALITY = /^(?:(?:an? |the )?)((?:\p{Lu}[\p{L}.'’]*(?:-born)?(?:[ -](?=\p{Lu}|born))?)*)\s*/u;

/** "American actor, comedian and writer": at most three occupations. */
function asPerson(text: string): Described | null {
  const place = / from (?:the )?(\p{Lu}[\p{L}. ]+)$/u.exec(text);
  const rest = place ? text.slice(0, place.index) : text;
  const nation = NATIONALITY.exec(rest)?.[1]?.trim() ?? '';
  // "Actress, singer" starts with an occupation, not with a nation.
  const whole = [rest, nation].some(words => OCCUPATIONS.has(words.toLowerCase())) ? '' : nation;
  const tail = whole ? rest.slice(NATIONALITY.exec(rest)![0].length) : rest;
  const roles = tail
    .toLowerCase()
    .split(/\s*(?:,|;|\/|&|\band\b)\s*/)
    .filter(Boolean);
  const joined = joinModifiers(roles);
  // What follows the last occupation is another fact: "actor, best known for …".
  const other = joined.findIndex(role => !isOccupation(role));
  const listed = [...new Set(other < 0 ? joined : joined.slice(0, other))].slice(0, 3);
  if (!listed.length || (place && other >= 0)) return null;
  const context = [whole, joinAnd(listed), place && `from ${withThe(place[1]!)}`].filter(Boolean).join(' ');
  return { kind: 'person', context: capitalised(context), places: [] };
}

/** "film, television and stage actor" is an actor: of modifiers that share an occupation, only that is left. */
function joinModifiers(roles: readonly string[]): string[] {
  const joined: string[] = [];
  let pending = false;
  for (const role of roles) {
    if (role.split(/[ -]/).every(word => OCCUPATION_MODIFIERS.has(word)) && !isOccupation(role))
      pending = true;
    else {
      joined.push(pending ? bareOccupation(role) : role);
      pending = false;
    }
  }
  return joined;
}

function bareOccupation(role: string): string {
  const words = role.split(' ');
  const bare = words.findIndex(
    (word, at) => OCCUPATIONS.has(words.slice(at).join(' ')) && !OCCUPATION_MODIFIERS.has(word),
  );
  return bare < 0 ? role : words.slice(bare).join(' ');
}

function isOccupation(role: string): boolean {
  const words = role.replace(/-/g, ' ').split(' ');
  for (let at = 0; at < words.length; at++) {
    if (OCCUPATIONS.has(words.slice(at).join(' '))) return true;
    if (!OCCUPATION_MODIFIERS.has(words[at]!)) return false;
  }
  return false;
}

const MAKER =
  /^(?:(\d{4}) )?((?:\p{Lu}[\p{L}.]+[ -])*)([\p{Ll}\d -]+?)(?: (directed by|by|from) (\p{Lu}[\p{L}\d.'’& -]+?(?:(?:, | and )\p{Lu}[\p{L}.'’& -]+)*))?$/u;

/** "2001 film by Ray Lawrence", "Album by Queen", "American television series". */
function asWork(text: string): Described | null {
  const [, year, nation, type, by, maker] = MAKER.exec(decapitalised(text)) ?? [];
  if (!type) return null;
  const words = type.trim().split(' ');
  const noun = [...NOUNS.work, ...NOUNS.product].find(one => isNoun(type, one));
  if (!noun || words.length > noun.split(' ').length + 3) return null;
  const isProduct = (NOUNS.product as readonly string[]).includes(noun);
  const named =
    maker && !MADE_BY_MANY.test(noun) && !MOVERS.test(maker) && `${by} ${withAnd(plainMaker(maker))}`;
  const context = [year, nation?.trim(), type.trim(), named].filter(Boolean).join(' ');
  return {
    kind: isProduct ? 'product' : 'work',
    context: capitalised(context),
    places: [],
  };
}

/**
 * The sets name one of those who built them, or the owner of the brand: "Aircraft by Ford" for the B-24 of Consolidated,
 * "Car model by Fiat" for a Chrysler.
 */
const MADE_BY_MANY = /\b(aircraft|helicopter|car model)$/;

/** A maker without its legal form, and a studio with the name that tells whose it is. */
function plainMaker(maker: string): string {
  return maker
    .replace(/,? (?:Inc|LLC|Ltd|S\.A|Co\.?, Ltd)\.?$/, '')
    .replace(/^Development Studio$/, 'Paradox Development Studio');
}

/**
 * Companies that moved or published many games of others: that the set names one as a game's maker doesn't tell that it is.
 */
const MOVERS =
  /^(Aspyr|Feral Interactive|Nixxes|Panic Button|Virtuos|Iron Galaxy|MacSoft|Westlake Interactive|QLOC|Bluepoint|Tantalus|Probe Entertainment|Kemco|Rebellion Developments|High Voltage Software|Tose|Certain Affinity|n-Space|Krome Studios|Majesco|Ported|Saber Interactive|Abstraction|Blitworks|BlitWorks|Double Eleven|Digital Eclipse|D3T|Armature|Climax Studios|Exakt|Beenox|Sumo Digital|Hexa ?Drive|Ultimate Play|Ocean Software|U\.S\. Gold|Domark|Acclaim|JVC|THQ|Infogrames|Activision|Atari|Coleco|Parker Brothers|Electronic Arts|Eidos)\b/;

/** "Oliver Hirschbiegel, James McTeigue" with its "and"; "Vivarium, Inc." stays. */
function withAnd(makers: string): string {
  return makers.replace(/, (?!Inc\b|Ltd\b|LLC\b|Jr\b|Sr\b|S\.)([^,]+)$/, (tail, last) =>
    / and | & /.test(last) || /^and /.test(last) ? tail : ` and ${last}`,
  );
}

const PLACED =
  /^((?:\p{Lu}[\p{L}.]+[ -])*)([\p{Ll} -]+?)(?:(?:,| located| based| headquartered| situated)? (in|of|on|near) (?:the )?(.+))?$/u;
const PLACE_LIST =
  /^\p{Lu}[\p{L}\d.'’-]*(?:(?:,? | of | and | and the |, the | de | du )\p{Lu}[\p{L}\d.'’-]*)*$/u;

/** "City in Queensland, Australia", "English association football club", "University in Germany". */
function asPlaced(text: string): Described | null {
  const [, nation = '', type = '', relation, where] = PLACED.exec(decapitalised(text)) ?? [];
  const noun = (['place', 'organization', 'event', 'group'] as const)
    .flatMap(kind => NOUNS[kind].filter(one => isNoun(type, one)).map(one => ({ kind, one })))
    .sort((a, b) => b.one.length - a.one.length)[0];
  if (!noun || (where && !PLACE_LIST.test(where))) return null;
  if (type.split(' ').length > noun.one.split(' ').length + 3) return null;
  if (noun.kind === 'place' && !where && !nation && !NEEDS_NO_PLACE.has(noun.one)) return null;
  if (noun.kind === 'event')
    return { kind: 'event', context: eventContext(type, relation, where), places: [] };
  const places = where && relation !== 'on' ? where.replace(/^the /, '').split(/,\s*/) : [];
  const tail =
    where && `${relation === 'near' ? 'near' : relation} ${placeList(places.length ? places : [where])}`;
  const context = [nation.trim(), type.trim(), tail].filter(Boolean).join(' ');
  return { kind: noun.kind, context: capitalised(context), places };
}

/** Places whose noun says enough. */
const NEEDS_NO_PLACE: ReadonlySet<string> = new Set([
  'historical state',
  'sports stadium',
  'concentration camp',
]);

/** "War in Vietnam"; nothing for "Battle in World War I", which would be odd English. */
function eventContext(type: string, relation: string | undefined, where: string | undefined): string {
  if (
    relation !== 'in' ||
    !where ||
    /\b(Wars?|Front|Campaign|Siege|Revolution|Conflict|Crusades?)\b/.test(where)
  )
    return '';
  return capitalised(`${type} in ${placeList(where.replace(/^the /, '').split(/,\s*/))}`);
}

function isNoun(type: string, noun: string): boolean {
  return type === noun || type.endsWith(` ${noun}`);
}

/** "Queensland, Australia" with the names that newspapers use, and "the" where it belongs. */
export function placeList(places: readonly string[]): string {
  const names = places.map(place =>
    place
      .replace(/^(the )?United States of America$|^(USA|US|U\.S\.A?\.?)$/, 'United States')
      .replace(/^(UK|U\.K\.)$/, 'United Kingdom')
      .replace(/^The Netherlands$/, 'Netherlands')
      .replace(/^(People's Republic of China|PRC)$/, 'China'),
  );
  return [withThe(names[0]!), ...names.slice(1)]
    .filter((name, at, all) => at === 0 || name !== all[at - 1])
    .join(', ');
}

/** Places that take "the". */
function withThe(place: string): string {
  return /^(City of (?=\p{Lu})|United (States|Kingdom|Arab)|Netherlands|Philippines|Bahamas|Gambia|Maldives|Czech Republic|Dominican Republic|Central African|Democratic Republic|Soviet Union|Palestinian territories|Ottoman|Russian Empire|Republic of|Kingdom of|State of|Province of|West Bank|Caribbean|Middle East)|(Islands|Emirates|Territory|Mountains|(?<!-)Sea|Ocean|Empire)$/u.test(
    place,
  )
    ? `the ${place}`
    : place;
}

function joinAnd(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Starts with a capital; "Semi- automatic" was one word before its parts were read. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/- (?=\p{Ll})/gu, '-');
}

/** "City in Texas" as "city in Texas", but not "English city". */
function decapitalised(text: string): string {
  const first = /^\p{Lu}\p{Ll}+/u.exec(text)?.[0];
  const isNounWord = first && FIRST_NOUNS.has(first.toLowerCase());
  return isNounWord ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** First words of descriptions that are capitalised only because they are first. */
const FIRST_NOUNS = new Set(
  [
    ...Object.values(NOUNS).flat(),
    'former',
    'capital',
    'national',
    'private',
    'public',
    'historical',
    'international',
    'professional',
  ].map(noun => noun.split(' ')[0]!),
);

/** Nouns of things that are named like people. */
const THING =
  /\b(bridge|guns?|film|album|song|novel|band|duo|company|brand|city|town|village|river|castle|church|ship|aircraft|car|video game|series|dynasty|family|breed|species|battle|island|mountain|record label|restaurants?|cathedral|palace|museum|building|painting|mascot|franchise|sculpture|spacecraft|newspaper|award)$/i;

/** Whether a description is of a thing or of a fictional character, not of a person. */
export function isOfThing(description: string): boolean {
  const kind = describe(description)?.kind;
  if (kind) return kind !== 'person';
  const first = description.split(/,| (?:in|of|by|from|on|for|that|which|who|based|with|over|near) /)[0]!;
  return /\b(fictional|cartoon character|comics? character)\b/i.test(description) || THING.test(first);
}
