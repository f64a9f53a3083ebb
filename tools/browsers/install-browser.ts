import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from './browser.ts';

const PACKAGES: Partial<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The browser's Debian package, if there is one. */
export function packageOf(name: BrowserName): string | undefined {
  return PACKAGES[name];
}

/** Whether a browser can be installed without a password: on Debian or Ubuntu, as root. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs a browser with apt-get; takes a minute or two.
 * @throws Error with the last lines of apt-get's output
 */
export function installBrowser(name: BrowserName): void {
  const wanted = packageOf(name);
  if (!wanted) throw new Error(`there is no package for ${name}`);
  process.stdout.write(`No browser found. Installing the package ${wanted}…\n`);
  aptGet(['update']);
  aptGet(['install', '-y', '--no-install-recommends', wanted]);
}

function aptGet(args: readonly string[]): void {
  const run = spawnSync('apt-get', ['-q', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status === 0) return;
  const said = `${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`.trim();
  throw new Error(`apt-get ${args.join(' ')} failed:\n${said.split('\n').slice(-8).join('\n')}`);
}
