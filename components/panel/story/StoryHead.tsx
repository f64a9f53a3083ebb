import type { AnalysedArticle } from '../../../lib/model/panel/page-state.ts';
import { ReadingNotes } from '../ReadingNotes.tsx';

/** The headline, and what limits the reading. */
export function StoryHead({ page }: { readonly page: AnalysedArticle }) {
  return (
    <>
      <h2 class="headline" lang={page.article.language}>
        <bdi>{page.article.title}</bdi>
      </h2>
      <ReadingNotes {...page} />
    </>
  );
}
