import type { ComponentChildren } from 'preact';
import type { Entity } from '../../../lib/model/entity.ts';
import { KindMark } from '../../common/KindMark.tsx';
import { kindName } from '../../common/words/kind-names.ts';
import { CardPicture } from './CardPicture.tsx';

interface CardHeadProps {
  readonly entity: Entity;
  /** Whether there may be a picture: the reader has turned Wikipedia on. */
  readonly hasPicture: boolean;
  readonly picture: string | undefined;
  readonly tools: ComponentChildren;
  /** Whether the card is only a picture of one. */
  readonly isPicture?: boolean;
  /** The line that says who or what it is. */
  readonly children: ComponentChildren;
}

/** Name and kind, and the line that says who or what it is. */
export function CardHead({ entity, hasPicture, picture, tools, isPicture, children }: CardHeadProps) {
  const { name, kind } = entity;
  const Name = isPicture ? 'div' : 'h2';
  return (
    <header class="card-head">
      {hasPicture && <CardPicture name={name} kind={kind} picture={picture} />}
      <Name class="card-name" id={isPicture ? undefined : 'card-name'}>
        <span dir="auto">{name}</span>
        <span class="card-kind" role="img" aria-label={kindName(kind)} title={kindName(kind)}>
          <KindMark kind={kind} />
        </span>
      </Name>
      <p class="card-who">{children}</p>
      <div class="card-tools">{tools}</div>
    </header>
  );
}
