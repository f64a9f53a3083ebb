import type { Kind } from '../../../lib/model/kind.ts';
import { type Described, FULL_STOP } from './describe.ts';
import { NOUNS, OCCUPATIONS } from './description-words.ts';

/** Longest description shown as it is, in characters. */
const LONGEST = 90;

/** Nouns of Wikidata's descriptions that aren't in `NOUNS`, because they are odd in a context of our own. */
const MORE_NOUNS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  place: [
    'archaeological site',
    'architectural structure',
    'area',
    'ballpark',
    'château',
    'colony',
    'comune',
    'council area',
    'lock',
    'locality',
    'monument',
    'metropolis',
    'park system',
    'planetary system',
    'port',
    'rail line',
    'transit system',
    'residence',
    'ruins',
    'tower house',
  ],
  organization: [
    'club',
    'institution',
    'institute',
    'organization',
    'holding company',
    'label',
    'school',
    'university system',
  ],
  work: ['anthem', 'board game', 'carol', 'mural', 'nursery rhyme', 'podcast', 'programme', 'program'],
  product: [
    'armored personnel carrier',
    'brand',
    'cell phone',
    'computer language',
    'game engine',
    'system',
    'vehicle',
  ],
  event: [
    'award ceremony',
    'battle',
    "coup d'etat",
    'declaration of independence',
    'disease outbreak',
    'championship',
    'expedition',
    'mission',
    'tournament',
  ],
  group: ['archaeological culture', 'dynasty', 'royal house'],
};

const HEAD =
  /^(?:(?:an?|the) )?([^,;:()"]+?)(?:(?:,| (?:in|of|at|on|near|by|from|for|between|located|based|situated|who|that|which|with|founded|born|headquartered|under|to|serving|owned)\b).*)?$/i;

/**
 * Reads a description that `describe` doesn't understand, such as "town and ferry port in Kent, South East England":
 * its kind is that of the last noun before the first place, date or clause. The context is the description itself, if
 * it is short and plain, else what comes before them.
 * @returns null if that noun isn't a known one
 */
export function describeByNoun(description: string): Described | null {
  const plain = description
    .normalize('NFC')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(FULL_STOP, '')
    .trim();
  const head = HEAD.exec(plain)?.[1]?.trim();
  const kind = head && kindOf(head);
  if (!kind) return null;
  const isPlain = plain.length <= LONGEST && !/["“”;:]|\b(see|use|most known|best known)\b/.test(plain);
  return { kind, context: tidied(isPlain ? plain : head), places: [] };
}

/** A battle in a war whose name takes "the". */
const BATTLE =
  /^Battle in (?<war>(?!the |World War|Operation|Battle )(?=\p{Lu}).*\b(?:Wars?|Fitna|[Cc]ampaigns?|[Cc]onquests?|[Ii]nvasions?|[Rr]evolution|[Rr]ebellion|[Rr]isings?|Crusade|[Tt]heat(?:er|re)|Conflict)\b.*)$/u;

/** Starts with a capital, and without the forms that the sets compose badly: "1960S", "Mission by …". */
function tidied(text: string): string {
  const mission = /^mission by (.+)$/i.exec(text)?.[1];
  if (mission)
    return `Space mission (${mission.replace('National Aeronautics and Space Administration', 'NASA')})`;
  const bare = text.replace(/^(?:the|an?) (?=\p{Ll})/iu, '');
  const tidy = (bare.charAt(0).toUpperCase() + bare.slice(1))
    .replace(/(\d)S(?!\p{L})/gu, '$1s')
    .replace(/(?<=\d )Mm\b/g, 'mm')
    .replace(/ ,/g, ',')
    // The sets name one of a game's many publishers.
    .replace(/^(Board game) by .*/, '$1')
    .replace(/^(\d+)(St|Nd|Rd|Th) /, (_, number, ending) => `${number}${ending.toLowerCase()} `)
    .replace(/(?<=\w )(Actor|System|Phone)$/, noun => noun.toLowerCase())
    .replace(/(?<=. )(Operating)(?= system$)/, noun => noun.toLowerCase())
    .replace(BATTLE, 'Battle in the $<war>')
    .replace(/\bsong writer\b/g, 'songwriter')
    .replace(/ {2,}/g, ' ');
  // "Battle in Operation Barbarossa" is odd English, and says no more than the name.
  return /^Battle in (?!the |World War)/.test(tidy) ? '' : tidy;
}

function kindOf(head: string): Kind | undefined {
  const lower = head.toLowerCase();
  if (
    /\b(fictional|character|genre|subgenre|edition|position|award|language|type|family|species|surname|given name)\b/.test(
      lower,
    )
  )
    return undefined;
  const ends = (noun: string): boolean => lower === noun || lower.endsWith(` ${noun}`);
  // "Designer and manufacturer" is a company.
  if ([...OCCUPATIONS].some(ends) || /\b(designer|engineer|inventor) and manufacturer$/.test(lower))
    return 'person';
  const kinds = ['work', 'product', 'place', 'organization', 'event', 'group'] as const;
  return kinds
    .flatMap(kind =>
      [...nounsOf(kind), ...(MORE_NOUNS[kind] ?? [])].filter(ends).map(noun => ({ kind, noun })),
    )
    .sort((a, b) => b.noun.length - a.noun.length)[0]?.kind;
}

/** Events only by `MORE_NOUNS`: "Lebanese Civil War" describes a massacre in it. */
function nounsOf(kind: keyof typeof NOUNS): readonly string[] {
  if (kind === 'event') return [];
  const nouns: string | readonly string[] = NOUNS[kind];
  return typeof nouns === 'string' ? [nouns] : nouns;
}
