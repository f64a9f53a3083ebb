import type { Candidate } from './candidates.ts';
import type { JudgedGroup } from './two-looks.ts';

/** The probability from which the list of errors counts a story as shown. */
const SHOWN_FROM = 0.6;

/** Prints, for several thresholds, how many of the rows shown are right, and how many of the right stories are shown. */
export function printScores(judged: readonly JudgedGroup[]): void {
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    let [rows, right, wanted, shown, none, empty] = [0, 0, 0, 0, 0, 0];
    for (const { group, found } of judged) {
      const best = new Map<number, number>();
      group.candidates.forEach(({ row }, at) => {
        best.set(row, Math.max(best.get(row) ?? 0, found[at]!));
      });
      for (const [row, probability] of best) {
        const { isRight } = group.candidates.find(candidate => candidate.row === row)!;
        if (probability < least || isRight === null) continue;
        rows++;
        if (isRight) right++;
      }
      const others = group.candidates.filter(
        ({ isRight, labelled }) => isRight && labelled.story.outlet !== group.article.outlet,
      );
      wanted += others.length;
      shown += others.filter(({ row }) => best.get(row)! >= least).length;
      if (group.event === null) {
        none++;
        if ([...best.values()].every(probability => probability < least)) empty++;
      }
    }
    console.log(
      `from ${least}: ${percent(right, rows)} of ${rows} rows right, ${percent(shown, wanted)} of ${wanted} stories found, ${empty} of ${none} articles without coverage show none`,
    );
  }
}

/** Prints for how many articles the first and the latest right story are the ends of what is shown. */
export function printEnds(judged: readonly JudgedGroup[]): void {
  for (const least of [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    let [first, latest, all] = [0, 0, 0];
    for (const { group, found } of judged) {
      if (group.event === null) continue;
      const right = times(group.candidates.filter(({ isRight }) => isRight));
      const shown = times(group.candidates.filter((_, at) => found[at]! >= least));
      all++;
      if (shown[0] === right[0]) first++;
      if (shown.at(-1) === right.at(-1)) latest++;
    }
    console.log(`from ${least}: first right ${first}, latest right ${latest} of ${all}`);
  }
}

/** Prints the first stories that are shown and wrong, or right and missed. */
export function printErrors(judged: readonly JudgedGroup[], most: number): void {
  const errors = judged.flatMap(({ group: { article, candidates }, found }) =>
    candidates.flatMap(({ isRight, labelled }, at) => {
      if (isRight === null || found[at]! >= SHOWN_FROM === isRight) return [];
      const kind = isRight ? 'misses' : 'shows ';
      return [`${kind} ${found[at]!.toFixed(2)} ${article.title.slice(0, 50)} <- ${labelled.story.title}`];
    }),
  );
  if (most > 0) console.log(errors.slice(0, most).join('\n'));
}

function times(candidates: readonly Candidate[]): number[] {
  return candidates.map(({ labelled }) => labelled.story.published).sort((a, b) => a - b);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
