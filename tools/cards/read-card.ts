import type { SeenCard } from './judge-card.ts';

/** Runs in the document of an open card, so it can use nothing outside of itself. */
export function readCard(card: Document): SeenCard {
  const textOf = (selector: string): string => card.querySelector(selector)?.textContent?.trim() ?? '';
  const textsOf = (selector: string): string[] =>
    [...card.querySelectorAll(selector)].map(element => element.textContent?.trim() ?? '');
  /** Hidden overflow shows an ellipsis or a fade, or nothing tells that there is more. */
  const isCut = (element: Element): boolean => {
    const { overflowX, overflowY, textOverflow } = card.defaultView!.getComputedStyle(element);
    const isHigher = element.scrollHeight > element.clientHeight + 2;
    const isWider = element.scrollWidth > element.clientWidth + 2;
    return (
      (overflowY === 'hidden' && isHigher) ||
      (overflowX === 'hidden' && isWider && textOverflow !== 'ellipsis')
    );
  };
  const scroller = card.querySelector('.card-scroller')!;
  const isScrollable = scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 8;
  const role = textOf('.card-role');
  const isTold = card.querySelector('.card-who .card-role') !== null;
  const isUnknown = card.querySelector('.card-who .card-muted') !== null;
  return {
    name: textOf('.card-name'),
    links: textsOf('.name-link'),
    known: isTold || isUnknown ? '' : textOf('.card-who'),
    role,
    why: textsOf('.card-said').join(' · ').replace(role, ''),
    quotes: textsOf('.card-own q'),
    choices: textsOf('.card-choice b'),
    stories: textOf('.card-press'),
    headlines: card.querySelectorAll('.card-story').length,
    isClipped:
      (isScrollable && !card.querySelector('.card-fade')) ||
      [...card.querySelectorAll('.card :not(.hidden, svg, svg *)')].some(isCut) ||
      card.documentElement.scrollHeight > card.defaultView!.innerHeight + 2,
  };
}
