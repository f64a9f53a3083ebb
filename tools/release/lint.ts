import { execSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const LINTER = path.join(import.meta.dirname, 'node_modules/addons-linter/bin/addons-linter');

interface Finding {
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface LintReport {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

/**
 * Runs Mozilla's linter, the same one as `web-ext lint`, on an unpacked extension or a package.
 * @returns all findings: errors, warnings and notices
 * @throws Error if the linter can't be installed or run
 */
export function lint(extension: string): string[] {
  if (!existsSync(LINTER)) install();
  const run = spawnSync(process.execPath, [LINTER, '--output', 'json', extension], { encoding: 'utf8' });
  const { errors, warnings, notices } = read(run.stdout, run.stderr);
  return [...errors, ...warnings, ...notices].map(
    ({ message, file, line }) => `${[file, line].filter(Boolean).join(':')}: ${message}`,
  );
}

/** The linter and its 100 packages take 61 MB, which only a release needs. */
function install(): void {
  console.log('installing Mozilla’s linter in tools/release');
  execSync('npm ci --ignore-scripts --no-progress', {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function read(output: string, complaint: string): LintReport {
  try {
    return JSON.parse(output) as LintReport;
  } catch {
    throw new Error(`the linter didn't run:\n${complaint || output}`);
  }
}
