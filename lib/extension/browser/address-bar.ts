import browser from 'webextension-polyfill';
import { t } from '../../i18n/translate.ts';
import type { KnownEntity } from '../../model/entity.ts';
import { openLookupTab } from './open-lookup.ts';

/** As many as browsers show. */
const MOST_SUGGESTED = 8;
/** A suggestion is what the reader would have typed; its end says which entity of the name is meant. */
const SUGGESTED = /^(.*) \(([^()\s]+)\)$/;

/**
 * Answers the keyword in the address bar; to be called at once when the background starts.
 * @param find entities by what was typed, best first
 * @returns says in the language that is spoken now what the keyword is for
 */
export function answerAddressBar(
  find: (typed: string, most: number) => Promise<readonly KnownEntity[]>,
): () => void {
  // Firefox for Android has none.
  const bar: typeof browser.omnibox | undefined = browser.omnibox;
  bar?.onInputChanged.addListener(async (typed, suggest) => {
    const found = await find(typed, MOST_SUGGESTED);
    suggest(
      found.map(entity => ({ content: `${entity.name} (${entity.id})`, description: described(entity) })),
    );
  });
  bar?.onInputEntered.addListener((typed, place) => {
    const [, name = typed, id = null] = SUGGESTED.exec(typed) ?? [];
    void openLookupTab({ name, id }, place);
  });
  return () => bar?.setDefaultSuggestion({ description: plain(t('lookup.addressBar')) });
}

/** Chrome takes descriptions for markup, Firefox for text. */
function described({ name, kind, context }: KnownEntity): string {
  const more = [t(`kind.${kind}`), context].filter(Boolean).join(' · ');
  return isMarkup() ? `<match>${plain(name)}</match> <dim>${plain(more)}</dim>` : `${name} · ${more}`;
}

function plain(text: string): string {
  if (!isMarkup()) return text;
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  // One control character would make Chrome refuse all suggestions.
  return text.replace(/[\u0000-\u001f]/g, ' ').replace(/[&<>]/g, mark => marks[mark]!);
}

function isMarkup(): boolean {
  return browser.runtime.getURL('').startsWith('chrome-extension:');
}
