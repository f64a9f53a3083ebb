import type english from '../../locales/en.json';

/** Words that depend on a number, by the plural categories of the language (CLDR); English has two. */
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

/** Where some words stand in `locales/en.json`, like `card.back`. */
export type MessageKey = KeyOf<typeof english, string>;
/** Where words stand that depend on a number. */
export type CountKey = KeyOf<typeof english, Counted>;
