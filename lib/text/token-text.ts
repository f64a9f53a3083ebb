import type { Tokens } from './tokens.ts';

/** The first character of a token, which tells what punctuation it is; empty before and after the text. */
export function signAt({ text, starts }: Pick<Tokens, 'text' | 'starts'>, at: number): string {
  return text[starts[at] ?? -1] ?? '';
}

/** The text of some tokens, as it is written. `end` is exclusive. */
export function textOf(
  { text, starts, ends }: Pick<Tokens, 'text' | 'starts' | 'ends'>,
  first: number,
  end: number,
): string {
  return text.slice(starts[first], ends[end - 1]);
}
