import type { LinkContext } from '../link-context.ts';
import type { Surface } from '../surfaces.ts';

/** What the rules ask about a link. */
export interface RuledLink {
  readonly ref: number;
  readonly use: number;
  readonly probability: number;
}

/** Whether a link is wrong, however well the candidate fits otherwise. */
export type Rule = (link: RuledLink, surface: Surface, context: LinkContext) => boolean;
