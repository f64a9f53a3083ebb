/**
 * Reports when the page has become another one without being loaded: client-side navigation, and the return from the
 * back-forward cache. Changes of the fragment alone do not count.
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
    navigation.addEventListener('navigatesuccess', check, { signal });
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  // Without the Navigation API (Firefox below 147): no event tells of `pushState`, but a click or a key led to it.
  const soon = (): void => void setTimeout(() => !signal.aborted && check(), ROUTER_MS);
  for (const type of ['popstate', 'click', 'keyup'])
    addEventListener(type, soon, { signal, capture: true, passive: true });
}

/** Time that a page's router takes from the click to the new address. */
const ROUTER_MS = 500;

function placeNow(): string {
  return location.href.replace(/#.*/, '');
}
