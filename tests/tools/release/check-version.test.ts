import { describe, expect, it } from 'vitest';
import { versionProblems } from '../../../tools/release/check-version.ts';

const log = (...entries: string[]) => ['# Changelog', '', ...entries].join('\n');
const FIRST = '## [0.1.0] - 2026-11-27\n\n### Added\n\n- All of it.';

describe('a version to be released', () => {
  it('agrees with the newest entry of the change log', () => {
    expect(versionProblems('0.1.0', log(FIRST))).toEqual([]);
    expect(
      versionProblems('0.2.0', log('## [Unreleased]\n', `${FIRST.replace('0.1.0', '0.2.0')}\n`, FIRST)),
    ).toEqual([]);
  });

  it.each([
    ['0.1', log(FIRST), ['package.json: "0.1" is no version', 'the newest entry is 0.1.0']],
    ['0.1.0-beta', log(FIRST), ['no version of three numbers', 'the newest entry']],
    ['0.1.99999999', log(FIRST), ['no version of three numbers', 'the newest entry']],
    ['0.2.0', log(FIRST), ['CHANGELOG.md, line 3: the newest entry is 0.1.0, package.json has 0.2.0']],
    ['0.1.0', '# Changelog\n', ['has no entry of a version']],
    ['0.1.0', log('## [0.1.0] - soon\n\n- All.'), ['"soon" is no day']],
    ['0.1.0', log('## [0.1.0] - 2026-02-30\n\n- All.'), ['"2026-02-30" is no day']],
    ['0.1.0', log('## [0.1.0]\n\n- All.'), ['"" is no day']],
    ['0.1.0', log('## [0.1.0] - 2026-11-27\n\n## [0.0.1] - 2026-01-01\n\n- Old.'), ['lists no change']],
    ['0.1.0', log('## [Unreleased]\n\n- More.\n', FIRST), ['under "Unreleased" belongs under the version']],
  ])('%s is rejected if it doesn’t', (version, changelog, expected) => {
    const problems = versionProblems(version, changelog);
    expect(problems).toHaveLength(expected.length);
    for (const [at, part] of expected.entries()) expect(problems[at]).toContain(part);
  });
});
