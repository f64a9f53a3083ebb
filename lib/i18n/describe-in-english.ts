// For the command line and the build. In its own file, so that no script of the extension carries the English messages.

import english from '../../locales/en.json' with { type: 'json' };
import type { Problem } from '../model/problem.ts';

/** What is wrong and what to do, in English. */
export function describeInEnglish({ problem, values }: Problem): string {
  return english.problems[problem].replace(/\$(\d)/g, (_, place: string) =>
    String(values[Number(place) - 1] ?? ''),
  );
}
