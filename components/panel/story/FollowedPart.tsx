import { FollowedNames } from '../followed/FollowedNames.tsx';
import type { StoryProps } from './story-props.ts';

/** The followed names, of which those in this article open here. */
export function FollowedPart({
  page,
  state,
  now,
  on,
  onOpen,
}: Pick<StoryProps, 'page' | 'state' | 'now' | 'on' | 'onOpen'>) {
  return (
    <FollowedNames
      followed={state.followed}
      news={state.news}
      here={new Set(page.analysis.cast.map(({ entity }) => entity.id))}
      now={now}
      onOpen={onOpen}
      onUnfollow={id => on.follow({ id, name: '' }, false)}
      onSeen={on.markSeen}
    />
  );
}
