// What the reader has chosen. Settings travel with the reader's browser account; lists, which may grow and tell more
// about their reader, stay on this device.

import browser from 'webextension-polyfill';
import type { Kind } from '../model.ts';
import { CHOICE_PREFIX as PREFIX } from './choice-keys.ts';
import type { LanguageChoice } from './interface-language.ts';

export interface Choices {
  /** Which mentions are marked; `first` is the first mention of each in a section. */
  readonly marks: 'first' | 'all' | 'none';
  /** Kinds that are marked. */
  readonly kinds: readonly Kind[];
  /** `page` follows the ground on which the article stands. */
  readonly theme: 'page' | 'light' | 'dark';
  readonly motion: 'system' | 'none';
  /** Of popup, panel, options and card. */
  readonly language: LanguageChoice;
  /** From the pointer's rest to the card, and from leaving to closing. */
  readonly dwellMs: number;
  readonly graceMs: number;
  /** Host names where Dramatis does nothing. */
  readonly sitesOff: readonly string[];
  /** Names that are never marked. */
  readonly ignoredNames: readonly string[];
  /** "Not this one": a name, and what it was wrongly taken for. */
  readonly wrongLinks: readonly { readonly name: string; readonly entityId: string }[];
  /** Entities whose coverage the reader follows. */
  readonly followed: readonly { readonly id: string; readonly name: string }[];
}

export const DEFAULT_CHOICES: Choices = {
  marks: 'first',
  kinds: ['person', 'organization', 'place', 'product', 'law', 'event', 'work'],
  theme: 'page',
  motion: 'system',
  language: 'browser',
  dwellMs: 300,
  graceMs: 300,
  sitesOff: [],
  ignoredNames: [],
  wrongLinks: [],
  followed: [],
};

const ON_THIS_DEVICE: ReadonlySet<keyof Choices> = new Set([
  'sitesOff',
  'ignoredNames',
  'wrongLinks',
  'followed',
]);

/** All choices; the default for each that was not made, or whose stored form makes no sense. */
export async function readChoices(): Promise<Choices> {
  const names = Object.keys(DEFAULT_CHOICES) as (keyof Choices)[];
  const keys = names.map(name => PREFIX + name);
  const [here, everywhere] = await Promise.all([
    browser.storage.local.get(keys),
    // Account storage can be switched off by policy.
    browser.storage.sync.get(keys).catch(() => ({})),
  ]);
  const stored: Record<string, unknown> = { ...everywhere, ...here };
  return Object.fromEntries(
    names.map(name => [name, sensible(name, stored[PREFIX + name])]),
  ) as unknown as Choices;
}

/** Remembers one choice. */
export async function writeChoice<Name extends keyof Choices>(
  name: Name,
  value: Choices[Name],
): Promise<void> {
  const area = ON_THIS_DEVICE.has(name) ? browser.storage.local : browser.storage.sync;
  await area.set({ [PREFIX + name]: value });
}

/** Changes one choice, given what it is now. */
export async function changeChoice<Name extends keyof Choices>(
  name: Name,
  change: (now: Choices[Name]) => Choices[Name],
): Promise<void> {
  await writeChoice(name, change((await readChoices())[name]));
}

/** Calls back with the choices now and whenever one changes, in every tab at once. */
export function watchChoices(listener: (choices: Choices) => void, signal: AbortSignal): void {
  let asked = 0;
  const refresh = async (): Promise<void> => {
    const stamp = ++asked;
    const choices = await readChoices();
    // Two readings may overtake each other; only what was asked for last is true now.
    if (stamp === asked && !signal.aborted) listener(choices);
  };
  const onChanged = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some(key => key.startsWith(PREFIX))) void refresh();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void refresh();
}

function sensible<Name extends keyof Choices>(name: Name, value: unknown): Choices[Name] {
  const standard = DEFAULT_CHOICES[name];
  const fits = Array.isArray(standard) ? Array.isArray(value) : typeof value === typeof standard;
  return fits ? (value as Choices[Name]) : standard;
}
