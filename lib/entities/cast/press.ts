import type { Stored } from '../../knowledge/record.ts';
import type { Entity } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';

/** How entries for outlets and agencies describe them. */
const PRESS =
  /\b(?:newspapers?|tabloid|news (?:agency|website|site|channel|network|magazine|organi[sz]ation|service|outlet)|broadcaster|(?:television|TV|radio) (?:network|channel|station)|photo agency|(?:daily|weekly) (?:paper|magazine)|magazine|journal)\b/i;

/** Last words of the names of outlets that aren't known. */
const PRESS_NAME =
  / (?:Times|Post|Herald|Tribune|Gazette|Citizen|Telegraph|Journal|Chronicle|Courier|News|Observer|Zeitung|Anzeiger|Nachrichten)$/;

/** Whether an entry is about an outlet or agency. */
export function isPress({ kind, context, category }: Stored): boolean {
  return kind === 'organization' && PRESS.test(context || category);
}

/** Whether a name is that of an outlet: the page's own, or one that isn't known but called like one. */
export function isPressName({ source, kind, name }: Entity, outlet: string | undefined): boolean {
  if (outlet !== undefined && fold(name) === fold(outlet)) return true;
  return source === 'article' && kind !== 'person' && PRESS_NAME.test(name);
}
