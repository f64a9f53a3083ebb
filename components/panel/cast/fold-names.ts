/** Characters that fit on the line beside the kind and its count, at the narrowest width. */
const ROOM = 26;

/** The names on a folded line: as many whole ones as fit, at least the first, and how many are left. */
export function foldNames(names: readonly string[]): {
  readonly shown: readonly string[];
  readonly more: number;
} {
  let shown = 1;
  while (shown < names.length && names.slice(0, shown + 1).join(', ').length <= ROOM) shown++;
  return { shown: names.slice(0, shown), more: Math.max(0, names.length - shown) };
}
