import { type Analyzer, articleOf } from '../../lib/entities/analyzer.ts';
import type { Source } from '../../lib/knowledge/write-base.ts';
import type { Span } from '../../lib/model/article.ts';
import type { Kind } from '../../lib/model/kind.ts';

/** What a form is to its entry. Guarded names come with a word of evidence, as in any article about them. */
export const FORMS = ['name', 'alias', 'guarded'] as const;
export type Form = (typeof FORMS)[number];

/** Why a form didn't come back: another entity has that name, too; a part of it was taken for something else; or nothing was linked. */
export const CAUSES = ['homonym', 'part', 'unlinked'] as const;
export type Cause = (typeof CAUSES)[number];

/** A form that didn't come back as its entry in at least one sentence. */
export interface Failure {
  readonly id: string;
  readonly kind: Kind;
  readonly form: Form;
  readonly text: string;
  readonly cause: Cause;
  /** The first sentence in which it failed, and what was found there: "start: Georgia → georgia-country". */
  readonly found: string;
}

export interface Findings {
  /** Forms tried and found in every sentence. */
  readonly counts: ReadonlyMap<`${Kind} ${Form}`, { readonly tried: number; readonly found: number }>;
  readonly failures: readonly Failure[];
}

/** Neutral sentences with the name at the start, in the middle and in the possessive: before and after it. */
const FRAMES = {
  start: ['', ' was in the papers again last week.'],
  middle: ['Nobody in the hall had mentioned ', ' before the break.'],
  possessive: ['Most of the questions were about ', '’s future.'],
} as const;
type Place = keyof typeof FRAMES;

/** Puts the forms of each entry into neutral sentences and looks whether they come back as the entry. */
export function findThemselves(
  entries: readonly Source[],
  analyzer: Analyzer,
  forms: readonly Form[] = FORMS,
): Findings {
  const counts = new Map<`${Kind} ${Form}`, { tried: number; found: number }>();
  const failures: Failure[] = [];
  for (const entry of entries)
    for (const { form, text } of formsOf(entry)) {
      if (!forms.includes(form)) continue;
      const count = counts.get(`${entry.kind} ${form}`) ?? { tried: 0, found: 0 };
      counts.set(`${entry.kind} ${form}`, count);
      count.tried++;
      const failed = failureOf(entry, text, analyzer);
      if (failed) failures.push({ id: entry.id, kind: entry.kind, form, text, ...failed });
      else count.found++;
    }
  return { counts, failures };
}

function formsOf({ name, aliases, guarded }: Source): { form: Form; text: string }[] {
  return [
    { form: 'name', text: name },
    ...aliases.filter(text => text !== name).map(text => ({ form: 'alias' as const, text })),
    ...guarded.filter(text => text !== name).map(text => ({ form: 'guarded' as const, text })),
  ];
}

function failureOf(
  { id, guarded, evidence }: Source,
  text: string,
  analyzer: Analyzer,
): Pick<Failure, 'cause' | 'found'> | null {
  const proof = guarded.includes(text) ? ` It was about ${evidence[0] ?? 'it'}.` : '';
  for (const place of Object.keys(FRAMES) as Place[]) {
    const [before, after] = FRAMES[place];
    const sentence = before + text + after + proof;
    const from = before.length;
    const to = from + text.length;
    const touching = analyzer
      .read(articleOf(sentence))
      .mentions.filter(({ start, end }) => start < to && from < end);
    const isWhole = ({ start, end }: Span): boolean =>
      ARTICLE.test(sentence.slice(from, start)) && SMALL_WORDS.test(sentence.slice(end, to));
    if (touching.some(mention => mention.entityId === id && isWhole(mention))) continue;
    const linked = touching.filter(({ entityId }) => analyzer.knowledge.refOf(entityId) !== null);
    const cause = linked.some(isWhole) ? 'homonym' : linked.length > 0 ? 'part' : 'unlinked';
    const found = touching.map(({ start, end, entityId }) => `${sentence.slice(start, end)} → ${entityId}`);
    return { cause, found: `${place}: ${found.join(', ') || 'no name'}` };
  }
  return null;
}

// What a mention may leave out: "The Times", "Kursk region".
const ARTICLE = /^(the )?$/i;
const SMALL_WORDS = /^( \p{Ll}+)*$/u;
