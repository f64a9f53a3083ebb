import type { CDPSession, Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

/**
 * Calls a function with the document of the open card, through the browsers' debugging protocols: the product itself
 * leaves no way in. Null if no card is open.
 */
export type InCard = <Value>(fn: (card: Document) => Value | Promise<Value>) => Promise<Value | null>;

/** The same with the closed shadow root around it, whether its card is visible or not. */
export type InCardHost = <Value>(fn: (root: ShadowRoot) => Value) => Promise<Value | null>;

/** What both drivers' frames can do. */
export interface CardFrame {
  evaluate(expression: string): Promise<unknown>;
}

/**
 * Evaluates an expression in a frame.
 * @returns null if the card closes meanwhile
 * @throws Error if the expression does
 */
async function whileOpen(frame: CardFrame, expression: string): Promise<unknown> {
  try {
    return await frame.evaluate(expression);
  } catch (error) {
    if (await isThere(frame)) throw error;
    return null;
  }
}

async function isThere(frame: CardFrame): Promise<boolean> {
  try {
    // If the frame is detached, Puppeteer throws instead of rejecting the promise.
    return Boolean(await frame.evaluate('true'));
  } catch {
    return false;
  }
}

/** @param frames the frames of the page at the moment */
export function cardIn(frames: () => readonly CardFrame[]): InCard {
  return async <Value>(fn: (card: Document) => Value | Promise<Value>) => {
    // The first frame is the page itself. Firefox hides the addresses of an add-on's documents.
    for (const frame of frames().slice(1)) {
      const isOpen = `location.pathname === '/card.html' && document.documentElement?.hasAttribute('data-shown')`;
      if (await whileOpen(frame, isOpen)) return (await whileOpen(frame, `(${fn})(document)`)) as Value;
    }
    return null;
  };
}

const HOST = 'data-dramatis-card';

interface DomNode {
  readonly localName: string;
  readonly backendNodeId: number;
  /** Names and values in turn. */
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

export async function cardHostInChromium(page: ChromiumPage): Promise<InCardHost> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async fn => {
    const { root } = (await session.send('DOM.getDocument', { depth: -1 })) as { root: DomNode };
    const host = findHost(root);
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () { return (${fn})(this) }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

function findHost(node: DomNode): DomNode | undefined {
  if (node.attributes?.includes(HOST)) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found) return found;
  }
  return undefined;
}

interface BidiConnection {
  send(
    method: string,
    parameters: unknown,
  ): Promise<{ result: { result?: RemoteNode; exceptionDetails?: { text: string } } }>;
}
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: unknown;
}

export function cardHostInFirefox(page: FirefoxPage): InCardHost {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  return async fn => {
    const { result: found } = await connection.send('script.evaluate', {
      expression: `document.querySelector('[${HOST}]')`,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const host = found.result?.value as { shadowRoot?: RemoteNode } | undefined;
    const sharedId = host?.shadowRoot?.sharedId;
    if (!sharedId) return null;
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async root => JSON.stringify(await (${fn})(root)) ?? 'null'`,
      arguments: [{ sharedId }],
      target,
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return JSON.parse(String(result.result?.value));
  };
}
