import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import { KindMark } from '../../common/KindMark.tsx';

/** Side of the picture in the card, in CSS px, and device pixels for each, so that it is sharp on dense screens. */
const SIDE = 44;
const DENSITY = 2;
/** Faces are in the upper part of portraits. */
const FROM_TOP = 0.2;

interface CardPictureProps {
  readonly name: string;
  readonly kind: Kind;
  /** In base64; undefined until it has arrived, if it ever does. */
  readonly picture: string | undefined;
}

/** A picture of the entity, or the icon of its kind in the same place, so that nothing moves when the picture arrives. */
export function CardPicture({ name, kind, picture }: CardPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    // Bytes that aren't a picture leave the place empty.
    if (context && picture) bitmapOf(picture).then(bitmap => draw(context, bitmap), ignore);
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

/** Rejects if the bytes aren't a picture. */
function bitmapOf(base64: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(base64), char => char.charCodeAt(0));
  return createImageBitmap(new Blob([bytes]));
}

function draw(context: CanvasRenderingContext2D, bitmap: ImageBitmap): void {
  const { width, height } = bitmap;
  const side = Math.min(width, height);
  const top = (height - side) * FROM_TOP;
  context.drawImage(bitmap, (width - side) / 2, top, side, side, 0, 0, SIDE * DENSITY, SIDE * DENSITY);
}

function ignore(): void {}
