import type { CoverageContext } from '../../lib/coverage/service/coverage-context.ts';
import { relatedStories } from '../../lib/coverage/service/coverage-replies.ts';
import { coverageStatus } from '../../lib/coverage/service/coverage-status.ts';
import { storyCoverage } from '../../lib/coverage/service/events/story-coverage.ts';
import { entityContext } from '../../lib/coverage/service/queries/query-encyclopaedia.ts';
import type { Upkeep } from '../../lib/coverage/service/upkeep.ts';
import type { ProgressHandlers } from '../../lib/extension/messaging/push-progress.ts';
import type { Coverage, SourceState } from '../../lib/model/coverage/source.ts';

/** The requests whose replies grow. Only the first reading of each queries sources. */
export function progressHandlers(context: CoverageContext, upkeep: Upkeep): ProgressHandlers {
  const isLoaded = ({ state }: { readonly state: SourceState }): boolean => state.state !== 'loading';
  const isCovered = ({ sources }: Coverage): boolean => sources.every(isLoaded);
  return {
    refreshRelatedStories: {
      reply: (request, isFirst) => relatedStories(context, request, isFirst),
      isComplete: isCovered,
    },
    refreshStoryCoverage: {
      reply: (request, isFirst) => storyCoverage(context, request, isFirst),
      isComplete: isCovered,
    },
    entityContext: {
      reply: (request, isFirst) => entityContext(context, request, isFirst),
      isComplete: isLoaded,
    },
    coverageStatus: {
      reply: () => coverageStatus(context),
      isComplete: ({ feeds, refresh }) => !upkeep.isRefreshing && refresh === null && feeds.every(isLoaded),
    },
  };
}
