import type { CDPSession, Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

/** Calls a function with the closed shadow root around the card, whether that is visible or not. */
export type InCardHost = <Value>(fn: (root: ShadowRoot) => Value) => Promise<Value | null>;

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
