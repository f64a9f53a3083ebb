import type * as v from 'valibot';
import { KINDS } from '../model/kind.ts';
import { type Problem, type ProblemName, problem } from '../model/problem.ts';

/** Longest value that is repeated in a message, in characters. */
const SHOWN = 40;

/** Name of the problem for an object that lacks a field or has one that it shouldn't. */
export function missingOrUnknown(issue: v.StrictObjectIssue): ProblemName {
  if (issue.expected === 'never') return 'unknownField';
  return issue.expected === 'Object' ? 'notAnObject' : 'missing';
}

/** A fault that a schema found. The schema's messages are names of problems. */
export function asProblem(issue: v.BaseIssue<unknown>): Problem {
  const name = issue.message as ProblemName;
  const field = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  switch (name) {
    case 'notAKind':
      return problem(name, field, shown(issue.input), KINDS.join(', '));
    case 'tooLong':
      return problem(name, field, Number(issue.received), Number(issue.requirement));
    case 'notAMonth':
    case 'notADay':
    case 'notAWikidataId':
    case 'notANumber':
    case 'outOfRange':
      return problem(name, field, shown(issue.input));
    default:
      return problem(name, field);
  }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
