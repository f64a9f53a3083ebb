// Stories saved for later, one storage key each. They stay on this device.

import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { SavedStory } from '../../model/coverage/story.ts';
import { SAVED_STORY } from './settings-schema.ts';

/** Followed by the story's address. */
export const SAVED_PREFIX = 'saved.';

/** The saved stories, the last one saved first. Invalid ones are left out. */
export async function readSavedStories(): Promise<SavedStory[]> {
  const stored = (await browser.storage.local.get(null)) as Record<string, unknown>;
  return Object.entries(stored)
    .flatMap(([key, value]) => {
      const read = key.startsWith(SAVED_PREFIX) ? v.safeParse(SAVED_STORY, value) : null;
      return read?.success ? [read.output] : [];
    })
    .sort((a, b) => b.savedAt - a.savedAt);
}

export async function setStorySaved(
  { url, title, outlet, published }: Omit<SavedStory, 'savedAt'>,
  on: boolean,
): Promise<void> {
  const key = SAVED_PREFIX + url;
  if (on) await browser.storage.local.set({ [key]: { url, title, outlet, published, savedAt: Date.now() } });
  else await browser.storage.local.remove(key);
}

/** Replaces all saved stories. */
export async function replaceSavedStories(stories: readonly SavedStory[]): Promise<void> {
  await deleteSavedStories();
  await browser.storage.local.set(
    Object.fromEntries(stories.map(story => [SAVED_PREFIX + story.url, story])),
  );
}

export async function deleteSavedStories(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter(key => key.startsWith(SAVED_PREFIX)));
}

/** Calls back with the saved stories, and again after each change in any part of the extension. */
export function watchSavedStories(
  listener: (stories: readonly SavedStory[]) => void,
  signal: AbortSignal,
): void {
  let latest = 0;
  const refresh = async (): Promise<void> => {
    const stamp = ++latest;
    const stories = await readSavedStories();
    // Reads may finish out of order; only the last one started is current.
    if (stamp === latest && !signal.aborted) listener(stories);
  };
  const onChanged = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some(key => key.startsWith(SAVED_PREFIX))) void refresh();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void refresh();
}
