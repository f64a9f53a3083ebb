import type { Kind } from '../../../lib/model.ts';
import { ORDINARY, type Words } from './words.ts';

const PARTICLES = /^(de|da|di|del|della|du|van|von|der|den|ter|bin|ibn|al|el|la|le|dos|mc|st\.?)$/;
const SUFFIXES = /^(jr\.?|sr\.?|ii|iii|iv)$/;

/** Last words that tell what a title is, where the words before are no ordinary ones. */
const LAST_WORDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'organization',
    /^(university|college|corporation|company|inc\.?|airlines?|airways|bank|f\.?c\.?|entertainment|studios|pictures|group|records|industries|motors|holdings|pharmaceuticals|foundation|association|federation|institute|society|army|brigade|police|agency|ministry|orchestra|motorsport|racing|brewery|capital|technologies|systems|airline|television|broadcasting|newspaper|press)$/,
  ],
  [
    'place',
    /^(river|island|islands|mountains?|county|bridge|beach|bay|desert|valley|peninsula|airport|stadium|canal|province|palace|castle|cathedral|square|prefecture|oblast|strait|gulf|sea|dam|abbey|archipelago|plateau|basin|coast|reef|volcano|district|republic|empire|kingdom)$/,
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

/** The kind of thing that a popular title surely names; null where it may be a common noun, or could be anything. */
export function kindOfTitle(title: string, words: Words): Kind | null {
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
  const last = parts.at(-1)!;
  for (const [kind, pattern] of LAST_WORDS)
    if (pattern.test(last) && rest.some(word => !plain(word) && word.length > 2)) {
      const person =
        rest.length === 1 && kind === 'place' && words.isGivenName(rest[0]!) && words.isPersonName(last);
      return person ? null : kind;
    }
  for (const [kind, pattern] of FIRST_WORDS)
    if (pattern.test(title) && !parts.slice(1).every(word => plain(word) || word.length < 3)) return kind;
  return isPerson(parts, words, plain) ? 'person' : null;
}

/** A known given name, up to two more words, and a last word that is a surname or no word at all. */
function isPerson(parts: readonly string[], words: Words, plain: (word: string) => boolean): boolean {
  const core = parts.filter((word, at) => !(at > 0 && SUFFIXES.test(word)));
  const named = core.filter(word => !PARTICLES.test(word));
  const [first, ...others] = named;
  const last = others.at(-1);
  if (!first || !last || core[0] !== first || named.length > 3) return false;
  if (!words.isGivenName(first) && !/^\p{L}\.(\p{L}\.)?$/u.test(first)) return false;
  if (core.some(word => /^(and|of|the|in|on|for|to|with|vs|at|by|a)$/.test(word))) return false;
  if (!others.every(word => /^[\p{L}'’.-]+$/u.test(word))) return false;
  // A last word that is no known surname must be no word either, and the first no word at all ("venus flytrap").
  const sure = words.isPersonName(last) || (words.rank(first) === 100 && words.rank(last) === 100);
  const middle = others.slice(0, -1).every(word => !plain(word) || words.isPersonName(word));
  return sure && middle && (!plain(last) || words.rank(last) > 10);
}
