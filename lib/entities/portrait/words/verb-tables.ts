import { inflect, type VerbForm } from './english-verbs.ts';

/** What follows a verb, word by word. */
export interface Frame {
  readonly lemma: string;
  readonly parts: readonly string[];
  /** Joins the two subjects of a mutual verb; undefined for other verbs. */
  readonly joint?: string;
}

/** The verbs' frames by lemma, and their forms by word. */
export interface VerbTables {
  readonly frames: ReadonlyMap<string, readonly Frame[]>;
  readonly forms: ReadonlyMap<string, readonly VerbForm[]>;
}

const FORMS: readonly VerbForm['form'][] = ['base', 'third', 'past', 'participle', 'gerund'];

/**
 * Reads lists of frames.
 * @param frames "lemma part part|…"
 * @param mutual "lemma part|joint;…"
 * @param others lemmas without a frame whose forms are needed, too
 */
export function buildVerbTables(frames: string, mutual: string, others: readonly string[]): VerbTables {
  const byLemma = new Map<string, Frame[]>();
  for (const row of frames.replaceAll('\n', '').split('|')) {
    const [lemma, ...parts] = row.trim().split(' ') as [string, ...string[]];
    add(byLemma, lemma, { lemma, parts });
  }
  for (const row of mutual.replaceAll('\n', '').split(';')) {
    const [frame, joint = ''] = row.trim().split('|') as [string, string?];
    const [lemma, ...parts] = frame.split(' ') as [string, ...string[]];
    add(byLemma, lemma, { lemma, parts, joint });
  }
  const forms = new Map<string, VerbForm[]>();
  for (const lemma of new Set([...byLemma.keys(), ...others]))
    for (const form of FORMS) add(forms, inflect(lemma, form), { lemma, form });
  return { frames: byLemma, forms };
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
