import { Use } from '../../knowledge/format.ts';
import { hashText } from '../../text/hash.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Name } from './name.ts';

const POSSESSIVE = hashText('’s');

/** Times that a text must give a title, in halves or whole: once, it may be somebody's own thing. */
const OFTEN = 2;

/**
 * Joins the halves of a title such as "Baker’s Gate": unknown names that a text gives more than once, and never alone.
 * "Berg’s Lind Gallery" stays two names if the text also names Berg.
 * @param names in the order of the text
 */
export function joinOwnedTitles(tokens: Tokens, names: readonly Name[]): Name[] {
  const owned = names.flatMap((name, at) => (isOwned(tokens, name, names[at + 1]) ? [at] : []));
  if (!owned.length) return [...names];
  const counts = countBy(names.map(({ first, end }) => keyOf(tokens, first, end)));
  const titles = owned.map(at => keyOf(tokens, names[at]!.first, names[at + 1]!.end));
  const divided = countBy(titles);
  const whole = new Set(
    owned.filter((at, index) => {
      const times = divided.get(titles[index]!)!;
      if (times + (counts.get(titles[index]!) ?? 0) < OFTEN) return false;
      return [names[at]!, names[at + 1]!].every(
        half => counts.get(keyOf(tokens, half.first, half.end)) === times,
      );
    }),
  );
  return names.flatMap((name, at) => {
    if (whole.has(at - 1)) return [];
    return [whole.has(at) ? { ...names[at + 1]!, first: name.first, label: 'MISC' as const } : name];
  });
}

function isOwned({ keys, shapes }: Tokens, owner: Name, thing: Name | undefined): boolean {
  if (!thing || thing.first !== owner.end + 1 || [owner, thing].some(isKnown)) return false;
  return keys[owner.end] === POSSESSIVE && (shapes[thing.first]! & Shape.blockStart) === 0;
}

/** Whether a half is known by itself. */
function isKnown({ match }: Name): boolean {
  return match?.candidates.some(({ use }) => use === Use.alone) ?? false;
}

function keyOf({ keys }: Tokens, first: number, end: number): string {
  return keys.slice(first, end).join(' ');
}

function countBy(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
