import type { Stored } from '../../knowledge/record.ts';

/** How the context of a club's entry says that it is one: the second somewhere after the first. */
const CLUB: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:football|basketball|baseball|hockey|rugby|cricket|soccer|F1|NBA|NFL|MLB|NHL|WNBA|MLS|racing)\b/i,
    /\b(?:team|club|side|franchise)\b/i,
  ],
  [/\b(?:team|club|side)\b/i, /\b(?:NBA|NFL|MLB|NHL|MLS|league)\b/i],
];

/** Whether an entity is a sports club, which shares the name of its town. */
export function isClub({ kind, context }: Stored): boolean {
  return kind === 'organization' && CLUB.some(words => inOrder(context, words));
}

/** Whether a club plays basketball, where results are high. */
export function isBasketball({ context }: Stored): boolean {
  return /\bW?NBA\b|basketball/i.test(context);
}

function inOrder(text: string, [first, second]: readonly [RegExp, RegExp]): boolean {
  const found = first.exec(text);
  return found !== null && second.test(text.slice(found.index + found[0].length));
}
