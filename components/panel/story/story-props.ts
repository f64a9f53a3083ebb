import type { AnalysedArticle } from '../../../lib/model/panel/page-state.ts';
import type { PanelProps } from '../panel-props.ts';

/** What the parts of the story need: the panel's state, and which name's page is open. */
export interface StoryProps extends PanelProps {
  readonly page: AnalysedArticle;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** What a reader looks for; null while the search is closed. */
export type Query = string | null;

export interface SearchableProps extends StoryProps {
  readonly query: Query;
  readonly onQuery: (query: Query) => void;
}
