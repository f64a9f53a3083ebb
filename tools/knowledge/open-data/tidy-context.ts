/**
 * A context in better English: descriptions are written by many hands, and composing them doubles a word here and there.
 */
export function tidyContext(context: string): string {
  const tidy = TIDIES.reduce((text, [pattern, by]) => text.replace(pattern, by), context)
    .replace(/\s+/g, ' ')
    .trim();
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
}

const TIDIES: readonly (readonly [RegExp, string])[] = [
  [/^Space mission \((.+)\)$/, 'Space mission by $1'],
  [/^(?:An?|The) (?=\p{Ll})/u, ''],
  [/\bRoman-[Cc]atholic\b/g, 'Roman Catholic'],
  [/\b(?:located|situated) (?=(?:in|at|on|near|within)\b)/g, ''],
  [/(?<= in \p{Lu}\p{L}+), in (?=\p{Lu}\p{L}+$)/gu, ', '],
  [/\b(club|in|of|the) \1\b/g, '$1'],
  [/,\s*(?=,|$)/g, ''],
  [/ in, (?=\p{Lu})/gu, ' in '],
  [/,(?=\p{L})/gu, ', '],
  [/(?<=\d)-?[ ]?[Ss]tor(?:e?y)\b/g, '-storey'],
  [/(?<=\d)Th\b/g, 'th'],
  [/\bcomputer-and\b/g, 'computer and'],
  [/\bSwedish built\b/g, 'Swedish-built'],
  [/\bUnited kingdom\b/g, 'United Kingdom'],
  [/, Storbritannien\b/g, ''],
  [/, U\.S$/g, ', United States'],
  [/\bKiev\b/g, 'Kyiv'],
  [/\bNoblewoman writer\b/g, 'Noblewoman and writer'],
];
