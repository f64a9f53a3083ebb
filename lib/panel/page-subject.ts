import type { EntityCoverageRequest, StoryCoverageRequest } from '../model/coverage-requests.ts';
import type { NamedEntity } from '../model/entity.ts';
import type { OpenPage } from '../model/open-page.ts';
import type { PanelPage } from './page-of-tab.ts';

/** The page in view, and its address where it is known. */
export interface PageSubject {
  readonly page: PanelPage;
  readonly address: string | null;
}

/** The question for the coverage of one of the cast of the page in view. */
export function coverageQuestion(asked: PageSubject, { id, name }: NamedEntity): EntityCoverageRequest {
  const castIds = castOf(asked).flatMap(other => (other.id === id ? [] : [other.id]));
  return { entityId: id, name, castIds, page: openPage(asked) };
}

/** The question for the story of the page in view, as others tell it. */
export function elsewhereQuestion(asked: PageSubject): StoryCoverageRequest {
  return { cast: castOf(asked), leading: leadingOf(asked), page: openPage(asked) };
}

/** The article in view; undefined where its address is not known. */
export function openPage(asked: PageSubject): OpenPage | undefined {
  return asked.address === null ? undefined : { url: asked.address, title: titleOf(asked) };
}

function castOf({ page }: PageSubject): readonly NamedEntity[] {
  return page.state === 'read' ? page.analysis.cast.map(({ entity: { id, name } }) => ({ id, name })) : [];
}

/** Whom a story is about rather than where it happens: half of the news names its country. */
function leadingOf({ page }: PageSubject): string | undefined {
  const cast = page.state === 'read' ? page.analysis.cast : [];
  const about = cast.find(({ entity: { kind } }) => kind !== 'place' && kind !== 'group');
  return (about ?? cast[0])?.entity.id;
}

function titleOf({ page }: PageSubject): string {
  return page.state === 'read' ? page.article.title : '';
}
