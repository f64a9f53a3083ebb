import type { Kind } from '../../../../lib/model/kind.ts';
import { ORDINARY, type Words } from '../words.ts';
import { isPersonTitle } from './person-title.ts';

/** Last words that show a title's kind, if the words before them aren't ordinary ones. */
const LAST_WORDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'organization',
    /^(university|college|corporation|company|inc\.?|airlines?|airways|bank|f\.?c\.?|entertainment|studios|pictures|group|records|industries|motors|holdings|pharmaceuticals|foundation|association|federation|institute|society|army|brigade|police|agency|ministry|orchestra|motorsport|racing|brewery|capital|technologies|systems|airline|television|broadcasting|newspaper|press)$/,
  ],
  [
    'place',
    /^(river|island|islands|mountains?|county|bridge|beach|bay|desert|valley|peninsula|airport|stadium|canal|province|palace|castle|cathedral|square|prefecture|oblast|strait|gulf|sea|dam|abbey|archipelago|plateau|basin|coast|reef|volcano|district|republic|empire)$/,
  ],
  [
    'event',
    /^(war|wars|massacre|revolution|uprising|olympics|cup|earthquake|attacks?|bombings?|shooting|shootings|siege|crisis|famine|genocide|riots?|festival|rebellion|incident|disaster|eruption|scandal|affair)$/,
  ],
  ['law', /^(treaty|convention|act|accords?|amendment|protocol|constitution)$/],
];
const FIRST_WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['organization', /^(university of|bank of|ministry of|royal .* (navy|society|force|academy)$)/],
  ['place', /^(mount|lake|cape|fort|port|isle of|gulf of|strait of|bay of|río|rio) /],
  [
    'event',
    /^(battle of|siege of|murder of|killing of|assassination of|death of|trial of|invasion of|sinking of|hurricane|typhoon|cyclone|operation|fall of|massacre of|kidnapping of|disappearance of) /,
  ],
  ['law', /^(treaty of|convention on) /],
];

/**
 * The kind of entity that a popular title certainly names; null if it may be a common noun or could be anything.
 * @param places names and demonyms of countries, regions and cities, in lower case
 */
export function kindOfTitle(title: string, words: Words, places: ReadonlySet<string>): Kind | null {
  const parts = title.split(' ');
  if (
    parts.length < 2 ||
    parts.length > 6 ||
    /[\d()/&:!?]|^(list|history|outline|timeline) of|discography|filmography/.test(title)
  )
    return null;
  if (/^(an?|next|individual|deaths?|spider-man) (?!of )| (due to|in the|in television|and the) /.test(title))
    return null;
  const plain = (word: string): boolean =>
    word
      .replace(/['’]s$/, '')
      .split('-')
      .every(part => words.rank(part) <= ORDINARY);
  const rest = parts.slice(0, -1);
  const named = !parts.slice(1).every(word => plain(word) || word.length < 3);
  const byStart = named ? FIRST_WORDS.find(([, pattern]) => pattern.test(title))?.[0] : undefined;
  if (byStart === 'event') return byStart;
  const last = parts.at(-1)!;
  for (const [kind, pattern] of LAST_WORDS)
    if (pattern.test(last) && rest.some(word => !plain(word) && word.length > 2)) {
      const person =
        rest.length === 1 && kind === 'place' && words.isGivenName(rest[0]!) && words.isPersonName(last);
      return person ? null : kind;
    }
  if (byStart) return byStart;
  return isPersonTitle(parts, words, places) ? 'person' : null;
}
