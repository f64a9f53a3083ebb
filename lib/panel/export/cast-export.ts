import type { CastMember, PageAnalysis, Portrait } from '../../model/analysis.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Coverage } from '../../model/coverage/source.ts';
import type { Kind } from '../../model/kind.ts';

/** What is copied or saved of a page, or of one of its cast. */
export interface CastExport {
  readonly title: string;
  /** Address of the article, where it is known. */
  readonly address: string | null;
  readonly cast: readonly ExportedMember[];
  readonly stories: readonly ExportedStory[];
}

export interface ExportedMember {
  readonly name: string;
  readonly kind: Kind;
  /** As the article puts it; empty if it says nothing. */
  readonly role: string;
  readonly context: string;
  /** The month for which the context is vouched for, `YYYY-MM`. */
  readonly asOf: string;
  readonly source: 'Dramatis' | 'this article only';
  readonly mentions: number;
  readonly introduction: string;
  readonly quotes: readonly string[];
  readonly appearsWith: readonly string[];
  /** Title in the English Wikipedia; empty if there is none. */
  readonly wikipedia: string;
}

export interface ExportedStory {
  readonly title: string;
  readonly outlet: string;
  readonly address: string;
  /** ISO 8601, in UTC. */
  readonly published: string;
  /** Stories of the same number say nearly the same. */
  readonly group: number;
  readonly alsoNames: readonly string[];
}

export interface ExportedPage {
  readonly article: ArticleText;
  readonly analysis: PageAnalysis;
  readonly portraits: Readonly<Record<string, Portrait>> | null;
  readonly address: string | null;
}

/** Gathers members of a page's cast, and the coverage that came of them, into one record in plain words. */
export function castExport(
  page: ExportedPage,
  members: readonly CastMember[],
  coverage: Coverage | null,
): CastExport {
  const names = new Map(page.analysis.cast.map(({ entity }) => [entity.id, entity.name]));
  const named = (ids: readonly string[]): string[] => ids.flatMap(id => names.get(id) ?? []);
  return {
    title: page.article.title,
    address: page.address,
    cast: members.map(member => entry(page, member, named)),
    stories: (coverage?.groups ?? []).flatMap(({ stories, alsoNames }, group) =>
      stories.map(
        ({ title, outlet, url, published }): ExportedStory => ({
          title,
          outlet,
          address: url,
          published: iso(published),
          group: group + 1,
          alsoNames: named(alsoNames),
        }),
      ),
    ),
  };
}

function entry(
  { article, portraits }: ExportedPage,
  { entity, introduction, appearsWith, mentionCount }: CastMember,
  named: (ids: readonly string[]) => string[],
): ExportedMember {
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  const portrait = portraits?.[entity.id];
  const known = entity.source === 'knowledge' ? entity : null;
  return {
    name: entity.name,
    kind: entity.kind,
    role: portrait?.role ? words(portrait.role) : '',
    context: known?.context ?? '',
    asOf: known?.asOf ?? '',
    source: known ? 'Dramatis' : 'this article only',
    mentions: mentionCount,
    introduction: words(introduction),
    quotes: portrait?.quotes.map(words) ?? [],
    appearsWith: named(appearsWith),
    wikipedia: known?.wikipedia ?? '',
  };
}

/** Empty for a time that no calendar has: feeds give those too. */
function iso(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
