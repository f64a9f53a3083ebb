/** How an element contributes to the text: not at all, within a line, as its own block, or as a line break. */
export const Flow = { skip: 0, inline: 1, block: 2, lineBreak: 3 } as const;

export type Flow = (typeof Flow)[keyof typeof Flow];

/**
 * The flow of an element, by tag name alone: computed styles would force layout. Unknown tags (custom elements) count
 * as inline, so they only break a line if they contain a block.
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
