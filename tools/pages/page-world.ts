// Code that runs in a visited page's main world. It is text because it is sent to the browser.

/** Runs before the page's first script. Records the body as soon as it is complete, before content scripts run. */
export const NOTE_BODY = `addEventListener('DOMContentLoaded', () => {
  globalThis.__bodyBefore = document.body?.outerHTML;
}, { once: true });`;

/** Whether the page has loaded. */
export const IS_COMPLETE = `document.readyState === 'complete'`;

/** Whether anything is highlighted. */
export const IS_MARKED = `[...(globalThis.CSS?.highlights?.keys() ?? [])].some(name => name.startsWith('dramatis-'))`;

/** The address, whether the body differs from the recorded one or contains anything of ours, and all highlights. */
export const LOOK = `(() => {
  const MARKS = /^dramatis-(?!active|flash)/;
  const body = document.body?.outerHTML;
  const blockOf = node => {
    let element = node.parentElement;
    while (element?.parentElement && /^(?:inline|contents)/.test(getComputedStyle(element).display))
      element = element.parentElement;
    return element;
  };
  const textOf = (from, at, to, end) => {
    const range = document.createRange();
    range.setStart(from, at);
    range.setEnd(to, end);
    return range.toString();
  };
  const look = ({ startContainer: node, startOffset, endContainer, endOffset }) => {
    const block = blockOf(node) ?? node;
    return {
      before: textOf(block, 0, node, startOffset).slice(-200),
      text: textOf(node, startOffset, endContainer, endOffset),
      after: textOf(endContainer, endOffset, block, block.childNodes.length).slice(0, 200),
    };
  };
  return {
    url: location.href,
    isChanged: body !== globalThis.__bodyBefore,
    hasOurs: /dramatis/i.test(body ?? '') && !/dramatis/i.test(globalThis.__bodyBefore ?? ''),
    marks: [...CSS.highlights].filter(([name]) => MARKS.test(name)).flatMap(([, marks]) => [...marks]).map(look),
  };
})()`;

/** The value of `LOOK`. */
export interface Look {
  readonly url: string;
  readonly isChanged: boolean;
  readonly hasOurs: boolean;
  readonly marks: readonly { readonly before: string; readonly text: string; readonly after: string }[];
}
