import type { MessageKey } from '../../../lib/i18n/message-keys.ts';
import { t } from '../../../lib/i18n/translate.ts';

const SENDS: Readonly<Record<string, MessageKey>> = {
  wikipedia: 'sends.encyclopaedia',
  gdelt: 'sends.gdelt',
  'google-news': 'sends.googleNews',
  'hacker-news': 'sends.hackerNews',
  guardian: 'sends.guardian',
  searxng: 'sends.searxng',
};
const NEEDS: Readonly<Record<string, MessageKey>> = { guardian: 'needs.guardian', searxng: 'needs.searxng' };

/** One sentence: what a live source is sent, and who runs it. */
export function whatIsSent(id: string): string {
  const key = SENDS[id];
  return key ? t(key) : '';
}

/** What the reader must enter before a live source can be turned on; empty if nothing. */
export function whatIsNeeded(id: string): string {
  const key = NEEDS[id];
  return key ? t(key) : '';
}

/** Name of a live source; that of encyclopaedias depends on the language. */
export function liveName({ id, name }: { readonly id: string; readonly name: string }): string {
  return id === 'wikipedia' ? t('encyclopaedia.title') : name;
}
