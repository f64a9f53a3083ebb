import browser from 'webextension-polyfill';
import type { Settings } from '../../../model/settings.ts';
import { readSettings } from '../../settings/settings.ts';

/** A script that the browser runs before the detector, on pages that the settings choose. */
export interface RegisteredScript {
  /** Name of the script's file, without its ending. */
  readonly name: string;
  /** Whether a storage key belongs to the settings that choose the pages. */
  readonly isChosenBy: (key: string) => boolean;
  /** Match patterns of the pages; none if the script isn't needed. */
  readonly matches: (settings: Settings) => readonly string[];
}

/**
 * Keeps a script registered with the browser as the settings say, so that other pages aren't touched and no page has to
 * ask. Call it synchronously when the background starts.
 */
export function followScript(script: RegisteredScript): void {
  let updating: Promise<void> = Promise.resolve();
  // One at a time, as each replaces what the last one registered.
  const update = (): void => {
    updating = updating.then(() => register(script)).catch(error => console.error(error));
  };
  browser.storage.onChanged.addListener(changes => {
    if (Object.keys(changes).some(script.isChosenBy)) update();
  });
  // Browsers forget registered scripts when the extension is updated.
  browser.runtime.onInstalled.addListener(update);
}

async function register({ name, matches }: RegisteredScript): Promise<void> {
  const chosen = matches(await readSettings());
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [name] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [name] });
  if (!chosen.length) return;
  await browser.scripting.registerContentScripts([
    {
      id: name,
      js: [`${name}.js`],
      matches: [...chosen],
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * Has the browser permit registered scripts on pages. Call it within a click. For these, Chromium doesn't count the match
 * patterns of content scripts as permission, and asks the reader.
 * @returns whether the scripts will run there
 */
export async function permitScripts(matches: readonly string[]): Promise<boolean> {
  if (import.meta.env.FIREFOX) return true;
  const permission = { origins: [...matches] };
  return (await browser.permissions.contains(permission)) || browser.permissions.request(permission);
}
