import { count, t } from '../../../lib/i18n/translate.ts';
import { hasSource } from '../../../lib/model/coverage/has-source.ts';
import type { CoverageLookUp } from '../../../lib/model/panel/look-up-state.ts';
import { newestStories } from './newest-stories.ts';

/**
 * What a screen reader says once related stories have arrived, or can't; empty until then.
 * @param site host name of the page
 */
export function storyNews(lookUp: CoverageLookUp | undefined, site: string): string {
  if (lookUp?.state === 'failed') return t('coverage.failed', lookUp.reason);
  if (lookUp?.state !== 'answered' || !hasSource(lookUp.coverage)) return '';
  const { coverage } = lookUp;
  if (newestStories(coverage, site, 1).length) return count('card.storiesFound', coverage.groups.length);
  return coverage.sources.some(({ state }) => state.state === 'loading') ? '' : t('card.noStories');
}
