import type { PageAnalysis } from '../model/analysis.ts';
import type {
  EntityContextRequest,
  EntityCoverageRequest,
  StoryCoverageRequest,
} from '../model/coverage/coverage-requests.ts';
import type { Entity, NamedEntity } from '../model/entity.ts';
import type { OpenPage } from '../model/panel/open-page.ts';
import type { TabState } from '../model/panel/page-state.ts';

/** The current page, and its address if it is known. */
export interface PageSubject {
  readonly page: TabState;
  readonly address: string | null;
}

/** Characters. */
const TEXT_LENGTH = 4000;

/** The request for related stories of one of the cast. */
export function entityRequest(subject: PageSubject, { id, name }: NamedEntity): EntityCoverageRequest {
  const castIds = castOf(subject).flatMap(other => (other.id === id ? [] : [other.id]));
  return { entityId: id, name, castIds, page: openPage(subject) };
}

/** The request for the open article's story in other outlets. */
export function storyRequest(subject: PageSubject): StoryCoverageRequest {
  return {
    cast: castOf(subject),
    leading: leadingOf(subject),
    text: beginningOf(subject),
    page: openPage(subject),
  };
}

/**
 * The request for what Wikipedia and Wikidata say about an entity.
 * @param reading how the article that names it was read; the reply should be in its language
 */
export function contextRequest(entity: Entity, reading?: PageAnalysis['reading']): EntityContextRequest {
  const { id: entityId, name } = entity;
  const { wikipedia, wikidata } = entity.source === 'knowledge' ? entity : {};
  const language = reading === 'known-names-only' ? undefined : reading;
  return { entityId, name, wikipedia, wikidata, language };
}

/** The open article; undefined if its address isn't known. */
export function openPage({ page, address }: PageSubject): OpenPage | undefined {
  const title = page.state === 'read' ? page.article.title : '';
  return address === null ? undefined : { url: address, title };
}

/** Enough of the text to recognise its event elsewhere. */
function beginningOf({ page }: PageSubject): string | undefined {
  if (page.state !== 'read') return undefined;
  const { text, blocks } = page.article;
  const [first] = blocks;
  return text.slice(first?.role === 'headline' ? first.end : 0).slice(0, TEXT_LENGTH);
}

function castOf({ page }: PageSubject): readonly NamedEntity[] {
  return page.state === 'read' ? page.analysis.cast.map(({ entity: { id, name } }) => ({ id, name })) : [];
}

/** Prefers who a story is about to where it happens: half of all stories name their country. */
function leadingOf({ page }: PageSubject): string | undefined {
  const cast = page.state === 'read' ? page.analysis.cast : [];
  const about = cast.find(({ entity: { kind } }) => kind !== 'place' && kind !== 'group');
  return (about ?? cast[0])?.entity.id;
}
