import type { Term } from '../terms.ts';
import { ENGLISH_TIES as words } from '../words/english-ties.ts';
import { inflect, isAuxiliary, type VerbForm } from '../words/english-verbs.ts';

/** A verb with its auxiliaries, read around the word that carries its meaning. */
export interface VerbGroup {
  readonly lemma: string;
  /** Index of the group's first word: an auxiliary, "not" or the verb itself. */
  readonly start: number;
  /** Index of the verb itself. */
  readonly at: number;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** How the verb is worded in a tie: "sued", "will meet", "threatened to sue". */
  readonly wording: string;
  /** Needs subjects in the plural: "Ann and Ben back the plan". */
  readonly isBase: boolean;
  readonly hasAuxiliary: boolean;
}

/** Reads the verb at an index; null if it isn't the verb of a plain statement: a question, a wish, a condition. */
export function readVerbs(terms: readonly Term[], at: number): VerbGroup[] {
  const term = terms[at]!;
  if (term.type !== 'word' || term.capital) return [];
  const groups: VerbGroup[] = [];
  // "beat" and "cut" are the past as well as the base.
  const forms = words
    .forms(term.lower)
    .toSorted((a, b) => Number(a.form === 'base') - Number(b.form === 'base'));
  for (const { lemma, form } of forms) {
    if (words.frames(lemma).length === 0) continue;
    const group = readGroup(terms, at, lemma, form);
    if (group && !groups.some(known => known.lemma === lemma && known.isPassive === group.isPassive))
      groups.push(group);
  }
  return groups;
}

function readGroup(
  terms: readonly Term[],
  at: number,
  lemma: string,
  form: VerbForm['form'],
): VerbGroup | null {
  const { start, aux, isNegated, isHedged } = readAuxiliaries(terms, at);
  if (isHedged) return null;
  const group = { lemma, at, start, isNegated, isPassive: false, isBase: false, hasAuxiliary: aux !== '' };
  const past = inflect(lemma, 'past');
  const deny = (wording: string, base: string): string => (isNegated ? `did not ${base}` : wording);
  switch (aux) {
    case '':
      if (form === 'past' || form === 'third') return { ...group, wording: deny(terms[at]!.lower, lemma) };
      return form === 'base' ? { ...group, isBase: true, wording: lemma } : null;
    case 'have':
      return form === 'participle' ? { ...group, wording: deny(past, lemma) } : null;
    case 'be':
      if (form === 'gerund')
        return { ...group, wording: isNegated ? `is not ${terms[at]!.lower}` : `is ${terms[at]!.lower}` };
      return form === 'participle' ? { ...group, isPassive: true, wording: deny(past, lemma) } : null;
    case 'do':
      return form === 'base' ? { ...group, wording: deny(past, lemma) } : null;
    case 'will':
      return form === 'base'
        ? { ...group, wording: isNegated ? `will not ${lemma}` : `will ${lemma}` }
        : null;
    case 'to':
      return form === 'base' ? readControl(terms, group, start) : null;
    default:
      return null;
  }
}

type Auxiliary = '' | 'have' | 'be' | 'do' | 'will' | 'to';
const KINDS: Readonly<Record<string, Auxiliary>> = {
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  have: 'have',
  had: 'have',
  hasn: 'have',
  haven: 'have',
  hadn: 'have',
  do: 'do',
  does: 'do',
  did: 'do',
  doesn: 'do',
  didn: 'do',
  don: 'do',
  will: 'will',
  won: 'will',
  isn: 'be',
  wasn: 'be',
  aren: 'be',
  weren: 'be',
};

function readAuxiliaries(terms: readonly Term[], at: number) {
  let start = at;
  let aux: Auxiliary = '';
  let isNegated = false;
  let isHedged = false;
  for (let i = at - 1; i >= 0; i--) {
    const { type, lower } = terms[i]!;
    if (type !== 'word') break;
    if (words.isHedge(lower)) isHedged = true;
    const kind = KINDS[lower.replace(/n't$/, 'n')] ?? KINDS[lower];
    if (words.isNegation(lower)) isNegated = true;
    else if (kind === undefined && lower !== 'to' && !words.isHedge(lower) && !words.isAdverb(lower)) break;
    if (lower === 'to') {
      // "is to meet" and "wants to meet", but not "has been to".
      if (aux !== '') isHedged = true;
      aux = 'to';
      start = i;
      break;
    }
    if (kind) {
      if (aux === '') aux = kind;
      else if (kind === 'will') isHedged ||= aux !== 'be';
      start = i;
    } else if (words.isNegation(lower)) start = i;
  }
  return { start, aux, isNegated, isHedged };
}

/** "threatened on Sunday to sue": what was meant, and by which verb. */
function readControl(
  terms: readonly Term[],
  group: Omit<VerbGroup, 'wording'>,
  to: number,
): VerbGroup | null {
  let i = to - 1;
  while (i > 0 && isTimeOrAdverb(terms[i]!)) i--;
  const word = terms[i]?.lower ?? '';
  if (terms[i]?.type !== 'word') return null;
  if (KINDS[word] === 'be' && i === to - 1)
    return { ...group, start: i, wording: `${word} to ${group.lemma}`, hasAuxiliary: true };
  for (const { lemma, form } of words.forms(word)) {
    if (!words.isControl(lemma)) continue;
    const own = readAuxiliaries(terms, i);
    if (own.isHedged || own.aux === 'be' || own.aux === 'to' || own.isNegated) continue;
    if (form === 'gerund' || (form === 'base' && own.aux === '')) continue;
    const wording = `${own.aux === 'will' ? `will ${lemma}` : form === 'third' ? word : inflect(lemma, 'past')} to ${group.lemma}`;
    return { ...group, start: own.start, isNegated: words.isRefusal(lemma), wording, hasAuxiliary: true };
  }
  return null;
}

function isTimeOrAdverb({ type, lower }: Term): boolean {
  return type === 'word' && (words.isTime(lower) || words.opensTime(lower) || words.isAdverb(lower));
}

/** Whether a clause has begun: a verb that ties names, or any other that is surely one. */
export function isVerb(term: Term | undefined, isClause: (word: string) => boolean): boolean {
  if (term?.type !== 'word' || term.capital) return false;
  if (isAuxiliary(term.lower) || isClause(term.lower)) return true;
  return words.forms(term.lower).some(({ form }) => form === 'third' || form === 'past');
}
