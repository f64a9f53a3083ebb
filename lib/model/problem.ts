/**
 * What can be wrong with a file of the reader's. Each has a message, `problems.…` in `locales/`, that says what is wrong
 * and what to write instead. Values fill the message's places; where a field is concerned, its name is the first.
 */
export type ProblemName =
  // Values
  | 'notText'
  | 'empty'
  | 'outerSpace'
  | 'turns'
  | 'tooLong'
  | 'notId'
  | 'brackets'
  | 'notAKind'
  | 'fullStop'
  | 'notAMonth'
  | 'notADay'
  | 'notAList'
  | 'notANumber'
  | 'outOfRange'
  | 'notAWikidataId'
  | 'notTrue'
  | 'future'
  | 'severalLines'
  // Entries
  | 'missing'
  | 'missingDate'
  | 'unknownField'
  | 'notAnObject'
  | 'guardedAlone'
  | 'idTwice'
  | 'danglingRelation'
  | 'namelessPack'
  // Files
  | 'openQuote'
  | 'strayQuote'
  | 'extraCells'
  | 'columnTwice'
  | 'missingColumn'
  | 'noColumns'
  | 'brokenJson'
  /** With the column at which parsing stopped, from 1. */
  | 'brokenJsonAt'
  | 'noEntries'
  | 'tooManyEntries'
  | 'tooMuchText'
  | 'spreadsheet'
  | 'binary'
  | 'damagedPack'
  | 'newerPack'
  | 'packTooLarge';

export interface Problem {
  readonly problem: ProblemName;
  readonly values: readonly (string | number)[];
}

/** Something wrong with one line of a file; line 0 means the file as a whole. */
export interface LineProblem extends Problem {
  readonly line: number;
}

export function problem(name: ProblemName, ...values: (string | number)[]): Problem {
  return { problem: name, values };
}
