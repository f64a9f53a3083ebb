import type { Entry } from '../../../lib/knowledge/entry.ts';
import { aliasKey } from '../known-index.ts';
import type { PlacedEntry, Problem } from '../read-handwritten.ts';

/** What is wrong with an entry's own wording: a context that repeats the name or the kind. */
export function wordingProblem({ name, kind, context }: Entry): string | undefined {
  if (
    name.length > 3 &&
    new RegExp(`(?<![\\p{L}\\d])${escapePattern(name)}(?![\\p{L}\\d])`, 'u').test(context)
  )
    return OWN_NAME.test(context) ? undefined : 'context repeats the name';
  const first = context.split(/[ ,]/)[0]!.toLowerCase();
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
        message: `"${name}" is also a ${kind} at ${twin.file}:${twin.line}: both need their Wikipedia title`,
      },
    ];
  });
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
