import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Entity } from '../../lib/model/entity.ts';
import { wikipediaAddress } from '../../lib/text/addresses/wikipedia-address.ts';
import { Phrase } from '../common/Phrase.tsx';
import { newsSearch, wikipediaSearch } from '../coverage/search-links.ts';
import { CardIcon, type CardIconName } from './CardIcon.tsx';

interface CardMenuProps {
  readonly entity: Entity;
  /** The text of the mention. */
  readonly name: string;
  readonly site: string;
  readonly isFollowed: boolean;
  /** Whether the card is about the mention itself, not one opened from its card. */
  readonly isOwn: boolean;
  readonly onFollow: () => void;
  readonly onWrongMatch: () => void;
  readonly onIgnore: () => void;
  readonly onSiteOff: () => void;
  readonly onClose: () => void;
}

/** Everything that can be done with a name; the "More" button opens it. */
export function CardMenu(props: CardMenuProps) {
  const { entity, name, site, isFollowed, isOwn } = props;
  const menu = useRef<HTMLElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const article = entity.source === 'knowledge' ? entity.wikipedia : undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Escape closes one thing at a time.
    event.stopPropagation();
    props.onClose();
  };
  return (
    <nav class="card-menu" aria-label={t('card.more')} ref={menu} onKeyDown={onKeyDown}>
      <Item icon="star" isOn={isFollowed} onClick={props.onFollow}>
        {t(isFollowed ? 'card.unfollow' : 'card.follow', entity.name)}
      </Item>
      {isOwn && entity.source === 'knowledge' && (
        <Item icon="swap" onClick={props.onWrongMatch}>
          {t('card.wrongMatch')}
        </Item>
      )}
      {isOwn && (
        <Item icon="hide" onClick={props.onIgnore}>
          <Phrase of="card.neverHighlight" values={[<bdi>{name}</bdi>]} />
        </Item>
      )}
      <Item icon="off" onClick={props.onSiteOff}>
        <Phrase of="card.turnOffFor" values={[<bdi>{site}</bdi>]} />
      </Item>
      <hr />
      <Out address={article ? wikipediaAddress(article) : wikipediaSearch(entity.name)}>Wikipedia</Out>
      <Out address={newsSearch(entity.name)}>{t('card.searchNews')}</Out>
    </nav>
  );
}

interface ItemProps {
  readonly icon: CardIconName;
  readonly isOn?: boolean;
  readonly onClick: () => void;
  readonly children: preact.ComponentChildren;
}

function Item({ icon, isOn = false, onClick, children }: ItemProps) {
  return (
    <button type="button" onClick={onClick}>
      <CardIcon name={icon} filled={isOn} />
      <span>{children}</span>
    </button>
  );
}

function Out({
  address,
  children,
}: {
  readonly address: string;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <CardIcon name="link" />
    </a>
  );
}
