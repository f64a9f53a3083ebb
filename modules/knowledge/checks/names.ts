import type { Entry } from '../../../lib/knowledge/entry.ts';
import { aliasKey } from '../known-index.ts';
import type { PlacedEntry, Problem } from '../read-handwritten.ts';

/** What is wrong with an entry's own wording: a context that repeats the name or the kind, or starts in lower case. */
export function wordingProblem({ name, kind, context }: Entry): string | undefined {
  // In any case if it has several words: "Chinese foreign ministry" of the Chinese Foreign Ministry.
  const flags = name.includes(' ') ? 'iu' : 'u';
  if (
    name.length > 3 &&
    new RegExp(`(?<![\\p{L}\\d])${escapePattern(name)}(?![\\p{L}\\d])`, flags).test(context)
  )
    return OWN_NAME.test(context) ? undefined : 'context repeats the name';
  const word = context.split(/[ ,]/)[0]!;
  // "xAI" and "iPhone" have capitals elsewhere.
  if (/^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word)) return 'context starts in lower case';
  const first = word.toLowerCase();
  return first === kind || (kind === 'organization' && first === 'organisation')
    ? `context starts with the kind, "${first}"`
    : undefined;
}

/** Longer names that contain an entry's name: "Mexico City" in Mexico's context. */
const OWN_NAME =
  / (City|Canal|500|Reuters|Nord|river|family|Armani|3)\b|(Armani|Giffords|Thomson Reuters|Melania Trump)\b/;

/** Entries with the same name and kind that nothing tells apart, and titles that several entries claim. */
export function indistinctNames(entries: readonly PlacedEntry[]): Problem[] {
  const first = new Map<string, PlacedEntry[]>();
  return entries.flatMap(placed => {
    const { name, kind, wikipedia } = placed.entry;
    const key = `${kind} ${aliasKey(name)}`;
    const others = first.get(key) ?? [];
    first.set(key, [...others, placed]);
    const twin = others.find(({ entry }) => entry.name === name && !(wikipedia && entry.wikipedia));
    if (!twin) return [];
    return [
      {
        file: placed.file,
        line: placed.line,
        message: `"${name}" (${kind}) is also at ${twin.file}:${twin.line}: both need their Wikipedia title`,
      },
    ];
  });
}

const PART_OF_PLACE =
  /^(?:Old City of|Port of|North|South|East|West|Northern|Southern|Eastern|Western|Greater|Lower|Upper|Central|Inner|Outer|Downtown|Metro) (.+)$/;
const PART_OF_BODY = /\b(?:School|College|Faculty) of\b|\b(?:Law|Medical|Business) School\b|\bMedicine$/;

/**
 * An alias that names a part of the entity or a larger one: "West Jerusalem", "Harvard Law School", the singles of a
 * tennis tournament. If it really is
 * another name, as "Western Samoa" once was, it belongs in `guarded`.
 */
export function partAlias({ name, kind, aliases }: Entry): string | undefined {
  if (kind === 'event') return aliases.find(alias => alias.startsWith(`${name} – `));
  if (kind === 'place') return aliases.find(alias => PART_OF_PLACE.exec(alias)?.[1] === name);
  if (kind !== 'organization' || PART_OF_BODY.test(name)) return undefined;
  return aliases.find(alias => PART_OF_BODY.test(alias));
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
