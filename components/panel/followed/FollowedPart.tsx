import type { CastMember } from '../../../lib/model/analysis.ts';
import type { PanelProps } from '../panel-props.ts';
import { FollowedNames } from './FollowedNames.tsx';

interface FollowedPartProps extends Pick<PanelProps, 'state' | 'now' | 'on'> {
  /** The open article's cast: their names open here. */
  readonly cast: readonly CastMember[];
  readonly onOpen: (id: string) => void;
}

/** The followed names, if there are any. */
export function FollowedPart({ cast, state, now, on, onOpen }: FollowedPartProps) {
  const { followed, news } = state;
  if (!followed.length) return null;
  return (
    <FollowedNames
      followed={followed}
      news={news}
      here={new Set(cast.map(({ entity }) => entity.id))}
      now={now}
      onOpen={onOpen}
      onUnfollow={id => on.follow({ id, name: '' }, false)}
      onSeen={on.markSeen}
    />
  );
}
