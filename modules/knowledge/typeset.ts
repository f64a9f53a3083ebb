import type { Source } from '../../lib/knowledge/write-base.ts';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * A source with the punctuation of print in what its card says: English entries are typed with straight apostrophes and
 * quotation marks. Translations are typed as they are printed, because each language has marks of its own.
 */
export function typeset<Described extends Pick<Source, 'context' | 'category'>>(
  source: Described,
): Described {
  const { context, category } = source;
  return {
    ...source,
    context: typesetText(context),
    ...(category === undefined ? {} : { category: typesetText(category) }),
  };
}

/** Contexts have no single quotation marks, so these are apostrophes, also at the start of a word ("’Ndrangheta"). */
function typesetText(text: string): string {
  return text.replaceAll("'", '’').replace(/"/g, (_, at: number) => {
    const opens = LETTER.test(text[at + 1] ?? '') && !LETTER.test(text[at - 1] ?? '');
    return opens ? '“' : '”';
  });
}
