import type { Story } from '../model/coverage/story.ts';

/** How outlets mark stories for subscribers in their feeds. First the short marks, at the start of a headline. */
const SHORT_MARK = /^(?:[ZSFT]\+|SZ[ -]?Plus|SPIEGEL ?\+|WELTplus)[\s:|;–—-]/;
/** Words, at the start before a colon or line, or in brackets. */
const WORDS =
  /(?:^|[([])(?:subscribers? only|subscribers? exclusive|for subscribers|réservé aux abonnés|solo (?:para )?suscriptores|exclusivo para assinantes|solo per abbonati|abopflichtiger Inhalt)\s?[)\]:|–—-]/i;
const BRACKETED_MARK = /[([][ZSFT]\+[)\]]/i;
/** What Le Monde and others write at the end of a summary. */
const SAID =
  /\b(?:article réservé à nos abonnés|this (?:article|story) is for subscribers|nur für abonnenten)\b/i;

/** Whether a story says that only subscribers can read it. The page itself isn't asked. */
export function isForSubscribers({ title, summary }: Pick<Story, 'title' | 'summary'>): boolean {
  return [SHORT_MARK, WORDS, BRACKETED_MARK].some(mark => mark.test(title)) || SAID.test(summary);
}
