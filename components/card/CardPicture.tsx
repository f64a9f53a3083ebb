import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { KindMark } from '../common/KindMark.tsx';

/** Side of the picture in the card, in CSS px, and pixels of the screen for each: sharp where they are small. */
const SIDE = 44;
const DENSITY = 2;
/** Faces stand in the upper part of portraits. */
const FROM_TOP = 0.2;

interface CardPictureProps {
  readonly kind: Kind;
  readonly name: string;
  /** Drawn and not loaded, as the page would see what is loaded in it. Undefined until it has come, if ever. */
  readonly picture: ImageBitmap | undefined;
}

/** A picture of the entity, or the mark of its kind in the same place. */
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
