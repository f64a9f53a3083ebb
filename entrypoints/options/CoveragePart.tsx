import { CoverageSettings } from '../../components/coverage/settings/CoverageSettings.tsx';
import type { CoverageSession } from '../../lib/settings-page/coverage-session.ts';

/** Outlets, feeds, live sources and reading history. */
export function CoveragePart({ session }: { readonly session: CoverageSession }) {
  const { status, ...state } = session.state();
  return (
    <CoverageSettings
      {...state}
      settings={status}
      now={Date.now()}
      on={{
        feeds: session.setFeedsEnabled,
        live: session.setLiveSourceEnabled,
        replace: session.replaceFeed,
        add: session.addFeed,
        opml: session.openOpml,
        unmute: session.unmute,
        refresh: session.checkNow,
        cancelRefresh: session.cancelCheck,
        readingHistory: session.setReadingHistoryEnabled,
        deleteData: session.deleteReadingHistory,
      }}
    />
  );
}
