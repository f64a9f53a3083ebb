import type { Problem } from '../model/problem.ts';
import { t } from './translate.ts';

/** What is wrong and what to do, in the interface's language. */
export function describeProblem({ problem, values }: Problem): string {
  return t(`problems.${problem}`, ...values);
}
