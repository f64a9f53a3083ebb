/** How a tag takes part in reading: left out, flowing within its line, or standing as a block of its own. */
export const Flow = { skip: 0, inline: 1, block: 2, lineBreak: 3 } as const;

export type Flow = (typeof Flow)[keyof typeof Flow];

/**
 * How an element takes part in the flow of text, by tag name alone: styles are never asked, as that forces layout.
 * Unknown tags (custom elements) count as inline: they break no line unless a block stands in them.
 * @param tag upper-case tag name
 */
export function flowOf(tag: string): Flow {
  return FLOWS.get(tag) ?? Flow.inline;
}

const FLOWS = new Map<string, Flow>([
  ...listFlows(
    'NAV FOOTER SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG svg MATH math OBJECT EMBED CANVAS VIDEO AUDIO PICTURE IMG MAP INPUT SELECT TEXTAREA BUTTON OPTION DATALIST PROGRESS METER TITLE LINK META BASE RP RT',
    Flow.skip,
  ),
  ...listFlows(
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FORM H1 H2 H3 H4 H5 H6 HEAD HEADER HGROUP HR HTML LEGEND LI MAIN MENU OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
    Flow.block,
  ),
  ['BR', Flow.lineBreak],
]);

function listFlows(tags: string, flow: Flow): [string, Flow][] {
  return tags.split(' ').map(tag => [tag, flow]);
}
