import browser from 'webextension-polyfill';
import { t } from '../../i18n/translate.ts';
import type { KnownEntity } from '../../model/entity.ts';
import { openLookupTab } from './lookup/open-lookup.ts';

/** Browsers show no more than this. */
const MOST_SUGGESTED = 8;
/** A suggestion's text is a name with an entity id after it, which tells entities with the same name apart. */
const SUGGESTED = /^(.*) \(([^()\s]+)\)$/;

/**
 * Handles the keyword in the address bar. Call it synchronously when the background starts.
 * @param find finds entities by name, best first
 * @returns a function that sets the keyword's description in the current language
 */
export function answerAddressBar(
  find: (typed: string, most: number) => Promise<readonly KnownEntity[]>,
): () => void {
  // Missing in Firefox for Android:
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/omnibox#browser_compatibility
  const bar: typeof browser.omnibox | undefined = browser.omnibox;
  bar?.onInputChanged.addListener(async (typed, suggest) => {
    const found = await find(typed, MOST_SUGGESTED);
    suggest(
      found.map(entity => ({ content: `${entity.name} (${entity.id})`, description: described(entity) })),
    );
  });
  bar?.onInputEntered.addListener(async (typed, place) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    // Chromium would open the look-up in a normal window, whose history would keep the name.
    if (tab?.incognito) return;
    const [, name = typed, id = null] = SUGGESTED.exec(typed) ?? [];
    void openLookupTab({ name, id }, place);
  });
  return () => bar?.setDefaultSuggestion({ description: plain(t('lookup.addressBar')) });
}

/**
 * Chromium parses descriptions as XML, Firefox shows them as they are:
 * https://developer.chrome.com/docs/extensions/reference/api/omnibox#type-SuggestResult
 */
function described({ name, kind, context }: KnownEntity): string {
  const more = [t(`kind.${kind}`), context].filter(Boolean).join(' · ');
  return isMarkup() ? `<match>${plain(name)}</match> <dim>${plain(more)}</dim>` : `${name} · ${more}`;
}

function plain(text: string): string {
  if (!isMarkup()) return text;
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  // Control characters aren't allowed in XML; a single one makes Chromium reject all suggestions.
  return text.replace(/[\u0000-\u001f]/g, ' ').replace(/[&<>]/g, mark => marks[mark]!);
}

function isMarkup(): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:');
}
