import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { KindMark } from '../common/KindMark.tsx';

/** Side of the picture in the card, in CSS px, and device pixels for each, so that it is sharp on dense screens. */
const SIDE = 44;
const DENSITY = 2;
/** Faces are in the upper part of portraits. */
const FROM_TOP = 0.2;

interface CardPictureProps {
  readonly kind: Kind;
  readonly name: string;
  /** Drawn on a canvas: the page could see an image load. Undefined until it has arrived, if it ever does. */
  readonly picture: ImageBitmap | undefined;
}

/** A picture of the entity, or the icon of its kind in the same place. */
export function CardPicture({ kind, name, picture }: CardPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !picture) return;
    const { width, height } = picture;
    const side = Math.min(width, height);
    const top = (height - side) * FROM_TOP;
    context.drawImage(picture, (width - side) / 2, top, side, side, 0, 0, SIDE * DENSITY, SIDE * DENSITY);
  }, [picture]);
  if (!picture)
    return (
      <span class="card-picture">
        <KindMark kind={kind} />
      </span>
    );
  return (
    <canvas
      class="card-picture"
      ref={canvas}
      width={SIDE * DENSITY}
      height={SIDE * DENSITY}
      role="img"
      aria-label={t('card.picture', name)}
      title={t('card.pictureFrom')}
    />
  );
}
