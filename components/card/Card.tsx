import { useEffect, useState } from 'preact/hooks';
import { direction, language, t } from '../../lib/i18n/translate.ts';
import type { LinkedMention, PageAnalysis, Portrait } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';
import type { Coverage } from '../../lib/model/coverage/source.ts';
import type { Entity } from '../../lib/model/entity.ts';
import { CardArticle } from './CardArticle.tsx';
import { CardCoverage } from './CardCoverage.tsx';
import { CardDoubt } from './CardDoubt.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { CardNotice, type Notice } from './CardNotice.tsx';
import { CardRelations } from './CardRelations.tsx';
import { cardFacts } from './card-facts.ts';

export interface CardProps {
  readonly article: ArticleText;
  readonly analysis: PageAnalysis;
  /** The mention whose card this is. */
  readonly mention: LinkedMention;
  /** Changes whenever a card opens, so that each starts from scratch. */
  readonly stamp: number;
  /** By entity id; null until they are known. */
  readonly portraits: Readonly<Record<string, Portrait>> | null;
  /** By entity id, for those already loaded. */
  readonly coverage: ReadonlyMap<string, Coverage>;
  readonly pictures: ReadonlyMap<string, ImageBitmap>;
  readonly followed: ReadonlySet<string>;
  /** Host name of the page. */
  readonly site: string;
  readonly theme: 'light' | 'dark';
  readonly isPinned: boolean;
  readonly now: number;
  readonly on: CardActions;
}

export interface CardActions {
  /** Another entity is shown in the card. */
  readonly onEntity: (entityId: string) => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
  /** Go to the next or previous mention. */
  readonly onStep: (mention: LinkedMention) => void;
  readonly onFollow: (entity: Entity, follow: boolean) => void;
  /** "Wrong match" or its undo; resolves to whether it was saved. */
  readonly onWrongLink: (name: string, entityId: string, isWrong: boolean) => Promise<boolean>;
  /** Resolves to whether it was saved. */
  readonly onIgnoreName: (name: string, ignore: boolean) => Promise<boolean>;
  readonly onSiteOff: () => void;
}

/** The card of a mention: who or what it is, what it does in this article, and where to read on. */
export function Card(props: CardProps) {
  return <CardBody key={props.stamp} {...props} />;
}

function CardBody(props: CardProps) {
  const { article, analysis, mention, portraits, on } = props;
  const [trail, setTrail] = useState<readonly string[]>([mention.entityId]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const id = trail.at(-1) ?? mention.entityId;
  useEffect(() => on.onEntity(id), [id]);
  const facts = cardFacts(article, analysis, id, portraits?.[id]);
  if (!facts) return null;
  const { entity } = facts;
  const isOwn = id === mention.entityId;
  const name = article.text.slice(mention.start, mention.end);
  const choose = async (text: string, change: (isMade: boolean) => Promise<boolean>): Promise<void> => {
    if (!(await change(true))) return setNotice({ text: t('card.notSaved') });
    const undo = async (): Promise<void> => {
      setNotice((await change(false)) ? null : { text: t('card.notSaved') });
    };
    setNotice({ text, undo: () => void undo() });
  };
  return (
    <div
      class="card"
      // The card's text has the direction of the interface language, not of the page; names in it have their own.
      lang={language()}
      dir={direction()}
      data-theme={props.theme}
      data-kind={entity.kind}
      role="dialog"
      aria-labelledby="card-name"
      tabIndex={-1}
    >
      <CardHead
        entity={entity}
        picture={props.pictures.get(id)}
        isPinned={props.isPinned}
        isFollowed={props.followed.has(id)}
        onBack={trail.length > 1 ? () => setTrail(trail.slice(0, -1)) : null}
        onPin={on.onPin}
        onClose={on.onClose}
        onFollow={() => on.onFollow(entity, !props.followed.has(id))}
      />
      {notice ? (
        <CardNotice {...notice} onClose={on.onClose} />
      ) : (
        <>
          {isOwn && mention.tier === 'probable' && <CardDoubt others={mention.runnersUp} />}
          <CardArticle
            key={`article ${id}`}
            facts={facts}
            at={isOwn ? facts.mentions.indexOf(mention) : -1}
            isPending={portraits === null}
            onStep={on.onStep}
          />
          <CardRelations companions={facts.companions} onOpen={other => setTrail([...trail, other])} />
          <CardCoverage
            key={`coverage ${id}`}
            entity={entity}
            coverage={props.coverage.get(id)}
            now={props.now}
          />
          <CardFoot
            name={name}
            site={props.site}
            canRefuse={isOwn}
            onWrongLink={() =>
              void choose(t('card.corrected', name, entity.name), isMade => on.onWrongLink(name, id, isMade))
            }
            onIgnore={() => void choose(t('card.ignored', name), isMade => on.onIgnoreName(name, isMade))}
            onSiteOff={on.onSiteOff}
          />
        </>
      )}
    </div>
  );
}
