import { direction, t } from '../../../lib/i18n/translate.ts';
import type { StoryGroup } from '../../../lib/model/coverage/story.ts';
import { Phrase } from '../../common/Phrase.tsx';
import { listed } from '../../common/words/listed.ts';

interface StoryReasonProps {
  readonly group: StoryGroup;
  /** Names of the page's cast, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The name that the story is about. */
  readonly about: string;
}

/** Why a story is shown. */
export function StoryReason({ group: { reason, tier, alsoNames }, names, about }: StoryReasonProps) {
  const also = alsoNames.flatMap(id => names.get(id) ?? []);
  const isNamed = reason === 'named';
  const other = also.length > 0 ? also : isNamed ? [about] : [];
  return (
    <p class="story-why" data-tier={tier}>
      {tier === 'probable' && `${t('coverage.probable')} · `}
      {reason && !isNamed && t(`coverage.${reason}`)}
      {!isNamed && other.length > 0 && ' · '}
      {other.length > 0 && (
        <Phrase
          of={also.length > 0 ? 'coverage.alsoMentions' : 'coverage.mentions'}
          values={[<bdi dir={direction()}>{listed(other)}</bdi>]}
        />
      )}
    </p>
  );
}
