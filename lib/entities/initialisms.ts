import type { Tokens } from '../text/tokens.ts';
import type { Name } from './name.ts';
import type { Surface } from './surfaces.ts';

/** "World Food Programme (WFP)": what stands in brackets behind a name, and is made of its initials, means the same. */
export function tieInitialisms<Referent extends { readonly link: object | null }>(
  tokens: Tokens,
  surfaces: readonly Surface[],
  references: Map<Name, Referent>,
): void {
  const names = [...references.keys()];
  const surfaceOf = new Map<Name, Surface>();
  for (const surface of surfaces) for (const name of surface.names) surfaceOf.set(name, surface);
  for (const name of names) {
    if (tokens.text[tokens.starts[name.end] ?? -1] !== '(') continue;
    const short = names.find(({ first }) => first === name.end + 1);
    if (!short) continue;
    if (short.end - short.first !== 1) continue;
    if (!isInitialism(textOf(tokens, short), textOf(tokens, name))) continue;
    const [first, second] = [references.get(name)!, references.get(short)!];
    const kept = first.link || !second.link ? first : second;
    for (const surface of [surfaceOf.get(name)!, surfaceOf.get(short)!])
      for (const each of surface.names) references.set(each, kept);
  }
}

function textOf({ text, starts, ends }: Tokens, { first, end }: Name): string {
  return text.slice(starts[first], ends[end - 1]);
}

/** Whether capitals of `full`, in their order, spell `short`; one of its letters may come from inside a word. */
function isInitialism(short: string, full: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2 || !full.toLowerCase().startsWith(letters[0]!)) return false;
  const initials = full.split(/[\s-]+/).map(word => word[0]!.toLowerCase());
  let at = 0;
  for (const letter of letters) {
    const next = initials.indexOf(letter, at);
    if (next >= 0) at = next + 1;
    else if (letter !== letters.at(-1)) return false;
  }
  return true;
}
