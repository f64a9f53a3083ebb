import { END, LONGEST_PIECE, MOST_PIECES, ONE_BYTE, SEPARATOR } from '../../../lib/knowledge/pieces.ts';
import { PairMap } from '../../../lib/knowledge/write/pair-map.ts';
import { PieceTree } from '../../../lib/knowledge/write/text-writer.ts';

/** A pair is worth a piece if it occurs this often: a piece takes some five bytes where it is listed. */
const LEAST_PAIRS = 8;
/** A piece is worth keeping if texts are put together from it this often. */
const LEAST_USES = 5;
/** How many pieces one pass adds, as a share of those it has: adding more is faster, but chooses worse. */
const GROWTH = 0.2;
/** Pieces that are tried, for each that is kept. */
const TRIED = 1.3;

/**
 * The pieces from which texts are put together in the fewest bytes: starting from letters, the pairs that are most
 * frequent are joined again and again ("byte pair encoding"). Those that are hardly used in the end are dropped.
 * @returns the pieces by their numbers, the most used first; see `pieces.ts`
 */
export function trainPieces(texts: readonly string[]): string[] {
  const whole = texts.map(text => text + END);
  const tried = joinPairs(whole.join(''), MOST_PIECES * TRIED);
  const uses = countUses(whole, ['', '', ...tried]);
  const kept = tried
    .map((piece, at) => ({ piece, uses: uses[at + 2]! }))
    .filter(one => one.uses >= (one.piece.length > 1 ? LEAST_USES : 1) && !one.piece.includes(SEPARATOR))
    .sort((a, b) => b.uses - a.uses)
    .slice(0, MOST_PIECES - 2)
    .map(({ piece }) => piece);
  const short = kept.filter(piece => piece !== END).slice(0, ONE_BYTE - 2);
  const isShort = new Set([...short, END]);
  // In the order of the alphabet, they compress better where they are listed.
  return [END, '', ...short, ...kept.filter(piece => !isShort.has(piece)).sort()];
}

function countUses(texts: readonly string[], pieces: readonly string[]): number[] {
  const tree = new PieceTree(pieces);
  const uses = new Array<number>(pieces.length).fill(0);
  for (const text of texts) for (const number of tree.split(text)) if (number >= 0) uses[number]!++;
  return uses;
}

/** Letters and pairs that were joined, at most as many as wanted. */
function joinPairs(text: string, wanted: number): string[] {
  const pieces = [...new Set(text.split(''))];
  const numbers = new Map(pieces.map((piece, number) => [piece, number]));
  let line = Uint32Array.from(text.split(''), unit => numbers.get(unit)!);
  const mostAtOnce = (): number => Math.min(wanted - pieces.length, Math.ceil(pieces.length * GROWTH));
  while (pieces.length < wanted) {
    const chosen = choosePairs(line, pieces, mostAtOnce());
    if (!chosen.size) break;
    line = replacePairs(line, chosen);
  }
  return pieces;
}

/** Adds the most frequent pairs to the pieces. A piece is in no two of them, on the same side, so that their counts hold. */
function choosePairs(line: Uint32Array, pieces: string[], most: number): PairMap {
  const counts = new PairMap();
  for (let at = 1; at < line.length; at++)
    counts.set(line[at - 1]!, line[at]!, (counts.get(line[at - 1]!, line[at]!) ?? 0) + 1);
  const frequent: { readonly first: number; readonly second: number; readonly count: number }[] = [];
  counts.forEach((first, second, count) => {
    if (count >= LEAST_PAIRS) frequent.push({ first, second, count });
  });
  frequent.sort((a, b) => b.count - a.count || a.first - b.first || a.second - b.second);
  const chosen = new PairMap();
  const taken = { first: new Set<number>(), second: new Set<number>() };
  for (const { first, second } of frequent) {
    if (chosen.size === most) break;
    const joined = pieces[first]! + pieces[second]!;
    if (taken.first.has(second) || taken.second.has(first)) continue;
    if (pieces[first]!.endsWith(END) || joined.length > LONGEST_PIECE) continue;
    taken.first.add(first);
    taken.second.add(second);
    chosen.set(first, second, pieces.push(joined) - 1);
  }
  return chosen;
}

function replacePairs(line: Uint32Array, chosen: PairMap): Uint32Array<ArrayBuffer> {
  const replaced = new Uint32Array(line.length);
  let length = 0;
  for (let at = 0; at < line.length; ) {
    const joined = at + 1 < line.length ? chosen.get(line[at]!, line[at + 1]!) : undefined;
    replaced[length++] = joined ?? line[at]!;
    at += joined === undefined ? 1 : 2;
  }
  return replaced.slice(0, length);
}
