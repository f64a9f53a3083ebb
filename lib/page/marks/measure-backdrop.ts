/** Whether a text stands on a light or a dark ground. */
export type Backdrop = 'light' | 'dark';

/**
 * Whether an element's text stands on a light or a dark ground, measured from what the page has computed, not from
 * what the system prefers: many sites have a theme of their own. The first opaque colour behind the text decides;
 * behind pictures and gradients the colour of the text itself does, which the page has made to stand out from them.
 */
export function measureBackdrop(element: Element): Backdrop {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') return opposite(luminance(getComputedStyle(element).color));
    const backdrop = luminance(style.backgroundColor);
    if (backdrop !== null) return backdrop < MIDDLE ? 'dark' : 'light';
  }
  // Nothing but the browser's canvas: its colour follows the page's colour scheme, and so does the default text.
  return opposite(luminance(getComputedStyle(element).color));
}

/** Luminance at which black and white text are equally readable (WCAG 2 contrast). */
const MIDDLE = 0.18;
/** A ground that lets more than this through is none. */
const LEAST_OPACITY = 0.5;

function opposite(text: number | null): Backdrop {
  return text !== null && text > MIDDLE ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  const slotOrParent = element.assignedSlot ?? element.parentNode;
  return slotOrParent instanceof ShadowRoot
    ? slotOrParent.host
    : (slotOrParent as Element | null)?.tagName
      ? (slotOrParent as Element)
      : null;
}

/** Relative luminance (WCAG 2) of a computed colour, 0 to 1; null where it is see-through or of a rare form. */
function luminance(color: string): number | null {
  const numbers = color.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!numbers || numbers.length < 3) return null;
  const [first, second, third, alpha = 1] = numbers as [number, number, number, number?];
  if (alpha < LEAST_OPACITY) return null;
  if (color.startsWith('rgb'))
    return 0.2126 * linear(first / 255) + 0.7152 * linear(second / 255) + 0.0722 * linear(third / 255);
  // The first number of Lab and its kin is the lightness; its cube is near the luminance.
  if (/^(?:ok)?l(?:ab|ch)/.test(color)) return (first / (color.startsWith('ok') ? 1 : 100)) ** 3;
  if (color.startsWith('color(')) {
    const [, red, green, blue] = /\S+ ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)/.exec(color) ?? [];
    return 0.2126 * linear(Number(red)) + 0.7152 * linear(Number(green)) + 0.0722 * linear(Number(blue));
  }
  return null;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
