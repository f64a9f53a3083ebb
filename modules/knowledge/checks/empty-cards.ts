import type { Source } from '../../../lib/knowledge/write-base.ts';
import type { Problem } from '../read-handwritten.ts';

/** People that a text may link to, but whose card would be empty. */
export function emptyCards(sources: readonly Source[]): Problem[] {
  return sources
    .filter(({ kind, context, category }) => kind === 'person' && !context && !category)
    .map(({ id }) => ({ file: 'compiled', line: 0, message: `"${id}" is a person without a context` }));
}
