import browser, { type WebRequest } from 'webextension-polyfill';
import { matchPatternOf } from '../../text/addresses/web-address.ts';

/** The browser may report a redirect a moment after the request has ended. */
const REPORT_MS = 1000;

/**
 * Like `fetch`, but with `redirect: 'manual'` the response to a redirect has its status and `Location`, which browsers
 * hide from scripts (https://fetch.spec.whatwg.org/#concept-filtered-response-opaque-redirect). They report it to
 * `webRequest`, for sites that the reader has allowed. The listener exists only during the request.
 */
export async function fetchWithRedirects(address: string, init: RequestInit): Promise<Response> {
  if (init.redirect !== 'manual') return fetch(address, init);
  const report = watchRedirect(address);
  try {
    const response = await fetch(address, init);
    if (response.type !== 'opaqueredirect') return response;
    const location = await report.location;
    return new Response(null, { status: 302, headers: location === null ? {} : { location } });
  } finally {
    report.stop();
  }
}

/** Waits for this extension's request to an address to be redirected. Resolves to null if nothing is reported. */
function watchRedirect(address: string): { readonly location: Promise<string | null>; stop(): void } {
  let resolve: (location: string | null) => void = () => {};
  const location = new Promise<string | null>(done => {
    resolve = done;
  });
  const [wanted] = address.split('#');
  const listener = (details: WebRequest.OnHeadersReceivedDetailsType): void => {
    if (details.url !== wanted || !isOwn(details)) return;
    const header = details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location');
    if (header?.value !== undefined) resolve(header.value);
  };
  const filter = { urls: [matchPatternOf(address)], types: ['xmlhttprequest' as const], tabId: -1 };
  browser.webRequest.onHeadersReceived.addListener(listener, filter, ['responseHeaders']);
  return {
    get location() {
      setTimeout(() => resolve(null), REPORT_MS);
      return location;
    },
    stop: () => browser.webRequest.onHeadersReceived.removeListener(listener),
  };
}

/** Chromium calls the sender `initiator`, Firefox `originUrl`. */
function isOwn(details: WebRequest.OnHeadersReceivedDetailsType & { readonly initiator?: string }): boolean {
  const own = browser.runtime.getURL('').replace(/\/$/, '');
  return details.initiator === own || details.originUrl?.startsWith(`${own}/`) === true;
}
