import type { ComponentChildren } from 'preact';
import type { Entity } from '../../../lib/model/entity.ts';
import { KindMark } from '../../common/KindMark.tsx';
import { kindName } from '../../common/kind-names.ts';
import { CardPicture } from './CardPicture.tsx';

interface CardHeadProps {
  readonly entity: Entity;
  /** Whether there may be a picture: the reader has turned Wikipedia on. */
  readonly hasPicture: boolean;
  readonly picture: string | undefined;
  readonly tools: ComponentChildren;
  /** The line that says who or what it is. */
  readonly children: ComponentChildren;
}

/** Name and kind, and the line that says who or what it is. */
export function CardHead({ entity, hasPicture, picture, tools, children }: CardHeadProps) {
  const { name, kind } = entity;
  return (
    <header class="card-head">
      {hasPicture && <CardPicture name={name} kind={kind} picture={picture} />}
      <h2 class="card-name" id="card-name">
        <span dir="auto">{name}</span>
        <span class="card-kind" role="img" aria-label={kindName(kind)} title={kindName(kind)}>
          <KindMark kind={kind} />
        </span>
      </h2>
      <p class="card-who">{children}</p>
      <div class="card-tools">{tools}</div>
    </header>
  );
}
