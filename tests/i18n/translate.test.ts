import { afterAll, describe, expect, it } from 'vitest';
import type { CountKey, MessageKey } from '../../lib/i18n/message-keys.ts';
import { messagesOf } from '../../lib/i18n/message-table.ts';
import { count, direction, language, pieces, setLocale, t } from '../../lib/i18n/translate.ts';
import { shippedVocabulary } from './shipped-messages.ts';

afterAll(async () => setLocale(await shippedVocabulary('en')));

/** Keys of the tables below. They aren't shipped, so their types don't allow them. */
const word = (key: string): MessageKey => key as MessageKey;
const counted = (key: string): CountKey => key as CountKey;

describe('messages', () => {
  it('are found by key, with their values filled in', () => {
    setLocale(messagesOf('en', { met_in: { message: '$2 met $1, and $1 left' } }));
    expect(t(word('met.in'), 'Ada', 'Berg')).toBe('Berg met Ada, and Ada left');
  });

  it('insert values literally', () => {
    setLocale(messagesOf('en', { a: { message: '“$1” $2' } }));
    expect(t(word('a'), '$2 $& $$', '<b>')).toBe('“$2 $& $$” <b>');
  });

  it('show their key if the language lacks them', () => {
    setLocale(messagesOf('de', {}));
    expect(t(word('card.back'))).toBe('card.back');
  });

  it.each([
    [0, 'لا قصص'],
    [1, 'قصة'],
    [2, 'قصتان'],
    [5, 'خمس'],
    [11, 'أحد عشر'],
    [100, 'مئة'],
  ])('follow the plural rules of the language: %i', (n, words) => {
    const forms = {
      zero: 'لا قصص',
      one: 'قصة',
      two: 'قصتان',
      few: 'خمس',
      many: 'أحد عشر',
      other: 'مئة',
    };
    setLocale(
      messagesOf(
        'ar',
        Object.fromEntries(Object.entries(forms).map(([name, message]) => [`n_${name}`, { message }])),
      ),
    );
    expect(count(counted('n'), n)).toBe(words);
    expect(direction()).toBe('rtl');
    expect(language()).toBe('ar');
  });

  it('format numbers for the language', () => {
    setLocale(messagesOf('de', { n_other: { message: '$1 Einträge von $2' } }));
    expect(count(counted('n'), 64_828, 'Mai')).toBe('64.828 Einträge von Mai');
  });

  it('can be split at their placeholders', () => {
    setLocale(messagesOf('en', { met: { message: 'On $2 in $1.' } }));
    expect(pieces(word('met'))).toEqual(['On ', 1, ' in ', 0, '.']);
  });
});
