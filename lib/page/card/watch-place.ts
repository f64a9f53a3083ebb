/**
 * Calls back when the tab shows another page without loading it: after client-side navigation and on returning from the
 * back-forward cache. Ignores changes of the fragment.
 */
export function watchPlace(onArrival: () => void, signal: AbortSignal): void {
  let place = placeNow();
  const check = (): void => {
    if (place === placeNow()) return;
    place = placeNow();
    onArrival();
  };
  addEventListener('pageshow', ({ persisted }) => persisted && onArrival(), { signal });
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  // Without the Navigation API (https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-api; Firefox
  // before 147) `pushState` fires no event, but a click or a key usually causes it.
  const soon = (): void => void setTimeout(() => !signal.aborted && check(), ROUTER_MS);
  for (const type of ['popstate', 'click', 'keyup'])
    addEventListener(type, soon, { signal, capture: true, passive: true });
}

/** Time for the page's router to get from the click to the new address. */
const ROUTER_MS = 500;

function placeNow(): string {
  return location.href.split('#')[0]!;
}
