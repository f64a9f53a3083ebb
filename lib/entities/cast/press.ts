import type { Stored } from '../../knowledge/record.ts';
import type { Entity } from '../../model/entity.ts';
import type { Prior } from '../../model/prior.ts';
import { fold } from '../../text/fold.ts';

/** How entries for outlets and agencies describe them: "Lisbon daily", "French weekly on affairs of state". */
const PRESS =
  /\b(?:newspapers?|newswire|tabloid|(?:daily|weekly|monthly)(?= (?:and|based|bought|by|for|founded|from|in|of|on|owned|published|read|run|that|whose|with)\b|,|$)|(?:daily|weekly|monthly|Sunday) paper|news (?:agency|channel|company|group|magazine|network|organi[sz]ation|outlet|portal|service|sites?|website)|newsletter company|broadcaster|(?:television|TV|radio) (?:network|channel|station)|photo agency|magazine|journal|(?:conservative|investigative|progressive) site|site on|paper of)\b/i;

/** Last words of the names of outlets that aren't known, and first words of those of journals. */
const PRESS_NAME =
  /^(?:Proceedings|Annals|Journal|Transactions) of | (?:Times|Post|Herald|Tribune|Gazette|Citizen|Telegraph|Journal|Chronicle|Courier|News|Observer|Zeitung|Anzeiger|Nachrichten)$/;

/** Whether an entry is about an outlet or agency. */
export function isPress({ kind, context, category }: Stored): boolean {
  return kind === 'organization' && PRESS.test(context || category);
}

/** Whether a name that isn't known is called like an outlet. */
export function isCalledLikePress({ source, kind, name }: Entity): boolean {
  return source === 'article' && kind !== 'person' && PRESS_NAME.test(name);
}

/** Share of a host name's part that the outlet's name must be: "ABC 7" on abc7ny.com, but not "Apple" on appleinsider.com. */
const MOST_OF_HOST = 0.6;
const LEAST_NAME = 3;
/** "U.S. News & World Report" on usnews.com; shorter parts say too little. */
const LEAST_HOST = 6;

/** "NBC Shop" on nbcnews.com: initials, and how a host name may continue after them. */
const INITIALS = /^(\p{Lu}{2,5})\b/u;
const AFTER_INITIALS = /^(?:\d+|news|sports?|tv|radio|live|online)?$/;

function isProgrammeOf(name: string, host: string): boolean {
  const initials = INITIALS.exec(name)?.[1]?.toLowerCase();
  const [site = ''] = host.replace(/^www\./, '').split('.');
  return (
    initials !== undefined && site.startsWith(initials) && AFTER_INITIALS.test(site.slice(initials.length))
  );
}

/** A word before the name of somebody who works for an outlet: "Lind Post reporter Ada Berg". */
const REPORTER = /\b(?:reporter|correspondent|columnist|editor|writer|contributor|producer)s? $/i;

/** Whether somebody is first named as one who writes: hardly a character of the story. */
export function isReporter(
  { kind }: Entity,
  places: readonly { readonly start: number }[],
  text: string,
): boolean {
  return kind === 'person' && REPORTER.test(textBefore(places, text));
}

/** The same for those who ask: "NBC Weekend co-host Ada Berg". Other outlets' hosts may well be characters. */
const HOST = /\b(\p{Lu}{2,5})\b[^.!?\n]{0,30}\b(?:anchor|(?:co-?)?host|moderator|presenter) $/u;

/** Whether somebody is first named as one who asks for the page's own outlet. */
export function isOwnHost(
  { kind }: Entity,
  places: readonly { readonly start: number }[],
  text: string,
  { host = '' }: Prior,
): boolean {
  if (kind !== 'person' || host === '') return false;
  const [, initials] = HOST.exec(textBefore(places, text)) ?? [];
  return initials !== undefined && isProgrammeOf(initials, host);
}

function textBefore([first]: readonly { readonly start: number }[], text: string): string {
  const at = first?.start ?? 0;
  return text.slice(Math.max(0, at - 60), at);
}

/** Whether a name is that of the page's own outlet, or of one of its programmes and sections. */
export function isOwnOutlet({ kind, name }: Entity, { outlet, host = '' }: Prior): boolean {
  if (kind === 'person' || kind === 'place' || (!outlet && host === '')) return false;
  if (isProgrammeOf(name, host)) return true;
  const own = fold(name.replace(/\.\p{Ll}{2,3}$/u, ''));
  if (outlet && own === fold(outlet.name)) return true;
  if (own.length < LEAST_NAME) return false;
  return host.split('.').some(part => {
    if (part.startsWith(own)) return own.length >= MOST_OF_HOST * part.length;
    return part.length >= LEAST_HOST && own.startsWith(part);
  });
}
