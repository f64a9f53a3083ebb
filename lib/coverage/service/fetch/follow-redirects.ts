import { isLocalAddress } from '../../../text/addresses/local-address.ts';
import { hostOf, webAddress } from '../../../text/addresses/web-address.ts';

/** Sends one request. With `redirect: 'manual'`, the response to a redirect has its status and `Location`. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface FollowOptions {
  readonly fetch: Fetch;
  /** Whether the reader has allowed requests to an address. */
  readonly isAllowed: (address: string) => Promise<boolean>;
}

export type Followed =
  /** The final response, and the address that sent it. */
  | { readonly response: Response; readonly address: string }
  /** The host that a redirect leads to, which wasn't contacted. Empty for circles and addresses that aren't web addresses. */
  | { readonly refused: string };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;

/**
 * Sends a request and follows redirects one by one. The browser would contact every host on the way, whether it is
 * allowed or not. A redirect to a site without permission isn't followed, and neither is one into the reader's own
 * network, unless it stays on the host that the reader entered. Other headers go only to the first origin: they may hold
 * a key.
 * @throws what `fetch` throws
 */
export async function fetchFollowing(
  start: string,
  init: RequestInit,
  { fetch, isAllowed }: FollowOptions,
): Promise<Followed> {
  let address = start;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const isHome = new URL(address).origin === new URL(start).origin;
    const { headers, ...rest } = init;
    const response = await fetch(address, {
      ...rest,
      ...(isHome && headers && { headers }),
      redirect: 'manual',
    });
    if (!isRedirect(response)) return { response, address };
    void response.body?.cancel().catch(() => undefined);
    const next = webAddress(response.headers.get('location') ?? '', address);
    if (!next) return { refused: '' };
    if (!(await mayFollow(start, address, next, isAllowed))) return { refused: hostOf(next) };
    address = next;
  }
  return { refused: '' };
}

async function mayFollow(
  start: string,
  from: string,
  to: string,
  isAllowed: (address: string) => Promise<boolean>,
): Promise<boolean> {
  const host = new URL(to).hostname;
  if (isLocalAddress(to) && host !== new URL(start).hostname) return false;
  // Browsers permit http and https separately, but this is the same server, reached more safely.
  const isUpgrade = host === new URL(from).hostname && to.startsWith('https:') && from.startsWith('http:');
  return isUpgrade || isAllowed(to);
}

function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || REDIRECTS.has(status);
}
