// Forms of the verbs that ties need: the third person, participles and infinitives, by the endings that a language lists.

export type Tense = 'present' | 'past' | 'imperfect' | 'future' | 'participle' | 'gerund' | 'infinitive';

/**
 * Endings by the ending of the infinitive: "present past imperfect future participle gerund", each "singular/plural".
 * `-` for none. The part of a participle before `~` comes before the verb. Participles list all their genders.
 */
export interface Conjugations {
  readonly endings: Readonly<Record<string, string>>;
  /** What an irregular participle ends in, and what it ends in otherwise: "o a os as". */
  readonly agreement: string;
  /** Beginnings of verbs whose participle has nothing before it: "ver", "be". */
  readonly bare: string;
  /** Between a separable particle and the infinitive: the German "zu". */
  readonly infix: string;
}

/** One form of a verb. */
export interface FormRow {
  /** As it is found in a text. */
  readonly word: string;
  readonly lemma: string;
  readonly tense: Tense;
  /** The same form for one subject, as shown. */
  readonly singular: string;
  /** "Se" is attached to it. */
  readonly isReflexive: boolean;
  /** The word that has to end the clause: the "an" of "griff … an"; empty for most verbs. */
  readonly particle: string;
}

type Form = Omit<FormRow, 'isReflexive'>;
const TENSES: readonly Tense[] = ['present', 'past', 'imperfect', 'future', 'participle', 'gerund'];

/** Irregular forms by infinitive, in the order of the tenses. */
export function readIrregular(rows: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows
      .split('|')
      .map(row => row.trim().split(/\s+/))
      .filter(([lemma]) => lemma)
      .map(([lemma, ...forms]) => [lemma!, forms]),
  );
}

/** Every form of a verb. @param lemma with its separable particle before a `+`: "an+greifen" */
export function formsOfVerb(
  lemma: string,
  conjugations: Conjugations,
  irregular: ReadonlyMap<string, readonly string[]>,
): Form[] {
  const [particle, verb] = lemma.includes('+') ? (lemma.split('+') as [string, string]) : ['', lemma];
  const ending = Object.keys(conjugations.endings)
    .filter(end => verb.endsWith(end))
    .sort((a, b) => b.length - a.length)[0];
  if (ending === undefined && !irregular.has(verb)) throw new Error(`no conjugation for "${lemma}"`);
  const stem = verb.slice(0, verb.length - (ending?.length ?? 0));
  const own = irregular.get(verb) ?? [];
  const forms: Form[] = [];
  const put = (tense: Tense, word: string, singular: string): void => {
    if (!particle) forms.push({ word, lemma, tense, singular, particle });
    else if (tense === 'participle' || tense === 'infinitive')
      forms.push({ word: particle + word, lemma, tense, singular: particle + singular, particle: '' });
    else
      forms.push(
        { word, lemma, tense, singular, particle },
        { word: particle + word, lemma, tense, singular, particle: '' },
      );
  };
  for (const [at, tense] of TENSES.entries()) {
    const written = own[at] ?? '-';
    const regular = (ending === undefined ? undefined : conjugations.endings[ending]?.split(' ')[at]) ?? '-';
    if (written !== '-') {
      const words = tense === 'participle' ? agreeing(written, conjugations.agreement) : written.split('/');
      for (const word of words) put(tense, word, words[0]!);
    } else if (regular !== '-') {
      const words = regular.split('/').map(end => attach(end, stem, verb, conjugations.bare));
      for (const word of words) put(tense, word, words[0]!);
    }
  }
  put('infinitive', verb, verb);
  if (particle && conjugations.infix)
    forms.push({
      word: `${particle}${conjugations.infix}${verb}`,
      lemma,
      tense: 'infinitive',
      singular: `${particle}${conjugations.infix}${verb}`,
      particle: '',
    });
  return forms;
}

function attach(ending: string, stem: string, verb: string, bare: string): string {
  const [before, after] = ending.includes('~')
    ? (ending.split('~') as [string, string])
    : ['', ending === '∅' ? '' : ending];
  const hasBefore = before && !bare.split(' ').some(start => start && verb.startsWith(start));
  return `${hasBefore ? before : ''}${stem}${after}`;
}

/** "escrito" as "escrito escrita escritos escritas". */
function agreeing(participle: string, agreement: string): string[] {
  if (participle.includes('/')) return participle.split('/');
  const [end, ...others] = agreement.split(' ').map(one => (one === '∅' ? '' : one)) as [string, ...string[]];
  if (others.length === 0 || !participle.endsWith(end)) return [participle];
  const stem = end ? participle.slice(0, -end.length) : participle;
  return [participle, ...others.map(other => stem + other)];
}

/** A form, and the same with an attached pronoun. */
export function formRow(form: Form, attached: string): FormRow[] {
  const rows: FormRow[] = [{ ...form, isReflexive: false }];
  if (!attached || form.tense === 'participle') return rows;
  const cuts = attached.startsWith('<');
  const join = (word: string): string => (cuts ? word.slice(0, -1) + attached.slice(1) : word + attached);
  const isHyphenated = attached.startsWith('-');
  if (form.tense === 'infinitive' || form.tense === 'gerund' || isHyphenated)
    rows.push({
      ...form,
      word: cuts && form.tense === 'gerund' ? form.word + attached.slice(1) : join(form.word),
      singular: cuts && form.tense === 'gerund' ? form.singular + attached.slice(1) : join(form.singular),
      isReflexive: true,
    });
  return rows;
}
