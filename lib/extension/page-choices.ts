import { browser } from 'wxt/browser';
import { CHOICE_PREFIX } from './choice-keys.ts';
import type { Choices } from './choices.ts';
import { askBackground } from './messages.ts';

/**
 * For scripts of pages: calls back with the choices now and whenever one changes. They come from the background, which
 * has checked them: what checks them is as large as the reading of a page.
 * @param onFailure told when the background does not answer
 */
export function watchPageChoices(
  listener: (choices: Choices) => void,
  onFailure: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let asked = 0;
  const refresh = async (): Promise<void> => {
    const stamp = ++asked;
    try {
      const choices = await askBackground('currentChoices', {});
      // Two answers may overtake each other; only what was asked for last is true now.
      if (stamp === asked && !signal.aborted) listener(choices);
    } catch (error) {
      if (stamp === asked && !signal.aborted) onFailure(error);
    }
  };
  const onChanged = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some(key => key.startsWith(CHOICE_PREFIX))) void refresh();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void refresh();
}
