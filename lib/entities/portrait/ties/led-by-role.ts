import type { Term } from '../terms.ts';
import { ENGLISH_ROLES as roles } from '../words/english-roles.ts';
import { set } from '../words/lists.ts';

/** What may come before the title of somebody who leads the whole: "chief executive", "union president". */
const OF_THE_WHOLE = set(
  'executive managing general chief interim caretaker national prime first founding current new long-serving longtime ' +
    'long-time veteran co overall global world international elected re-elected newly-elected newly-appointed appointed ' +
    'embattled outgoing former ex then late once previously formerly retired now popular current senior party union group ' +
    'company corporate firm club team bank board university college school agency city state federal county town',
);
/** Posts that many people of a body have, unless they are "chief" or "prime". */
const SHARED = set('executive minister');
const FIRST = set('chief prime first');
/** Titles of staff: with a field, they say who somebody works for. */
const STAFF = set('chief head boss president director executive manager');
/** Titles that somebody may have with a person: "Clinton campaign chairman". A "captain" may be an actor’s part. */
const OF_A_PERSON = set('chief chairman chairwoman chair chairperson director coach');
const OF_A_PARTY = set('leader chairman chairwoman chair chairperson');
/** Bodies that are named after their subject. */
const BODIES = set(
  'committee subcommittee commission council panel group caucus board force task-force office unit institute centre center ' +
    'campaign coalition alliance inquiry probe',
);

/**
 * What a title of somebody who may lead says about them and a name: "leads" only if it is of the whole. "Policy director" and
 * "head of design" only work for it; a "foreign minister" or "opposition leader" of a country is neither.
 * @param head index of the title
 * @param owner index of the name that it belongs to
 * @param last index after the description's last term
 * @returns "!leads", "!works for", or an empty text
 */
export function ledByRole(terms: readonly Term[], head: number, owner: number, last: number): string {
  const title = terms[head]!.lower;
  const between = terms.slice(owner < head ? owner + 1 : firstBefore(terms, head), head);
  const isPerson = terms[owner]!.name!.kind === 'person';
  if (isPerson) return OF_A_PERSON.has(title) ? '!works for' : '';
  // "Democratic commissioner": of another body.
  if (roles.isModifier(terms[owner]!.lower) && !OF_A_PARTY.has(title)) return '';
  const qualifiers = between.filter(({ type, lower }) => type === 'word' && !roles.isArticle(lower));
  const isField = owner < head && terms[head + 1]?.lower === 'of' && head + 1 < last;
  const isShared = SHARED.has(title) || (title === 'commander' && owner < head);
  const isOneOfMany = isShared && !qualifiers.some(({ lower }) => FIRST.has(lower));
  const isWhole =
    qualifiers.every(
      ({ lower }) => OF_THE_WHOLE.has(lower) || roles.isPerson(lower) || lower === 'and' || lower === 'of',
    ) &&
    !isField &&
    !isOneOfMany &&
    !isAt(terms, head, owner);
  if (isWhole) return '!leads';
  return STAFF.has(title) ? '!works for' : '';
}

/** "a director at Voltix" and "the director for sport" are one of several. */
function isAt(terms: readonly Term[], head: number, owner: number): boolean {
  return owner > head && /^(?:at|for)$/.test(terms[head + 1]!.lower);
}

function firstBefore(terms: readonly Term[], head: number): number {
  let at = head;
  while (at > 0 && terms[at - 1]!.type === 'word' && !roles.isArticle(terms[at - 1]!.lower)) at--;
  return at;
}

/** Whether a name only says what a body is about: "the committee on Voltix chairman Ada". */
export function isSubjectOfBody(terms: readonly Term[], name: number): boolean {
  const at = roles.isArticle(terms[name - 1]?.lower ?? '') ? name - 2 : name - 1;
  const [noun, preposition] = [terms[at - 1], terms[at]?.lower ?? ''];
  if (noun?.type === 'name') return preposition === 'on' && noun.name!.kind === 'organization';
  return /^(?:on|into|of|for|against)$/.test(preposition) && BODIES.has(noun?.lower ?? '');
}
