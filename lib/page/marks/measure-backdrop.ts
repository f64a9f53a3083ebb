/** What is behind the text. */
export type Backdrop = 'light' | 'dark';

/**
 * Whether an element's backdrop is light or dark, judged by computed styles rather than the system's preference: many
 * sites have their own theme. The first opaque background colour decides. If a picture or gradient comes first, the
 * text's own colour does, because the page chose it for contrast.
 * @param measured grows
 */
export function measureBackdrop(element: Element, measured: MeasuredBoxes): Backdrop {
  const passed: Element[] = [];
  // If only the browser's canvas is left, its colour follows the page's colour scheme, as the default text colour does.
  let behind: BehindBox = 'unknown';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const known = measured.get(at) ?? ownBackdrop(at);
    if (known !== null) {
      behind = known;
      break;
    }
    passed.push(at);
  }
  for (const each of passed) measured.set(each, behind);
  return behind === 'unknown' ? opposite(luminance(getComputedStyle(element).color)) : behind;
}

/** What is behind a box; unknown if only the colour of its text tells. */
type BehindBox = Backdrop | 'unknown';

/** What is behind the boxes that were passed so far: all texts of a page share most of those around them. */
export type MeasuredBoxes = Map<Element, BehindBox>;

/** Null if the box itself is see-through. */
function ownBackdrop(box: Element): BehindBox | null {
  const { backgroundImage, backgroundColor } = getComputedStyle(box);
  if (backgroundImage !== 'none') return 'unknown';
  if (backgroundColor === SEE_THROUGH) return null;
  const backdrop = luminance(backgroundColor);
  return backdrop === null ? null : backdrop < MIDDLE ? 'dark' : 'light';
}

/** How browsers write the background of most boxes. */
const SEE_THROUGH = 'rgba(0, 0, 0, 0)';

/** Luminance on which black and white text have equal contrast (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
const MIDDLE = 0.18;
/** Backgrounds with a lower alpha count as transparent. */
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

/** Relative luminance (WCAG 2) of a computed colour, 0 to 1; null if it is see-through or in an unknown format. */
function luminance(color: string): number | null {
  const numbers = color.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number);
  if (!numbers || numbers.length < 3) return null;
  const [first, second, third, alpha = 1] = numbers as [number, number, number, number?];
  if (alpha < LEAST_OPACITY) return null;
  if (color.startsWith('rgb'))
    return 0.2126 * linear(first / 255) + 0.7152 * linear(second / 255) + 0.0722 * linear(third / 255);
  // In Lab, LCH, Oklab and Oklch the first number is the lightness, and its cube is close to the luminance.
  if (/^(?:ok)?l(?:ab|ch)/.test(color)) return (first / (color.startsWith('ok') ? 1 : 100)) ** 3;
  if (color.startsWith('color(')) {
    const [, red, green, blue] = /^\S+ ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)/.exec(color) ?? [];
    return 0.2126 * linear(Number(red)) + 0.7152 * linear(Number(green)) + 0.0722 * linear(Number(blue));
  }
  return null;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
