import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MessageTable } from '../../lib/i18n/message-table.ts';
import { LANGUAGES } from '../../lib/model/language.ts';
import { shippedMessages } from './shipped-messages.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const english = await shippedMessages('en');

/** `$1`, `$2` … that a message has, each once. */
function places(message: string): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort();
}

/** The keys that a language must have: those of English, with its own plural categories. */
function wantedKeys(language: string): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return Object.keys(english).flatMap(key => {
    const form = PLURAL.exec(key);
    if (!form) return [key];
    if (form[1] !== 'other') return [];
    return categories.map(category => key.replace(PLURAL, `_${category}`));
  });
}

/** The English words that a key of another language renders. */
function model(key: string): string | undefined {
  return (english[key] ?? english[key.replace(PLURAL, '_other')])?.message;
}

describe('languages of the interface', () => {
  it('each have a file, and each file a language', () => {
    const files = readdirSync(path.resolve(import.meta.dirname, '../../locales')).map(name =>
      name.replace('.json', ''),
    );
    expect(files.sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
  });

  describe.each(LANGUAGES)('$name', ({ code }) => {
    it('lacks no words and has none to spare', async () => {
      const table = await shippedMessages(code);
      const missing = wantedKeys(code).filter(key => !table[key]?.message.trim());
      const spare = Object.keys(table).filter(key => !wantedKeys(code).includes(key));
      expect({ missing, spare }).toEqual({ missing: [], spare: [] });
    });

    it('puts the same values into its words', async () => {
      const table: MessageTable = await shippedMessages(code);
      const wrong = Object.entries(table).filter(([key, { message }]) => {
        const allowed = places(model(key) ?? '');
        const here = places(message);
        // The forms for zero, one and two may say the number in words.
        const isSpelt = /_(zero|one|two)$/.test(key);
        return isSpelt ? here.some(place => !allowed.includes(place)) : here.join() !== allowed.join();
      });
      expect(wrong).toEqual([]);
    });

    it('says which language it is', async () => {
      expect((await shippedMessages(code)).language_code?.message).toBe(code);
    });
  });
});
