import type { Compiled } from '../compiled.ts';

/** Trades in which everybody has an article. */
const HAS_ARTICLE =
  /^(?:(?:Former |.+ and former )?(?:W?NBA|major league) player\b.*|Racing driver who has taken part in Formula One|Major league baseball (?:player|manager)\b.*)$/;

/**
 * Highest product of how many people have the first name and how many the last. Below it, of 240 names whose titles open
 * data has, one has brackets in its title; at twenty times as much, one in twenty.
 */
const RAREST = 120;

/** Gives the athletes with a rare name its title: nobody else needs an article of that name. */
export function withTitlesOfRareNames(all: readonly Compiled[]): Compiled[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const { kind, name } of all) {
    if (whole.set(name, (whole.get(name) ?? 0) + 1) && kind !== 'person') continue;
    const words = name.split(' ');
    first.set(words[0]!, (first.get(words[0]!) ?? 0) + 1);
    last.set(words.at(-1)!, (last.get(words.at(-1)!) ?? 0) + 1);
  }
  return all.map(one => {
    const { kind, name, category, wikipedia } = one;
    if (wikipedia || kind !== 'person' || whole.get(name) !== 1 || !HAS_ARTICLE.test(category)) return one;
    const words = name.split(' ');
    const isRare = first.get(words[0]!)! * last.get(words.at(-1)!)! <= RAREST;
    return words.length > 1 && isRare ? { ...one, wikipedia: name } : one;
  });
}
