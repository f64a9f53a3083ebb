import type english from '../../locales/en.json';

/** A message that depends on a number, by plural category (CLDR); English has two. */
interface Counted {
  readonly one: string;
  readonly other: string;
}

type KeyOf<Tree, Leaf> = {
  [Name in keyof Tree & string]: Tree[Name] extends Leaf
    ? Name
    : Tree[Name] extends string | Counted
      ? never
      : `${Name}.${KeyOf<Tree[Name], Leaf>}`;
}[keyof Tree & string];

/** Key of a message in `locales/en.json`, like `card.back`. */
export type MessageKey = KeyOf<typeof english, string>;
/** Key of a message that depends on a number. */
export type CountKey = KeyOf<typeof english, Counted>;
