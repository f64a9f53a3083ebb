import type { ReadArticle } from './page-view.ts';

/** What limits this reading of the article, where something does. */
export function ReadingNotes({ analysis, stopped }: ReadArticle) {
  const notes = [
    analysis.reading === 'known-names-only' &&
      'This article is not in English: only names that Dramatis already knows are shown.',
    stopped && 'The page keeps changing: text added since is not read.',
  ].filter(note => note !== false);
  return notes.map(note => (
    <p class="note" key={note}>
      {note}
    </p>
  ));
}
