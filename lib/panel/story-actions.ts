import { t } from '../i18n/translate.ts';
import type { Coverage } from '../model/coverage/source.ts';
import type { StoryGroup } from '../model/coverage/story.ts';
import type { FollowedNews } from '../model/panel/followed.ts';
import type { CoverageLookUp } from '../model/panel/look-up-state.ts';
import type { StoryActions } from '../model/panel/story-actions.ts';
import { mutedBy, outletToMute } from '../text/muted-outlet.ts';
import type { Backend } from './backend.ts';

type IsMuted = ReturnType<typeof mutedBy>;

interface StoryActionsNeeds {
  readonly backend: Pick<Backend, 'sendToBackground' | 'copyText' | 'shareLink'>;
  /** Runs an action and shows its error if it fails. */
  readonly attempt: (action: Promise<unknown>) => void;
  /** Runs an action that saves something, except in a private window. */
  readonly attemptSaving: (save: () => Promise<unknown>) => void;
  readonly tell: (notice: string) => void;
  /** Takes the stories of an outlet that was just muted out of view. */
  readonly hide: (isMuted: IsMuted) => void;
}

/** What readers can do with the stories in a list. */
export function createStoryActions(needs: StoryActionsNeeds): StoryActions {
  const { backend, attempt, attemptSaving, tell, hide } = needs;
  const { shareLink } = backend;
  return {
    save: ({ url, title, outlet, published }, on) =>
      attemptSaving(async () => {
        await backend.sendToBackground('setStorySaved', { story: { url, title, outlet, published }, on });
        tell(t(on ? 'story.savedNotice' : 'story.removedNotice'));
      }),
    mute: story =>
      attemptSaving(async () => {
        const outlet = outletToMute(story);
        await backend.sendToBackground('setOutletMuted', { ...outlet, on: true });
        hide(mutedBy([outlet]));
        tell(t('story.muted', outlet.name));
      }),
    copyLink: url => attempt(backend.copyText(url).then(() => tell(t('story.copied')))),
    share: shareLink && (story => attempt(shareLink(story))),
  };
}

/** A look-up without the stories of muted outlets. */
export function lookUpWithout(lookUp: CoverageLookUp, isMuted: IsMuted): CoverageLookUp {
  if (lookUp.state !== 'answered') return lookUp;
  const { coverage } = lookUp;
  const shown: Coverage = {
    ...coverage,
    groups: groupsWithout(coverage.groups, isMuted),
    timeline: coverage.timeline?.filter(({ kind, story }) => kind === 'open' || !isMuted(story)),
  };
  return { state: 'answered', coverage: shown };
}

/** News about followed names without the stories of muted outlets. */
export function newsWithout(news: FollowedNews, isMuted: IsMuted): FollowedNews {
  const groups = Object.entries(news.groups).map(([id, all]) => [id, groupsWithout(all, isMuted)] as const);
  return { ...news, groups: Object.fromEntries(groups) };
}

function groupsWithout(groups: readonly StoryGroup[], isMuted: IsMuted): StoryGroup[] {
  return groups.flatMap(group => {
    const stories = group.stories.filter(story => !isMuted(story));
    return stories.length > 0 ? [{ ...group, stories }] : [];
  });
}
