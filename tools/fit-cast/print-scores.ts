import type { Choice } from '../../lib/entities/cast/main-cast.ts';
import type { Verdict } from './contests.ts';
import { FEATURES } from './feature-names.ts';

/**
 * Prints how many main casts are right, in all and of 13, and how many names they show.
 * @param ways ways of choosing, each with its verdicts on the same texts, once or several times
 */
export function printScores(ways: Readonly<Record<string, readonly (readonly Verdict[])[]>>): void {
  const [[first] = []] = Object.values(ways);
  const rows = [...new Set(first?.map(({ judged }) => judged.row)), 'all'];
  console.table(
    Object.fromEntries(
      rows.map(row => {
        const own = (runs: readonly (readonly Verdict[])[]): Verdict[] =>
          runs.flat().filter(({ judged }) => row === 'all' || judged.row === row);
        const scores = Object.entries(ways).map(([way, runs]) => [way, scoreOf(own(runs), runs.length)]);
        return [row, { texts: own([first ?? []]).length, ...Object.fromEntries(scores) }];
      }),
    ),
  );
  const lost = first?.filter(({ judged }) => !hasAllNames(judged)).map(({ judged }) => judged.id) ?? [];
  if (lost.length)
    console.log(
      `${lost.length} texts can't be right: a main character's name isn't found, or is ruled out: ${lost.join(', ')}`,
    );
}

/** @param times how often each text was judged */
function scoreOf(verdicts: readonly Verdict[], times: number): string {
  const right = verdicts.filter(({ isRight }) => isRight).length;
  const names = verdicts.reduce((sum, { shown }) => sum + shown.length, 0);
  const per = (value: number): string => (value / verdicts.length).toFixed(1);
  return `${tidy(right / times)} (${per(13 * right)} of 13), ${per(names)} names`;
}

function tidy(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

/** Whether every main character of a text can be chosen. */
function hasAllNames({ contest, judgement }: Verdict['judged']): boolean {
  const found = new Set(contest.contenders.map(({ member }) => member.entity.name));
  return judgement.main.every(forms => forms.some(form => found.has(form)));
}

/** Prints the first wrong main casts, and the names that have to be shown. */
export function printErrors(verdicts: readonly Verdict[], most: number): void {
  for (const { judged, shown } of verdicts.filter(({ isRight }) => !isRight).slice(0, most))
    console.log(
      `${judged.id}: shows ${shown.join(', ')}; must have ${judged.judgement.main.map(forms => forms[0]).join(', ') || 'nobody'}`,
    );
}

/** Prints weights as the file has them. */
export function printWeights(weights: Choice['weights']): void {
  console.log(FEATURES.map(name => `  ${name}: ${Math.round(weights[name] * 100) / 100},`).join('\n'));
}
