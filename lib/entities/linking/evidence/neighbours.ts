import { hashSet } from '../../../text/hash.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Name } from '../../names/name.ts';
import type { Surface } from '../surfaces.ts';

const JOINING = hashSet('and or');

/** Where the surfaces of a text are, and which are next to each other. */
export class Places {
  private readonly tokens: Tokens;
  private readonly byFirst = new Map<number, Surface>();
  private readonly byEnd = new Map<number, Surface>();

  constructor(tokens: Tokens, surfaces: readonly Surface[]) {
    this.tokens = tokens;
    for (const surface of surfaces)
      for (const { first, end } of surface.names) {
        this.byFirst.set(first, surface);
        this.byEnd.set(end, surface);
      }
  }

  /** The surface with a name that starts at a token. */
  startingAt(token: number): Surface | undefined {
    return this.byFirst.get(token);
  }

  /** The surface with a name that ends before a token. */
  endingAt(token: number): Surface | undefined {
    return this.byEnd.get(token);
  }

  /** The surfaces right beside one in a row: "Iowa" and "Ohio" for Utah in "Iowa, Utah and Ohio". */
  beside({ names }: Surface): Surface[] {
    return names.flatMap(name => {
      const { endBefore, firstAfter } = neighboursOf(this.tokens, name);
      return [this.byEnd.get(endBefore ?? -1) ?? [], this.byFirst.get(firstAfter ?? -1) ?? []].flat();
    });
  }
}

/** Where the neighbours of a name are in a row: "Iowa" and "Ohio" in "Iowa, Utah and Ohio". */
interface Neighbours {
  /** The end of the one before, exclusive; null if the name is the first. */
  readonly endBefore: number | null;
  /** The first token of the one after; null if the name is the last. */
  readonly firstAfter: number | null;
}

const NO_ROW: Neighbours = { endBefore: null, firstAfter: null };

/** Looks for commas and "and" on both sides of a name. A comma on one side alone isn't a row: "Toledo, Ohio". */
function neighboursOf(tokens: Tokens, { first, end }: Pick<Name, 'first' | 'end'>): Neighbours {
  let before = first;
  while (before > 0 && !startsBlock(tokens, before) && joins(tokens, before - 1)) before--;
  let after = end;
  while (after < tokens.count && !startsBlock(tokens, after) && joins(tokens, after)) after++;
  const endBefore = before < first && before > 0 && !startsBlock(tokens, before) ? before : null;
  const firstAfter = after > end && after < tokens.count && !startsBlock(tokens, after) ? after : null;
  const isJoined =
    (endBefore !== null && JOINING.has(tokens.keys[first - 1]!)) ||
    (firstAfter !== null && JOINING.has(tokens.keys[after - 1]!));
  return isJoined || (endBefore !== null && firstAfter !== null) ? { endBefore, firstAfter } : NO_ROW;
}

function joins({ text, keys, starts }: Tokens, at: number): boolean {
  return text[starts[at]!] === ',' || JOINING.has(keys[at]!);
}

function startsBlock({ shapes }: Tokens, at: number): boolean {
  return (shapes[at]! & Shape.blockStart) !== 0;
}
