import { count } from '../../../lib/i18n/translate.ts';

/** Characters of a folded line in a popup, beside the icon and the count, in the widest of the usual system fonts. */
const LINE = 35;

/**
 * The names on a folded line: as many whole ones as fit, at least the first, and how many are left.
 * @param label what the line begins with
 */
export function foldNames(
  names: readonly string[],
  label: string,
): {
  readonly shown: readonly string[];
  readonly more: number;
} {
  const room = LINE - label.length;
  const fits = (named: number): boolean => {
    const more = names.length - named;
    const rest = more ? ` ${count('coverage.andMore', more)}` : '';
    return `${names.slice(0, named).join(', ')}${rest}`.length <= room;
  };
  let shown = names.length;
  while (shown > 1 && !fits(shown)) shown--;
  return { shown: names.slice(0, shown), more: names.length - shown };
}
