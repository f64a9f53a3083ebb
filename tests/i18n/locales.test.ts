import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MessageTable } from '../../lib/i18n/message-table.ts';
import { LANGUAGES } from '../../lib/model/language.ts';
import { shippedMessages } from './shipped-messages.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const english = await shippedMessages('en');

/** The placeholders in a message (`$1`, `$2` …), each once. */
function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort();
}

/** The keys that a language needs: those of English, with its own plural categories. */
function wantedKeys(language: string): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return Object.keys(english).flatMap(key => {
    const form = PLURAL.exec(key);
    if (!form) return [key];
    if (form[1] !== 'other') return [];
    return categories.map(category => key.replace(PLURAL, `_${category}`));
  });
}

/** The English message for a key of another language. */
function englishFor(key: string): string | undefined {
  return (english[key] ?? english[key.replace(PLURAL, '_other')])?.message;
}

describe('interface languages', () => {
  it('have one file each, and no file without a language', () => {
    const files = readdirSync(path.resolve(import.meta.dirname, '../../locales')).map(name =>
      name.replace('.json', ''),
    );
    expect(files.sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
  });

  describe.each(LANGUAGES)('$name', ({ code }) => {
    it('describes the extension in the 132 characters that the Chrome Web Store takes', async () => {
      const { message } = (await shippedMessages(code)).extension_description!;
      expect(message.length).toBeLessThanOrEqual(132);
    });

    it('has exactly the messages it needs', async () => {
      const table = await shippedMessages(code);
      const missing = wantedKeys(code).filter(key => !table[key]?.message.trim());
      const spare = Object.keys(table).filter(key => !wantedKeys(code).includes(key));
      expect({ missing, spare }).toEqual({ missing: [], spare: [] });
    });

    it('uses the same placeholders as English', async () => {
      const table: MessageTable = await shippedMessages(code);
      const wrong = Object.entries(table).filter(([key, { message }]) => {
        const allowed = placeholders(englishFor(key) ?? '');
        const here = placeholders(message);
        // Messages for zero, one and two may spell out the number.
        const isSpelt = /_(zero|one|two)$/.test(key);
        return isSpelt ? here.some(place => !allowed.includes(place)) : here.join() !== allowed.join();
      });
      expect(wrong).toEqual([]);
    });

    it('names its language code', async () => {
      expect((await shippedMessages(code)).language_code?.message).toBe(code);
    });
  });
});
