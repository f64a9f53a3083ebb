import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserName } from './browser.ts';
import { COMMANDS, knownPaths } from './known-paths.ts';

/** Environment variables that name an executable; they come first. */
export const OVERRIDES: Partial<Record<BrowserName, string>> = {
  chromium: 'DRAMATIS_CHROMIUM',
  firefox: 'DRAMATIS_FIREFOX',
};

/** An override doesn't name an executable file. */
export class BadOverride extends Error {
  override readonly name = 'BadOverride';
}

/** Where to look; tests replace it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly canRun: (file: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, canRun };

/**
 * Finds a browser on this machine.
 * @param wanted one browser, or several; the first that is installed is returned
 * @throws BadOverride if DRAMATIS_CHROMIUM or DRAMATIS_FIREFOX doesn't name an executable file
 */
export function findBrowser(
  wanted: BrowserName | readonly BrowserName[],
  machine: Machine = THIS_MACHINE,
): Browser | null {
  for (const name of typeof wanted === 'string' ? [wanted] : wanted) {
    const executable = overridden(name, machine) ?? candidates(name, machine).find(machine.canRun);
    if (executable) return { name, executable };
  }
  return null;
}

function overridden(name: BrowserName, { env, canRun }: Machine): string | null {
  const variable = OVERRIDES[name];
  const file = variable && env[variable];
  if (!file) return null;
  if (!canRun(file)) throw new BadOverride(`${variable} is "${file}", which isn't executable`);
  return file;
}

function candidates(name: BrowserName, { platform, env }: Machine): string[] {
  const folders = platform === 'win32' ? [] : (env.PATH ?? '').split(':').filter(Boolean);
  const onPath = COMMANDS[name].flatMap(command => folders.map(folder => path.posix.join(folder, command)));
  return [...knownPaths(name, platform, env), ...onPath];
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
