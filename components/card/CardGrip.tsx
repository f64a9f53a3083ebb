import { useRef } from 'preact/hooks';

/** Dragging the sheet down by this much closes it. CSS px. */
const CLOSE_AFTER = 48;

/** The grip of the sheet: dragging it down closes the sheet, as its close button does. */
export function CardGrip({ onClose }: { readonly onClose: () => void }) {
  const start = useRef<number | null>(null);
  return (
    <div
      class="card-grip"
      aria-hidden="true"
      onPointerDown={event => {
        start.current = event.screenY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={event => {
        if (start.current !== null && event.screenY - start.current > CLOSE_AFTER) onClose();
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
