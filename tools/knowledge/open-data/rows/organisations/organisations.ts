import { STATES } from '../../../../../modules/knowledge/packages/places/us-states.ts';
import { loadWords } from '../../../../../modules/knowledge/packages/words.ts';
import { placeList } from '../../describe.ts';
import { isBranchItem } from '../../read-open-data.ts';
import { printedPlaces } from '../places/place-name.ts';
import { base, isEnglish, type ReadRow } from '../row.ts';
import { bodyFacts, isKnownCompany } from './body-facts.ts';
import { hasForeignWord } from './foreign-words.ts';
import { nameOf } from './organisation-name.ts';
import { organisationNoun, PARK, UNKNOWN_SCHOOL } from './organisation-noun.ts';

const words = loadWords([]);
/** Rank of a word that no list has. */
const UNKNOWN = 100;

export const organisation: ReadRow = (row, shared = new Set()) => {
  if (!row.description || NO_BODY.test(row.label) || PARK.test(row.label)) return null;
  if (LOCAL.test(row.label) && !/^Q/.test(row.id)) return null;
  // ROR lists a company's branches, and gives them all the company's article.
  const isBranch = isBranchItem(row);
  const named = nameOf(row, shared);
  if (!named || NO_BODY.test(named.name) || PARK.test(named.name)) return null;
  const facts = bodyFacts(row, named.name);
  if (facts === 'no body') return null;
  const context = facts?.context ?? row.description;
  const [, type = context, where] = /^(.+?) in (.+)$/.exec(context) ?? [];
  if (type === 'Company' && !named.wikipedia && !isKnownCompany(named.name)) return null;
  const hasPlace = where && (facts || !isBranch);
  const printed = hasPlace ? placesOf(row.label, printedPlaces(where)) : [];
  const isPlant = type === 'Company' && !named.wikipedia && !facts && printed.at(-1) === 'Japan';
  const places = isPlant ? JAPAN : printed;
  const noun = facts ? type : organisationNoun(type, named.name);
  // Laboratories, registers and companies that ROR lists with the universities.
  if (noun === UNKNOWN_SCHOOL && !named.wikipedia) return null;
  const aliases = [...(row.aliases ?? []), ...(named.aliases ?? [])];
  const id = isBranch ? '' : row.id;
  return {
    ...base({
      ...row,
      id,
      wikipedia: named.wikipedia,
      aliases: aliases.filter(alias => isUsefulName(alias, named.name, places)),
    }),
    name: facts?.name ?? named.name,
    kind: 'organization',
    context: places.length ? `${noun} in ${placeList(places)}` : noun,
    weight: named.wikipedia ? 1 / 8 : /^Q/.test(id) ? 1 / 32 : 1 / 64,
    evidence: places.slice(0, 3),
  };
};

/** Where companies that only the set places in Japan are: it has their plants as often as their head offices. */
const JAPAN = ['Japan'];

/** Regions, whose government the set means, and meetings. */
const NO_BODY = /\/|^Regione |(^| )(Region|Conference)$/;
/** Clubs and courses of a single town, shared instruments, clinics of a chain and local health boards, unless they have an item. */
const LOCAL =
  /\b(Garden Club|Language Institute|Long Term Ecological Research|Space Grant Consortium|Research and Development Centre|Microscopy|Imaging Node|Clinical Research Facility)\b|^(Sanitas|INGV|Regional Health Care and Social Agency|Agency for the Protection of Health) /;

/** A state's department is in the state: the set may know the town of a branch. */
function placesOf(name: string, places: readonly string[]): readonly string[] {
  const state = places.at(-1) === 'United States' ? STATE_OFFICE.exec(name)?.[1] : undefined;
  return state ? [state, 'United States'] : places;
}

/** Washington and New York would look like the cities. */
const STATE_OFFICE = new RegExp(
  `^(?!Washington|New York)(${Object.values(STATES).join('|')}) (?:State )?(?:Department|Division|Bureau|Board|Commission|Office) `,
);

/** Countries whose bodies have English names, so that a name in another language is a translation. */
const ENGLISH_SPEAKING = /^(Australia|Canada|Ireland|New Zealand|United Kingdom|United States)$/;

function isUsefulName(alias: string, name: string, places: readonly string[]): boolean {
  // "Saint Joseph College" of Maasin: only the place tells it from others.
  const rest = name.includes(alias) ? name.replace(alias, '') : '';
  if (places.some(place => rest.includes(place))) return false;
  // The state itself rather than its government.
  if (isCommon(alias) || /^State of(?: \p{Lu}\p{L}+){1,2}$/u.test(alias)) return false;
  // "KUBAN SCIENTIFIC FOUNDATION": the register shouts.
  if (/\p{Lu}{5,} .*\p{Lu}{5,}/u.test(alias)) return false;
  if (places.at(-1) === 'Japan' && JAPANESE.test(alias)) return false;
  return !ENGLISH_SPEAKING.test(places.at(-1) ?? '') || (isEnglish(alias) && !hasForeignWord(alias));
}

/** Japanese in our letters, which no paper prints: "Kumamotoken Suisan Kenkyu Senta". */
const JAPANESE =
  /(?:^|[ -])(?:Sent[aā]|Kenky[uū]\w*|\w*[Dd]aigaku\w*|Gakkai|Ky[oō]kai|Shiken\w*|By[oō]in|Kik[oō]u?|Zaidan)(?:$| )/;

/** Whether many bodies have such a name: "Dominican College". */
function isCommon(alias: string): boolean {
  const [first, noun, ...more] = alias.split(' ');
  const isNoun = /^(College|University|Hospital|School|Institute|Foundation|Museum|Library)$/.test(
    noun ?? '',
  );
  return isNoun && !more.length && words.rank(first!.toLowerCase()) < UNKNOWN;
}
