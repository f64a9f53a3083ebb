import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { LinkedMention } from '../../lib/model/analysis.ts';
import type { Entity } from '../../lib/model/entity.ts';
import { fullNameHere } from '../common/name-here.ts';
import { whyHere } from '../common/why-here.ts';
import { CardIcon } from './CardIcon.tsx';
import { CardMenu } from './CardMenu.tsx';
import { CardNotice } from './CardNotice.tsx';
import { CardTool } from './CardTool.tsx';
import type { CardProps } from './card-props.ts';
import { CardHead } from './head/CardHead.tsx';
import { CardWho } from './head/CardWho.tsx';
import { CardStories } from './stories/CardStories.tsx';
import { storyNews } from './stories/story-news.ts';
import { WhichOne } from './WhichOne.tsx';
import { CardNewSince } from './why/CardNewSince.tsx';
import { CardWhyHere } from './why/CardWhyHere.tsx';

interface CardBodyProps extends CardProps {
  readonly mention: LinkedMention;
  /** The entity to show: that of the mention, or one opened from its card. */
  readonly id: string;
  readonly onOpen: (entityId: string) => void;
  /** Null if there is no card to go back to. */
  readonly onBack: (() => void) | null;
  /** Does something that can be undone, and says so. */
  readonly onAct: (text: string, change: (isMade: boolean) => Promise<boolean>) => void;
  /** Says that something couldn't be saved. */
  readonly onFailure: () => void;
}

/** The content of a card. */
export function CardBody(props: CardBodyProps) {
  const { view, setup, analysis, mention, id, on, onAct } = props;
  const [isMenuOpen, setMenuOpen] = useState(false);
  /** What else the name may mean, once the reader has said that the match is wrong. */
  const [others, setOthers] = useState<readonly Entity[]>([]);
  const body = useRef<HTMLDivElement>(null);
  // The menu floats above the rest, in a frame only as large as its content.
  useLayoutEffect(() => {
    const menu = body.current?.querySelector<HTMLElement>('.card-menu');
    if (body.current)
      body.current.style.minHeight = menu ? `${menu.offsetTop + menu.offsetHeight + 10}px` : '';
  }, [isMenuOpen]);
  const member = analysis.cast.find(({ entity }) => entity.id === id);
  if (!member) return null;
  const { entity } = member;
  const isSheet = view.layout === 'sheet';
  const isOwn = id === mention.entityId;
  const isFollowed = props.followed.has(id);
  const name = view.article.text.slice(mention.start, mention.end);
  const lookUp = props.coverage[id];
  const coverage = lookUp?.state === 'answered' ? lookUp.coverage : undefined;
  const openPanel = on.openPanel && entity.source === 'knowledge' ? () => on.openPanel?.(id) : null;
  const choices: readonly Entity[] =
    isOwn && mention.tier === 'probable' && mention.runnersUp.length ? [entity, ...mention.runnersUp] : [];
  const toggleMenu = (): void => {
    // Menus stay open wherever the pointer goes.
    if (!isMenuOpen) on.hold();
    setMenuOpen(!isMenuOpen);
  };
  // “Claude” won’t be matched to Claude: that explains nothing.
  const correction =
    name === entity.name ? t('card.correctedSame', name) : t('card.corrected', name, entity.name);
  const meansNone = (): void => onAct(correction, isMade => on.markWrong(name, id, isMade));
  const correct = async (meant: Entity): Promise<void> => {
    // If it was saved, the card starts again, with what is meant.
    if (!(await on.correct(name, id, meant))) props.onFailure();
  };
  const { chosen } = mention;
  const takeBack = async (): Promise<void> => {
    on.hold();
    if (!(await on.takeBack(name, id, chosen!))) props.onFailure();
  };
  const askAgain = async (): Promise<void> => {
    on.hold();
    const found = await on.otherMeanings(name, id);
    setMenuOpen(false);
    if (found.length) setOthers(found);
    else meansNone();
  };
  const tools = (
    <>
      {openPanel && !isSheet && !choices.length && (
        <CardTool icon="panel" label={t('card.keepInPanel')} onClick={openPanel} />
      )}
      <CardTool icon="more" label={t('card.more')} isOpen={isMenuOpen} onClick={toggleMenu} />
      {isSheet && <CardTool icon="close" label={t('card.close')} onClick={on.close} />}
    </>
  );
  const menu = isMenuOpen && (
    <CardMenu
      entity={entity}
      name={name}
      site={setup.site}
      isFollowed={isFollowed}
      isOwn={isOwn}
      onFollow={() =>
        onAct(t(isFollowed ? 'card.notFollowing' : 'card.nowFollowing', entity.name), isMade =>
          on.follow(entity, isMade !== isFollowed),
        )
      }
      onWrongMatch={() => void askAgain()}
      onIgnore={() => onAct(t('card.ignored', name), isMade => on.ignoreName(name, isMade))}
      onSiteOff={on.turnSiteOff}
      onClose={() => setMenuOpen(false)}
    />
  );
  if (others.length)
    return (
      <WhichOne
        name={name}
        choices={others}
        note={t('card.whichNoteForGood')}
        tools={<CardTool icon="close" label={t('card.close')} onClick={on.close} />}
        onChoose={meant => void correct(meant)}
        none={{ note: correction, onChoose: meansNone }}
      />
    );
  if (choices.length)
    return (
      <div class="card-body" data-menu={isMenuOpen || undefined} ref={body}>
        <WhichOne
          name={name}
          choices={choices}
          note={t('card.whichNote')}
          tools={tools}
          onChoose={on.choose}
        />
        {menu}
      </div>
    );
  const why = whyHere(view.article, analysis, member, view.portraits?.[id], isOwn ? mention : null);
  const isDescribed = entity.source === 'knowledge' && entity.context !== '';
  const hasStories = isDescribed || coverage?.groups.length || setup.isPrivate;
  return (
    <div class="card-body" data-kind={entity.kind} data-menu={isMenuOpen || undefined} ref={body}>
      <div class="card-own">
        {props.onBack && (
          <button type="button" class="card-back" onClick={props.onBack}>
            <CardIcon name="back" />
            {t('card.back')}
          </button>
        )}
        <CardHead
          entity={entity}
          hasPicture={setup.hasPictures && isDescribed}
          picture={props.pictures[id]}
          tools={tools}
        >
          <CardWho entity={entity} why={why} onSource={on.showSpan} />
        </CardHead>
        {isOwn && mention.tier === 'probable' && <p class="card-small">{t('card.probable')}</p>}
        <CardWhyHere
          name={isOwn ? name : entity.name}
          nameOf={other => fullNameHere(other, view.article, analysis)}
          why={why}
          isRoleShown={!isDescribed}
          onOpen={props.onOpen}
          onSource={on.showSpan}
        />
        <CardNewSince lastSeen={props.lastSeen[id]} coverage={coverage} now={props.now} />
      </div>
      {isOwn && chosen && (
        <CardNotice
          text={t(chosen.isForGood ? 'card.chosenForGood' : 'card.chosenHere')}
          undo={() => void takeBack()}
        />
      )}
      <p class="hidden" role="status">
        {hasStories && storyNews(lookUp, setup.site)}
      </p>
      {hasStories && (
        <CardStories
          entity={entity}
          lookUp={lookUp}
          site={setup.site}
          isPrivate={setup.isPrivate}
          now={props.now}
          onAll={openPanel}
          starter={props.starter}
          onTurnOn={() => on.turnOnStarter(id)}
        />
      )}
      {menu}
    </div>
  );
}
