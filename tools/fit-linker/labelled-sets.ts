import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a labelled span stands for. */
export interface Label {
  readonly start: number;
  readonly end: number;
  /**
   * Titles, Wikidata ids or names, any of which is right. Empty if nothing in the knowledge base is meant; null if only
   * the type is labelled, or if it can't be judged.
   */
  readonly answers: readonly string[] | null;
  /** PER, ORG or LOC, in sets that label nothing else. */
  readonly type?: string | undefined;
}

/** A labelled text. */
export interface LabelledText {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** Where every name is labelled; outside, a name without a label says nothing. */
  readonly complete: readonly [number, number] | null;
  /** Whether names of several words that only compiled entries have are left without a label. */
  readonly compiledUnlabelled?: boolean | undefined;
  /** Whether only the types of persons, organizations and places are labelled. */
  readonly typesOnly: boolean;
  readonly weight: number;
}

interface Recipe {
  readonly file: string;
  readonly weight: number;
  readonly complete: boolean;
  readonly compiledUnlabelled?: boolean;
}

/** The sets, with how much each counts. News of today counts most: that is what readers read. */
const SETS: Readonly<Record<string, Recipe>> = {
  'reuters2020-dev40': { file: 'el/reuters2020-dev40.jsonl', weight: 1, complete: true },
  'ai-era-llm-dev': { file: 'el/ai-era-llm-dev.jsonl', weight: 1, complete: true },
  // Its names were labelled by what hand-written entries know.
  headlines: { file: 'headlines-dev.jsonl', weight: 1, complete: true, compiledUnlabelled: true },
  'news-fair': { file: 'el/news-fair-v2-dev40.jsonl', weight: 0.5, complete: true },
  msnbc: { file: 'el/msnbc.jsonl', weight: 0.2, complete: true },
  aida: { file: 'el/aida-conll-dev.jsonl', weight: 0.05, complete: true },
  'rss-500': { file: 'el/rss-500.jsonl', weight: 0.2, complete: false },
  aquaint: { file: 'el/aquaint.jsonl', weight: 0.1, complete: false },
  worldwide: { file: 'ner/worldwide-dev/doc.jsonl', weight: 0.05, complete: true },
};

/** Sets that nothing is fitted on. */
const HELD_OUT: Readonly<Record<string, Recipe>> = {
  kore50: { file: 'el/kore50.jsonl', weight: 1, complete: true },
};

interface RawMention {
  readonly start: number;
  readonly end: number;
  readonly wikipedia?: string | null;
  readonly also?: readonly string[];
  readonly near?: readonly string[];
  readonly wiki?: string | null;
  readonly wikis?: readonly string[];
  readonly qid?: string | null;
  readonly label?: string;
  readonly nil?: boolean;
  readonly skip?: boolean;
  readonly named?: boolean;
  readonly optional?: boolean;
  readonly alt?: boolean;
  readonly type?: string;
}

interface RawText {
  readonly id: string;
  readonly text: string;
  readonly mentions?: readonly RawMention[];
  readonly spans?: readonly RawMention[];
  readonly eval?: readonly [number, number];
}

/** Reads every set of the evaluation kit that the linker may learn from. */
export function readLabelledSets(kit: string): LabelledText[] {
  return readSets(kit, SETS);
}

/** Reads the sets of the kit that the linker must not learn from. */
export function readHeldOutSets(kit: string): LabelledText[] {
  return readSets(kit, HELD_OUT);
}

function readSets(kit: string, sets: Readonly<Record<string, Recipe>>): LabelledText[] {
  return Object.entries(sets).flatMap(([set, { file, weight, complete, compiledUnlabelled = false }]) => {
    const full = path.join(kit, file);
    if (!existsSync(full)) throw new Error(`no labelled set ${full}`);
    return readFileSync(full, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): LabelledText => {
        const raw = JSON.parse(line) as RawText;
        const labels = (raw.mentions ?? raw.spans ?? []).map(mention => labelOf(mention, !raw.mentions));
        const range = raw.eval ?? ([0, raw.text.length] as const);
        return {
          id: `${set}/${raw.id}`,
          set,
          text: raw.text,
          labels,
          complete: complete ? range : null,
          compiledUnlabelled,
          typesOnly: !raw.mentions,
          weight,
        };
      });
  });
}

function labelOf(mention: RawMention, typeOnly: boolean): Label {
  const { start, end } = mention;
  if (typeOnly) return { start, end, answers: null, type: mention.type };
  const unclear = mention.skip || mention.optional || mention.alt || mention.named === false || mention.near;
  if (unclear) return { start, end, answers: null };
  const answers = [
    mention.wikipedia,
    ...(mention.also ?? []),
    mention.wiki,
    ...(mention.wikis ?? []),
    mention.qid,
    mention.qid ? mention.label : null,
  ];
  return { start, end, answers: answers.filter(answer => typeof answer === 'string') };
}
