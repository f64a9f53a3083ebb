import browser from 'webextension-polyfill';
import type { KnownEntity } from '../../model/entity.ts';
import type { LanguageSetting } from '../../model/language.ts';

/** What is known about the names on one tab's page. */
export interface KeptPage {
  readonly tabId: number;
  /** The interface language at the time: descriptions may be in it. */
  readonly language: LanguageSetting;
  readonly entities: readonly KnownEntity[];
}

const KEY = 'described';
/** Readers go back and forth between a few tabs. About 15 kB each. */
const MOST_PAGES = 8;

/**
 * Keeps what is known about the names on a tab's page, in place of its last one, so that cards open without the knowledge
 * base. In session storage: it outlives the background, which browsers stop after half a minute, but is never written to
 * disk, and content scripts can't read it.
 */
export async function keepDescriptions(page: KeptPage): Promise<void> {
  const others = (await keptPages()).filter(({ tabId }) => tabId !== page.tabId);
  await browser.storage.session.set({ [KEY]: [page, ...others].slice(0, MOST_PAGES) });
}

/** Whether anything is kept for a tab. */
export async function isKept(tabId: number): Promise<boolean> {
  return (await keptPages()).some(page => page.tabId === tabId);
}

/** What is known about some of the names on a tab's page; null unless all of them are kept, for this language. */
export async function keptDescriptions(
  tabId: number,
  language: LanguageSetting,
  ids: readonly string[],
): Promise<KnownEntity[] | null> {
  const page = (await keptPages()).find(page => page.tabId === tabId && page.language === language);
  const byId = new Map(page?.entities.map((entity): [string, KnownEntity] => [entity.id, entity]));
  const found = ids.flatMap(id => byId.get(id) ?? []);
  return page && found.length === ids.length ? found : null;
}

/** After the reader's packs have changed. */
export async function forgetDescriptions(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

async function keptPages(): Promise<readonly KeptPage[]> {
  const { [KEY]: pages } = await browser.storage.session.get(KEY);
  return (pages as readonly KeptPage[] | undefined) ?? [];
}
