/** Forms of one name; any of them may be shown, but only one. */
export type Forms = readonly string[];

/** Who carries a text, by somebody who read it. Every other name is wrong among the main cast. */
export interface Judgement {
  /** Each must be shown. */
  readonly main: readonly Forms[];
  /** Each may be shown. */
  readonly may: readonly Forms[];
}

/** Whether a main cast has everyone it must have, nobody who is wrong there, and nobody twice. */
export function isRight(shown: readonly string[], { main, may }: Judgement): boolean {
  const all = [...main, ...may];
  const used = new Set<Forms>();
  for (const name of shown) {
    const meant = all.filter(forms => forms.includes(name));
    if (meant.every(forms => used.has(forms))) return false;
    for (const forms of meant) used.add(forms);
  }
  return main.every(forms => used.has(forms));
}

/** What a name is by a judgement. */
export function roleOf(name: string, { main, may }: Judgement): 'main' | 'may' | 'wrong' {
  if (main.some(forms => forms.includes(name))) return 'main';
  return may.some(forms => forms.includes(name)) ? 'may' : 'wrong';
}
