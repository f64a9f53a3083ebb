import { spawnSync } from 'node:child_process';
import path from 'node:path';

const LINTER = path.resolve(import.meta.dirname, '../../node_modules/addons-linter/bin/addons-linter');

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
 * Has Mozilla's linter, which `web-ext lint` runs as well, look through an unpacked extension or a package.
 * @returns what it finds: errors, warnings and notices alike
 * @throws Error where it does not run
 */
export function lint(extension: string): string[] {
  const run = spawnSync(process.execPath, [LINTER, '--output', 'json', extension], { encoding: 'utf8' });
  const { errors, warnings, notices } = read(run.stdout, run.stderr);
  return [...errors, ...warnings, ...notices].map(
    ({ message, file, line }) => `${[file, line].filter(Boolean).join(':')}: ${message}`,
  );
}

function read(output: string, complaint: string): LintReport {
  try {
    return JSON.parse(output) as LintReport;
  } catch {
    throw new Error(`the linter did not run:\n${complaint || output}`);
  }
}
